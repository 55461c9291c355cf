import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../src/testing/chromium.ts';

/**
 * The browser that the tests drive.
 *
 * @throws Error where there is none, with how to get one
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findChromium(process.env);
  if (executablePath === null) throw new Error(`No Chromium was found. ${HOW_TO_GET_CHROMIUM}`);
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
