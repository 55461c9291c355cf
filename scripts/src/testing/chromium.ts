import { delimiter } from 'node:path';
import { findProgram, isProgram } from './find-program.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export const HOW_TO_GET_CHROMIUM =
  'Install one ("apt-get install chromium" on Debian and Ubuntu), or name one with CHROMIUM_PATH=/path/to/chromium.';

/** The path of a Chromium: `CHROMIUM_PATH`, else the first on the PATH; `null` where there is none. */
export async function findChromium(env: NodeJS.ProcessEnv): Promise<string | null> {
  const named = env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return (await isProgram(named)) ? named : null;
  return findProgram(NAMES, (env.PATH ?? '').split(delimiter));
}
