import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { HOSTILE_MARKDOWN } from '../src/markdown/testing/hostile-markdown.ts';
import { render as renderText } from '../src/markdown/testing/render.ts';

const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const isThere = existsSync(path);
if (!isThere && process.env.CI !== undefined) {
  throw new Error(`There is no Chromium at ${path}. Install one, or name one with CHROMIUM_PATH.`);
}

const SITE = 'http://site.example';
const uploads = {
  link: () => '/files/0123456789abcdef/x.pdf',
  picture: () => ({
    src: '/files/0123456789abcdef/x.png',
    srcset: '/files/0123456789abcdef/x.webp 320w',
    width: 1,
    height: 1,
    alt: 'X',
  }),
};

/** What a browser did with a page beside showing it. */
interface Doings {
  readonly requests: readonly string[];
  readonly dialogs: readonly string[];
  /** Sections whose script ran, by number; -1 while loading. */
  readonly ran: unknown;
}

/** Everything a reader's pointer and keyboard could set off, on every element; links are not followed. */
function touchEverything(): void {
  const events = [
    'click',
    'mouseover',
    'pointerenter',
    'focus',
    'toggle',
    'load',
    'error',
    'start',
  ];
  const ignore = (event: Event): void => {
    event.preventDefault();
  };
  addEventListener('click', ignore, true);
  document.querySelectorAll('section').forEach((section, index) => {
    document.documentElement.dataset.touching = String(index);
    for (const element of section.querySelectorAll('*')) {
      for (const name of events) {
        element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
      }
    }
  });
}

/** Opens one page that holds all texts, a section each, and touches everything in it. */
async function doingsOf(browser: Browser, texts: readonly string[]): Promise<Doings> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const sections = texts.map((html) => `<section>${html}</section>`).join('\n');
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === `${SITE}/page/`) {
      const body = `<!doctype html><html lang="en"><title>Corpus</title><main>${sections}</main></html>`;
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      return;
    }
    requests.push(url);
    await route.abort();
  });
  await page.addInitScript(
    'window.ran = []; window.attacked = () => { window.ran.push(Number(document.documentElement.dataset.touching ?? -1)); };',
  );
  await page.goto(`${SITE}/page/`, { waitUntil: 'load' });
  expect(await page.locator('main > section').count()).toBe(texts.length);
  await page.evaluate(touchEverything);
  const ran = await page.evaluate('window.ran');
  await context.close();
  return { requests, dialogs, ran };
}

describe.skipIf(!isThere)('hostile Markdown in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: path,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(() => browser.close());

  it('would be noticed: without the allow-list it runs and loads', async () => {
    const raw = ['<p>Good</p>', '<img src="https://evil.example/x" onclick="attacked()">'];
    expect(await doingsOf(browser, raw)).toEqual({
      requests: ['https://evil.example/x'],
      dialogs: [],
      ran: [1],
    });
  });

  it.each([
    { name: 'where uploads are not known', render: (text: string) => renderText(text) },
    { name: 'where they are', render: (text: string) => renderText(text, uploads) },
  ])('neither runs nor loads anything, $name', async ({ render }) => {
    const { requests, dialogs, ran } = await doingsOf(browser, HOSTILE_MARKDOWN.map(render));
    expect(requests.filter((url) => !url.startsWith(`${SITE}/files/`))).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(ran).toEqual([]);
  });
});
