import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: look further.
    return false;
  }
}

/** The path of a Chromium: `CHROMIUM_PATH`, else the first on the PATH; `null` where there is none. */
export function findChromium(env: NodeJS.ProcessEnv): string | null {
  const named = env.CHROMIUM_PATH;
  const candidates =
    named !== undefined && named !== ''
      ? [named]
      : (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((n) => join(folder, n)));
  return candidates.find(isProgram) ?? null;
}

/** Starts a Chromium that works in containers and talks to nobody of its own accord. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
