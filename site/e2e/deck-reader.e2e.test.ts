import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startFakeStrapi } from '../src/strapi/testing/fake-strapi.ts';
import { fixtureContent } from '../src/strapi/testing/fixture.ts';
import { LONG_DECK, LONG_DECK_SLIDES, withLongDeck } from '../src/strapi/testing/long-deck.ts';
import { testPptx } from '../src/media/deck/testing/test-office.ts';
import { testPdf } from '../src/media/deck/testing/test-pdf.ts';
import { runBuild } from './run-build.ts';
import { serveBuild, SITE } from './serve-build.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);
if (!isThere && process.env.CI !== undefined) {
  throw new Error(`There is no Chromium at ${executablePath}. Name one with CHROMIUM_PATH.`);
}

const LINES = Array.from({ length: 8 }, (_, index) => `Page ${String(index + 1)}`);
const MIXED = '/presentations/care-close-to-home/';
const SINGLE = '/presentations/geteilte-daten/';
const AS_TEXT = '/presentations/trials-in-small-regions/';
const paragraph = (text: string): string => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
const shape = (type: string, ...lines: string[]): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="1" name="x"/><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody>${lines.map(paragraph).join('')}</p:txBody></p:sp>`;
const cell = (text: string): string => `<a:tc><a:txBody>${paragraph(text)}</a:txBody></a:tc>`;
const row = (...cells: string[]): string => `<a:tr>${cells.map(cell).join('')}</a:tr>`;
const table = (...rows: string[]): string =>
  `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
const OFFICE_DECK = testPptx([
  {
    shapes:
      shape('title', 'Trials in small regions') +
      shape('body', 'Few patients, far apart', 'One protocol for all', 'Zebrafish as a model'),
  },
  {
    shapes: [
      shape('title', 'Who takes part'),
      table(
        row('Region', 'Patients', 'Since', 'Sites', 'Doctors', 'Nurses', 'Trials'),
        row('Flanders', '1,200', '2023', '4', '12', '40', '3'),
      ),
      shape('body', 'And who will'),
      table(row('Wallonia', '2027')),
    ].join(''),
  },
  { shapes: shape('title', 'Much text') + shape('body', ...LINES, ...LINES, ...LINES, ...LINES) },
]);
const READER = '/presentations/data-across-borders/';
const WINDOW = { width: 1000, height: 700 };

