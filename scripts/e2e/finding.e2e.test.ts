// Finding things on a real site in a real browser: filters and the search.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeContent } from '../../site/src/strapi/testing/fake-strapi.ts';
import { eventEntry } from '../../site/src/strapi/testing/fixture-entry.ts';
import { launchBrowser } from './browser.ts';
import { fixtureSite } from './fixture-site.ts';

/** More than stand on two pages of a list. */
const WEBINARS = 60;

function withManyWebinars(content: FakeContent): FakeContent {
  const more = Array.from({ length: WEBINARS }, (_, index) => {
    const start = new Date(Date.UTC(2022, index % 48, 1 + index, 9)).toISOString();
    return eventEntry(`many${String(index)}`, `Open hour ${String(index + 1)}`, { start });
  });
  const { events = [] } = content.entries;
  return { ...content, entries: { ...content.entries, events: [...events, ...more] } };
}

let browser: Browser;
let site: string;
const undo: (() => unknown)[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  undo.push(() => browser.close());
  const built = await fixtureSite(withManyWebinars);
  undo.push(() => built.close());
  site = built.url;
});
afterAll(async () => {
  for (const step of undo.reverse()) await step();
});

/** Opens a page, and fails at its end if the browser complained of anything. */
async function visit(
  path: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`${site}${path}`);
  await look(page);
  await context.close();
  expect(complaints).toEqual([]);
}

const titles = (page: Page): Promise<string[]> =>
  page.locator('#list .entry .title').allInnerTexts();

/** Opens a facet and chooses a value of it. */
async function choose(page: Page, facet: string, value: string): Promise<void> {
  await page.locator('summary', { hasText: facet }).click();
  await page.locator('details[open] a', { hasText: value }).click();
}

const status = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator('[role=status]', { hasText: words }).waitFor();

