// `npm run build`: builds the site again from what the running CMS has published.
import { buildSite } from './build-site.ts';
import { locations } from './locations.ts';
import { runProgram } from './program.ts';
import { joined } from './running.ts';
import { settings } from './settings.ts';
import { Steps } from './steps.ts';

await runProgram(async ({ stopped }) => {
  const places = locations(process.env);
  const chosen = settings(await joined(places, process.env));
  const steps = new Steps((line) => {
    process.stdout.write(`${line}\n`);
  }, stopped);
  const folder = await steps.run('Building the site', () =>
    buildSite(places, chosen, new Date(), stopped),
  );
  process.stdout.write(`Live: ${folder}\n`);
});
