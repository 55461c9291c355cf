// Builds the site in a process of its own, with everything loaded by the time that it is told to.
import { resolve } from 'node:path';
import { build } from 'astro';
import { codeVersion } from './src/incremental/code-version.ts';
import { readSettings, shownSettings } from './src/settings.ts';

// Nobody is left to hear of the build, which would go on writing beside the next one.
process.on('disconnect', () => {
  process.exit(1);
});
process.once('message', (settings) => {
  // The configuration and the loaders read the environment.
  Object.assign(process.env, settings);
  build({ root: import.meta.dirname }).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

const root = resolve(import.meta.dirname, '..');
const settings = readSettings(process.env, root, new Date());
process.send?.({ code: await codeVersion(root, shownSettings(settings)) });