describe.skipIf(!isThere)('reading a presentation', () => {
  let folder: string;
  let browser: Browser;
  let asked: readonly string[];
  const problems: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilotpress-reader-'));
    const mixedPdf = await testPdf(LINES, {}, 'white', [
      [1600, 400],
      [595, 842],
    ]);
    const singlePdf = await testPdf(['Alone']);
    const moment = '2026-02-01T09:00:00.000Z';
    const content = withLongDeck(await fixtureContent(new Date(moment)));
    const files = new Map(content.files);
    for (const [url, { mime }] of files) {
      if (url.includes('Care_close')) files.set(url, { mime, bytes: mixedPdf });
      if (url.includes('Geteilte')) files.set(url, { mime, bytes: singlePdf });
      // Whatever it is called.
      if (url.includes('Trials')) files.set(url, { mime, bytes: OFFICE_DECK });
    }
    const fake = await startFakeStrapi({ ...content, files });
    const { code, output } = await runBuild({
      PILOTPRESS_DATA: folder,
      PILOTPRESS_MOMENT: moment,
      CMS_URL: fake.url,
      // No LibreOffice is found there.
      PATH: '/nowhere',
    });
    await fake.close();
    if (code !== 0) throw new Error(output);
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterEach(async () => {
    // Nothing that is still under way counts for the next test.
    for (const context of browser.contexts()) await context.close();
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function opened(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    // Chromium reports a transition to another page that is broken off as an error of the page.
    const context = await browser.newContext({
      viewport: WINDOW,
      reducedMotion: 'reduce',
      ...options,
    });
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

  /** Nothing that axe objects to, whichever way the slides are shown. */
  async function expectNothingFrom(page: Page): Promise<void> {
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    for (const prepare of [() => Promise.resolve(), oneAtATime]) {
      await prepare(page);
      const violations = await page.evaluate(
        `${await readFile(axe, 'utf8')}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
      );
      expect(violations).toEqual([]);
    }
  }

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
    expect(await place(page)).toBe('Slide 2 of 8');
    expect(await shown(page)).toContain(2);
    await page.waitForURL(`${SITE}${READER}#slide-2`);
    expect(await told(page)).toBe('Slide 2 of 8');
  });

  it('goes slide by slide where their sizes differ, and stays where it went', async () => {
    const page = await opened(MIXED, { viewport: { width: 1000, height: 1200 } });
    const next = page.getByRole('button', { name: 'Next slide' });
    for (const number of [2, 3, 4, 5, 6, 7, 8]) {
      await next.click();
      // What watches the window has its say.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await place(page)).toBe(`Slide ${String(number)} of 8`);
    }
  });

  it('writes the address once for a key that is held down', async () => {
    const page = await opened(READER);
    await page.evaluate(() => {
      const replace = history.replaceState.bind(history);
      history.replaceState = (...change) => {
        document.body.dataset.changes = `${document.body.dataset.changes ?? ''}.`;
        replace(...change);
      };
    });
    for (let times = 0; times < 5; times += 1) await page.keyboard.down('ArrowRight');
    await page.waitForURL('**/#slide-6');
    expect(await page.locator('body').getAttribute('data-changes')).toBe('.');
  });

  it('has nothing to step through where there is one slide', async () => {
    const page = await opened(SINGLE);
    expect(await page.locator('deck-reader .controls').innerText()).toBe('Full screen');
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toEqual([1]);
  });

  it('prints all slides, whichever way they are shown', async () => {
    const page = await opened(READER);
    await oneAtATime(page);
    await page.emulateMedia({ media: 'print' });
    const tops = await page
      .locator('deck-reader .slides > li')
      .evaluateAll((slides) =>
        slides.map((slide) => Math.round(slide.getBoundingClientRect().top)),
      );
    expect(new Set(tops).size).toBe(8);
  });

  describe('of which there is no picture', () => {
    it('shows what is written on each slide, and says so', async () => {
      const page = await opened(AS_TEXT, { javaScriptEnabled: false });
      expect(await page.getByText('Download the file to see how it is laid out.').count()).toBe(1);
      expect(await page.locator('.slide-text h3').allInnerTexts()).toEqual([
        'Trials in small regions',
        'Who takes part',
        'Much text',
      ]);
      expect(await page.locator('#slide-1 .slide-text li').allInnerTexts()).toEqual([
        'Few patients, far apart',
        'One protocol for all',
        'Zebrafish as a model',
      ]);
      expect(await page.locator('#slide-2 td').count()).toBe(16);
    });

    it('is stepped through, and leaves the keys to what is scrolled with them', async () => {
      const page = await opened(AS_TEXT);
      await oneAtATime(page);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await place(page)).toBe('Slide 3 of 3');
      const text = page.locator('#slide-3 .slide-text');
      const { bottom, top } = await text.evaluate((found) => found.getBoundingClientRect());
      expect(bottom - top).toBeLessThan(WINDOW.height);
      await text.focus();
      await page.keyboard.press('End');
      await page.waitForFunction(
        () => (document.querySelector('#slide-3 .slide-text')?.scrollTop ?? 0) > 0,
      );
      await page.keyboard.press('Home');
      expect(await place(page)).toBe('Slide 3 of 3');
    });

    it.each(['light', 'dark'] as const)(
      'has nothing that axe objects to, %s',
      async (colorScheme) => {
        const page = await opened(AS_TEXT, {
          colorScheme,
          reducedMotion: 'reduce',
          viewport: { width: 390, height: 844 },
        });
        await expectNothingFrom(page);
      },
    );
  });

  describe('whose slides are too much for one page', () => {
    const FURTHER = `${LONG_DECK}slides/2/`;
    const all = LONG_DECK_SLIDES;
    const numbers = (page: Page): Promise<number[]> =>
      page
        .locator('deck-reader .slides > li')
        .evaluateAll((slides) => slides.map(({ id }) => Number(id.replace('slide-', ''))));
    const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
    const further = (page: Page) => page.getByRole('navigation', { name: 'Slides by page' });
    const placed = (page: Page, number: number) =>
      page.waitForFunction(
        (text) => document.querySelector('.place')?.textContent === text,
        `Slide ${String(number)} of ${String(all)}`,
      );
    type Answer = Parameters<Route['fulfill']>[0];
    /** Has something else answered in place of further pages. What goes wrong is told of in the page, as it should be. */
    const answered = async (page: Page, answer: () => Answer): Promise<void> => {
      page.removeAllListeners('console').removeAllListeners('pageerror');
      await page.route('**/slides/*/', (route) => route.fulfill(answer()));
    };
    const refused = (page: Page) => answered(page, () => ({ status: 503, body: 'Not now' }));

    it('goes on from page to page where no script runs', async () => {
      const page = await opened(LONG_DECK, { javaScriptEnabled: false });
      const first = await numbers(page);
      await further(page).getByRole('link', { name: 'Next' }).click();
      expect(new URL(page.url()).pathname).toBe(FURTHER);
      const second = await numbers(page);
      expect([...first, ...second]).toEqual(upTo(first.length + second.length));
      const current = further(page).locator('[aria-current=page]');
      expect(await current.innerText()).toBe(`${String(second[0])}–${String(second.at(-1))}`);
      expect(await page.locator('h1').innerText()).toBe('Everything we know');
    });

    it('has all its slides, each once, for whoever scrolls on', async () => {
      const page = await opened(LONG_DECK);
      expect((await numbers(page)).length).toBeLessThan(all);
      await page.waitForFunction((last) => {
        const way = document.querySelector('deck-reader ~ nav')?.getBoundingClientRect().top ?? 0;
        // Never so far that what is taken in would move it.
        if (way > 2 * innerHeight) scrollBy({ top: innerHeight / 4, behavior: 'instant' });
        return document.querySelectorAll('deck-reader .slides > li').length === last;
      }, all);
      expect(await numbers(page)).toEqual(upTo(all));
      expect(await further(page).getByRole('link', { name: 'Next' }).count()).toBe(0);
    });

    it('is stepped through from one page to the next, and tells the number in the whole', async () => {
      const page = await opened(LONG_DECK, { viewport: { width: 1000, height: 300 } });
      await oneAtATime(page);
      for (const number of upTo(all).slice(1)) {
        await page.keyboard.press('PageDown');
        await placed(page, number);
      }
      expect(await shown(page)).toEqual([all]);
      await page.waitForURL(`${SITE}${LONG_DECK}#slide-${String(all)}`);
      const next = page.getByRole('button', { name: 'Next slide' });
      expect(await next.getAttribute('aria-disabled')).toBe('true');
    });

    it('is gone to its end and back to its beginning with one key', async () => {
      const page = await opened(FURTHER);
      await oneAtATime(page);
      await page.keyboard.press('End');
      await placed(page, all);
      await page.keyboard.press('Home');
      await placed(page, 1);
      expect(await shown(page)).toEqual([1]);
      expect(await numbers(page)).toEqual(upTo(all));
    });

    it('goes back from the first slide of a further page', async () => {
      const page = await opened(FURTHER);
      const [first = 0] = await numbers(page);
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL(`${SITE}${LONG_DECK}#slide-${String(first - 1)}`);
      expect(await place(page)).toBe(`Slide ${String(first - 1)} of ${String(all)}`);
      expect(await numbers(page)).toContain(1);
    });

    it('opens at a slide of a further page, whichever page of it the address names', async () => {
      const page = await opened(`${LONG_DECK}#slide-${String(all)}`);
      await page.waitForURL(`**/slides/*/#slide-${String(all)}`);
      await page.waitForFunction(() => document.querySelector('deck-reader li:target') !== null);
      expect(await place(page)).toBe(`Slide ${String(all)} of ${String(all)}`);
      await page.evaluate(() => {
        location.hash = 'slide-1';
      });
      await placed(page, 1);
      expect(await numbers(page)).toEqual(upTo(all));
    });

    it('stays where it is for a slide that there is not', async () => {
      const page = await opened(`${FURTHER}#slide-0`);
      expect(page.url()).toBe(`${SITE}${FURTHER}#slide-0`);
      await page.goto(`${SITE}${LONG_DECK}#slide-${String(all + 9)}`);
      await page.waitForURL(`**/slides/*/#slide-${String(all + 9)}`);
    });

    it('leads on by its links where the next slides cannot be had', async () => {
      const page = await opened(LONG_DECK);
      await refused(page);
      await page.locator('deck-reader .slides > li').nth(5).scrollIntoViewIfNeeded();
      await further(page).getByRole('link', { name: 'Next' }).click();
      await page.getByText('Not now').waitFor();
    });

    it('lets the browser say why the slide that somebody asked for cannot be had', async () => {
      const page = await opened(LONG_DECK);
      await refused(page);
      await oneAtATime(page);
      await page.keyboard.press('End');
      await page.getByText('Not now').waitFor();
    });

    it('stays with the slide that was asked for last, however long another one is on its way', async () => {
      const page = await opened(FURTHER);
      const [first = 0] = await numbers(page);
      const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
      await page.route(`**${LONG_DECK}`, async (route) => {
        await arrived;
        await route.fallback();
      });
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowRight');
      await placed(page, first + 1);
      arrive(undefined);
      await page.waitForFunction(() => document.querySelector('#slide-1') !== null);
      await page.waitForURL(`${SITE}${LONG_DECK}#slide-${String(first + 1)}`);
      expect(await place(page)).toBe(`Slide ${String(first + 1)} of ${String(all)}`);
      expect(await shown(page)).toContain(first + 1);
    });

    it.each([
      ['has no slides', () => '<p>Another page</p>'],
      ['has others by now', (html: string) => html.replaceAll(/slide-(?=\d)/g, 'slide-9')],
    ])('does not go on from a further page that %s', async (_, changed) => {
      const page = await opened(LONG_DECK);
      const there = await numbers(page);
      const html = await readFile(join(folder, 'build', FURTHER, 'index.html'), 'utf8');
      await answered(page, () => ({ contentType: 'text/html', body: changed(html) }));
      const left = page.waitForRequest(
        (request) => request.isNavigationRequest() && request.url() === `${SITE}${FURTHER}`,
      );
      await page.locator(`#slide-${String(there.length)} .foot > a`).press('Enter');
      await placed(page, there.length);
      await page.keyboard.press('ArrowRight');
      await left;
    });

    it.each([LONG_DECK, FURTHER])('has nothing that axe objects to: %s', async (path) => {
      const page = await opened(path, { reducedMotion: 'reduce' });
      await expectNothingFrom(page);
    });
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
      const page = await opened(READER, { colorScheme, reducedMotion: 'reduce' });
      await expectNothingFrom(page);
    },
  );
});