describe('filters', () => {
  it('lead without script to a page of one value', async () => {
    const look = async (page: Page): Promise<void> => {
      await choose(page, 'Language', 'German');
      expect(new URL(page.url()).pathname).toBe('/presentations/language/de/');
      expect(await titles(page)).toEqual(['Geteilte Daten']);
      expect(await page.locator('h1').innerText()).toBe('Presentations: German');
      await page.getByText('Show all').click();
      expect(new URL(page.url()).pathname).toBe('/presentations/');
    };
    await visit('/presentations/', look, { javaScriptEnabled: false });
  });

  it('combine in place with script, and the address and the way back hold them', async () => {
    await visit('/presentations/', async (page) => {
      const all = await titles(page);
      await choose(page, 'Year', '2025');
      await status(page, '3 presentations');
      await choose(page, 'Language', 'English');
      await status(page, '2 presentations');
      expect(new URL(page.url()).search).toBe('?year=2025&language=en');
      expect((await titles(page)).sort()).toEqual(['Care close to home', 'Data across borders']);
      await page.goBack();
      await status(page, '3 presentations');
      await page.goBack();
      expect(new URL(page.url()).search).toBe('');
      await expect.poll(() => titles(page)).toEqual(all);
    });
  });

  it('show what an address says, as if it had been chosen there', async () => {
    await visit('/presentations/?year=2025&language=de', async (page) => {
      await status(page, '1 presentation');
      expect(await titles(page)).toEqual(['Geteilte Daten']);
      await page.getByText('Show all').click();
      await expect.poll(async () => (await titles(page)).length).toBe(4);
    });
  });

  it('show entries as the list shows them', async () => {
    await visit('/presentations/', async (page) => {
      const deck = page.locator('#list li', { hasText: 'Geteilte Daten' });
      const before = await deck.innerHTML();
      await choose(page, 'Language', 'German');
      await status(page, '1 presentation');
      expect(await deck.innerHTML()).toBe(before);
    });
  });

  it('count what each value would leave, and offer none that leaves nothing', async () => {
    await visit('/presentations/?language=de', async (page) => {
      await status(page, '1 presentation');
      await page.locator('summary', { hasText: 'Year' }).click();
      const years = page.locator('details[open] li:visible');
      expect(await years.allInnerTexts()).toEqual([expect.stringMatching(/^2025\s*1$/)]);
    });
  });

  it('of more entries than stand on a page show the rest on demand, and still after a way back and a reload', async () => {
    await visit('/events/', async (page) => {
      const whole = await titles(page);
      await choose(page, 'Kind', 'Webinar');
      await status(page, /^\d+ events, upcoming and past$/);
      const count = Number.parseInt(await page.locator('[role=status]').innerText(), 10);
      expect(count).toBeGreaterThanOrEqual(WEBINARS);
      const first = await titles(page);
      expect(first.length).toBeLessThan(count);
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(first.length);
      const more = await titles(page);
      expect(more.slice(0, first.length)).toEqual(first);

      await page.locator('#list .entry .title a').last().click();
      await page.waitForURL(`${site}/events/open-hour-*/`);
      await page.goBack();
      await expect.poll(() => titles(page)).toEqual(more);
      await page.reload();
      await expect.poll(() => titles(page)).toEqual(more);
      expect(new URL(page.url()).search).toBe('?kind=webinar');

      await page.goBack();
      await expect.poll(() => titles(page)).toEqual(whole);
      await page.goForward();
      await expect.poll(() => titles(page)).toEqual(more);
      await choose(page, 'Year', '2022');
      await expect.poll(async () => (await titles(page)).length).toBeLessThan(more.length);
    });
  });

  it('lead without script from page to page of one value, and back', async () => {
    const look = async (page: Page): Promise<void> => {
      await choose(page, 'Kind', 'Webinar');
      const first = await titles(page);
      await page.locator('.pagination a[rel=next]').click();
      await page.waitForURL(`${site}/events/kind/webinar/2/`);
      const second = await titles(page);
      expect(second.filter((title) => first.includes(title))).toEqual([]);
      await page.reload();
      expect(await titles(page)).toEqual(second);
      await page.goBack();
      expect(await titles(page)).toEqual(first);
    };
    await visit('/events/', look, { javaScriptEnabled: false });
  });

  it('find events to come and of the past, month by month', async () => {
    await visit('/events/', async (page) => {
      await choose(page, 'Kind', 'Conference');
      await status(page, /events, upcoming and past/);
      const months = await page.locator('#list h2').allInnerTexts();
      expect(months).toContain('March 2026');
      expect(months.filter((month) => month.endsWith('past')).length).toBeGreaterThan(0);
    });
  });

  it('are worked with the keyboard alone', async () => {
    await visit('/presentations/', async (page) => {
      await page.locator('summary', { hasText: 'Language' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await page.locator('details[open]').count()).toBe(0);
      await page.locator('summary', { hasText: 'Language' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await status(page, /^\d presentations?$/);
      const focused = page.locator('summary:focus');
      expect(await focused.innerText()).toContain('Language');
    });
  });

  it.each([
    ['nothing answers', 'abort', 'The site cannot be reached just now.'],
    ['the list is not there any more', { status: 404 }, 'This list has changed'],
    ['the site is out of order', { status: 503 }, 'The site cannot be reached just now.'],
    ['the answer is no list', { body: 'null' }, 'Something went wrong on this page.'],
  ] as const)('say what is in the way where %s', async (_, answer, words) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/facets.json', (route) =>
      answer === 'abort' ? route.abort() : route.fulfill(answer),
    );
    await page.goto(`${site}/presentations/`);
    await choose(page, 'Language', 'German');
    await status(page, words);
    await context.close();
  });
});

describe('the search', () => {
  it('loads nothing before it is used, and then finds by keyboard alone', async () => {
    const requests: string[] = [];
    await visit('/search/', async (page) => {
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.locator('input:focus').waitFor();
      expect(requests.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
      await page.keyboard.type('borders');
      await status(page, /results?$/);
      expect(new URL(page.url()).search).toBe('?q=borders');
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('a:focus').innerText()).toBe('Data across borders');
      await page.keyboard.press('ArrowUp');
      await page.locator('input:focus').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site}/presentations/data-across-borders/`);
      await page.goBack();
      await status(page, /results?$/);
      expect(await page.locator('input[type=search]').inputValue()).toBe('borders');
    });
    expect(requests.some((path) => path.startsWith('/pagefind/'))).toBe(true);
  });

  it('groups what it finds by type, and counts it', async () => {
    await visit('/search/?q=regions', async (page) => {
      await status(page, /results$/);
      const groups = await page.locator('search-box section:visible h2').allInnerTexts();
      expect(groups.length).toBeGreaterThan(1);
      expect(groups[0]).toMatch(/^Presentations \d+$/);
      const all = await page.locator('search-box section:visible h2 [data-count]').allInnerTexts();
      const sum = all.reduce((total, count) => total + Number(count), 0);
      expect(await page.locator('[role=status]').innerText()).toBe(`${String(sum)} results`);
    });
  });

  it('finds what is written in another language than its own', async () => {
    await visit('/search/?q=geteilte', async (page) => {
      await status(page, '1 result');
      await page.getByRole('link', { name: 'Geteilte Daten' }).waitFor();
    });
  });

  it('has words for nothing found, for nothing asked, and for an index that cannot be had', async () => {
    await visit('/search/?q=zyzzyva', async (page) => {
      await status(page, 'Nothing was found for “zyzzyva”.');
      await page.locator('input').fill('');
      await expect.poll(() => page.locator('[role=status]').innerText()).toBe('');
      expect(await page.locator('search-box section:visible').count()).toBe(0);
    });
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site}/search/?q=data`);
    await status(page, 'The search does not work just now.');
    await page.unroute('**/pagefind/**');
    await page.locator('input').press('Enter');
    await status(page, /results?$/);
    await context.close();
  });

  it('says without script that it needs some, and what does not', async () => {
    const look = async (page: Page): Promise<void> => {
      const words = await page.locator('search-box noscript').textContent();
      expect(words).toContain('The search needs JavaScript.');
      expect(await page.locator('search-box form').isVisible()).toBe(false);
      await page.getByRole('heading', { name: 'By kind' }).waitFor();
    };
    await visit('/search/', look, { javaScriptEnabled: false });
  });
});

describe('axe', () => {
  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('finds nothing in the %s theme at %i px', async (colorScheme, width) => {
    const axe = await readFile(
      createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
      'utf8',
    );
    const violations = (page: Page): Promise<unknown> =>
      page.evaluate(
        `${axe}; axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ')))`,
      );
    const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
    const open = async (page: Page): Promise<void> => {
      await page.locator('summary').first().click();
      expect(await violations(page)).toEqual([]);
    };
    await visit('/presentations/', open, options);
    await visit('/events/kind/conference/', open, options);
    const results = async (page: Page): Promise<void> => {
      await status(page, /results$/);
      expect(await violations(page)).toEqual([]);
    };
    await visit('/search/?q=regions', results, options);
    const timeline = async (page: Page): Promise<void> => {
      expect(await violations(page)).toEqual([]);
    };
    await visit('/pilots/smart-care/timeline/', timeline, options);
  });
});
