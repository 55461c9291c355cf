// `npm run build`: publishes what the running CMS holds, now.
import { failureText } from '../publisher/failure-text.ts';
import { publishOnce } from '../publisher/publish-once.ts';
import { locations } from './locations.ts';
import { runProgram } from './program.ts';
import { joined } from './running.ts';
import { settings, SetupError } from './settings.ts';
import { Steps } from './steps.ts';

await runProgram(async ({ stopped }) => {
  const places = locations(process.env);
  const chosen = settings(await joined(places, process.env));
  const steps = new Steps((line) => {
    process.stdout.write(`${line}\n`);
  }, stopped);
  const run = await steps.run('Publishing the site', () => publishOnce(places, chosen, stopped));
  if (run.outcome === 'failed') throw new SetupError(failureText(run));
  process.stdout.write(`Live: ${run.release ?? ''}\n`);
});
