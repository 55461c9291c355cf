import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startFakeStrapi } from '../src/strapi/testing/fake-strapi.ts';
import { fixtureContent } from '../src/strapi/testing/fixture.ts';
import { runBuild } from './run-build.ts';
import { serveBuild, SITE } from './serve-build.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);
if (!isThere && process.env.CI !== undefined) {
  throw new Error(`There is no Chromium at ${executablePath}. Name one with CHROMIUM_PATH.`);
}

const READER = '/presentations/data-across-borders/';
const WINDOW = { width: 1000, height: 700 };

describe.skipIf(!isThere)('reading a presentation', () => {
  let folder: string;
  let browser: Browser;
  let asked: readonly string[];
  const problems: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilotpress-reader-'));
    const moment = '2026-02-01T09:00:00.000Z';
    const fake = await startFakeStrapi(await fixtureContent(new Date(moment)));
    const { code, output } = await runBuild({
      PILOTPRESS_DATA: folder,
      PILOTPRESS_MOMENT: moment,
      CMS_URL: fake.url,
    });
    await fake.close();
    if (code !== 0) throw new Error(output);
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterEach(() => {
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function opened(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: WINDOW, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    asked = await serveBuild(page, join(folder, 'build'));
    await page.goto(`${SITE}${path}`, { waitUntil: 'load' });
    return page;
  }

  const place = (page: Page): Promise<string> => page.locator('.place').innerText();
  const told = (page: Page): Promise<string> =>
    page.locator('deck-reader [role=status]').innerText();
  /** The numbers of the slides whose larger part stands in the window. */
  const shown = (page: Page): Promise<number[]> =>
    page.locator('deck-reader li img').evaluateAll((pictures) =>
      pictures.flatMap((picture, index) => {
        const { left, right, top, bottom, width, height } = picture.getBoundingClientRect();
        const list = picture.closest('ol')?.getBoundingClientRect() ?? new DOMRect();
        const across = Math.min(right, list.right) - Math.max(left, list.left);
        const down = Math.min(bottom, innerHeight) - Math.max(top, 0);
        return across > width / 2 && down > height / 2 ? [index + 1] : [];
      }),
    );
  const oneAtATime = (page: Page): Promise<void> =>
    page.getByRole('button', { name: 'One at a time' }).click();

  it('is a plain list of slides with their texts where no script runs', async () => {
    const page = await opened(`${READER}#slide-3`, { javaScriptEnabled: false });
    const slides = page.locator('deck-reader li');
    expect(await slides.count()).toBe(8);
    expect(await shown(page)).toContain(3);
    expect(await page.getByRole('button', { name: 'Next slide' }).count()).toBe(0);
    const third = slides.nth(2);
    expect(await third.getByRole('img').getAttribute('alt')).toBe('Data across borders, page 3');
    await third.getByText('Text').click();
    expect(await third.locator('details p').innerText()).toBe('Data across borders, page 3');
  });

  it('loads no picture of a slide that is far from the window', async () => {
    const page = await opened(READER, { viewport: { width: 1000, height: 300 } });
    const pictures = (): string[] => asked.filter((path) => /\/\d+(-half)?\.webp$/.test(path));
    expect(pictures().some((path) => /\/8(-half)?\.webp$/.test(path))).toBe(false);
    const last = page.locator('#slide-8 img');
    await last.scrollIntoViewIfNeeded();
    await last.evaluate((picture: HTMLImageElement) => picture.decode());
    expect(pictures().some((path) => /\/8(-half)?\.webp$/.test(path))).toBe(true);
  });

  it('opens at the slide that the address names, and follows it', async () => {
    const page = await opened(`${READER}#slide-7`);
    expect(await shown(page)).toContain(7);
    expect(await place(page)).toBe('Slide 7 of 8');
    await page.locator('#slide-5 .foot > a').evaluate((link: HTMLAnchorElement) => {
      link.click();
    });
    expect(await place(page)).toBe('Slide 5 of 8');
    expect(await shown(page)).toContain(5);
  });

  it('goes on and back with the arrow keys, tells where it is, and keeps the address right', async () => {
    const page = await opened(READER);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect([await place(page), await told(page)]).toEqual(['Slide 2 of 8', 'Slide 2 of 8']);
    expect(await shown(page)).toContain(2);
    expect(page.url()).toBe(`${SITE}${READER}#slide-2`);
  });

  it('shows one at a time where that is wished, to be stepped through to its ends', async () => {
    const page = await opened(`${READER}#slide-2`);
    await oneAtATime(page);
    expect(await shown(page)).toEqual([2]);
    expect(await page.evaluate(() => [scrollX, document.body.scrollWidth - innerWidth])).toEqual([
      0, 0,
    ]);
    await page.keyboard.press('End');
    expect([await shown(page), await place(page)]).toEqual([[8], 'Slide 8 of 8']);
    const next = page.getByRole('button', { name: 'Next slide' });
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    await next.click({ force: true });
    await page.keyboard.press('PageUp');
    expect([await shown(page), await place(page)]).toEqual([[7], 'Slide 7 of 8']);
    await page.keyboard.press('Home');
    expect(await shown(page)).toEqual([1]);
    await oneAtATime(page);
    expect(await page.locator('deck-reader').getAttribute('data-view')).toBe('all');
  });

  it('follows a swipe', async () => {
    const page = await opened(READER);
    await oneAtATime(page);
    await page.locator('deck-reader .slides').evaluate((list) => {
      list.scrollTo({ left: list.clientWidth * 3, behavior: 'instant' });
    });
    await page.waitForURL('**/#slide-4');
    expect([await place(page), await told(page)]).toEqual(['Slide 4 of 8', 'Slide 4 of 8']);
  });

  it('fills the screen with one slide, and is what it was afterwards', async () => {
    const page = await opened(`${READER}#slide-3`);
    const full = page.getByRole('button', { name: 'Full screen' });
    await full.click();
    await page.waitForFunction(() => document.fullscreenElement?.matches('[data-view=one]'));
    expect(await shown(page)).toEqual([3]);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toEqual([4]);
    await full.click();
    await page.waitForFunction(() => document.querySelector('[data-view=all]'));
    expect(await place(page)).toBe('Slide 4 of 8');
    expect(await shown(page)).toContain(4);
  });

  it('leaves keys alone that are meant for another part of the page', async () => {
    const page = await opened(READER);
    await page.locator('header a').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(page.url()).toBe(`${SITE}${READER}`);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe objects to, %s',
    async (colorScheme) => {
      const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
      const page = await opened(READER, { colorScheme, reducedMotion: 'reduce' });
      for (const prepare of [() => Promise.resolve(), oneAtATime]) {
        await prepare(page);
        const violations = await page.evaluate(
          `${await readFile(axe, 'utf8')}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
        );
        expect(violations).toEqual([]);
      }
    },
  );
});
