import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export const HOW_TO_GET_CHROMIUM =
  'Install one ("apt-get install chromium" on Debian and Ubuntu), or name one with CHROMIUM_PATH=/path/to/chromium.';

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: look further.
    return false;
  }
}

/** The path of a Chromium: `CHROMIUM_PATH`, else the first on the PATH; `null` where there is none. */
export async function findChromium(env: NodeJS.ProcessEnv): Promise<string | null> {
  const named = env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return (await isProgram(named)) ? named : null;
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      if (await isProgram(join(folder, name))) return join(folder, name);
    }
  }
  return null;
}
