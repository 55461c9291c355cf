import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { paths } from '@pilotpress/shared-types';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withHostileEntries } from '../../site/src/strapi/testing/hostile-entries.ts';
import { LONG_DECK, withLongDeck, wordOnSlide } from '../../site/src/strapi/testing/long-deck.ts';
import { launchBrowser } from './browser.ts';
import type { FixtureSite } from './fixture-site.ts';
import { fixtureSite } from './fixture-site.ts';
import { differenceTo } from './style-picture.ts';

const EVENT = '/events/plenary-of-the-pilot/';
const PRESENTATION = '/presentations/data-across-borders/';
const TEMPLATES = [
  paths.home(),
  paths.list('article'),
  paths.list('event'),
  paths.list('presentation'),
  paths.list('region'),
  EVENT,
  PRESENTATION,
  `${LONG_DECK}slides/2/`,
  '/pilots/smart-care/',
  '/pilots/wide-care/',
  '/pilots/wide-care/timeline/',
  '/events/without-spaces/',
  '/news/nine-regions-sign-up/',
  paths.subscribe(),
  paths.search(),
];

let site: FixtureSite;
let browser: Browser;
/** Every page of the site as HTML, by its file below the folder. */
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  site = await fixtureSite((content) => withHostileEntries(withLongDeck(content)));
  const files = await readdir(site.folder, { recursive: true });
  const read = files
    .filter((file) => file.endsWith('.html'))
    .map(async (file) => [file, await readFile(join(site.folder, file), 'utf8')] as const);
  pages = new Map(await Promise.all(read));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens pages in a window of its own, one after the other. */
async function visit(
  options: BrowserContextOptions,
  addresses: readonly string[],
  look: (page: Page, address: string) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    for (const address of addresses) {
      await page.goto(site.url + address);
      await look(page, address);
    }
  } finally {
    await context.close();
  }
}

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };

describe('what a page weighs', () => {
  const compressed = (bytes: Buffer | string): number => brotliCompressSync(bytes).length;
  const weights = new Map<string, number>();
  const weightOf = async (file: string): Promise<number> => {
    const known = weights.get(file);
    if (known !== undefined) return known;
    const weight = compressed(await readFile(join(site.folder, file)));
    weights.set(file, weight);
    return weight;
  };
  const linked = (html: string, pattern: RegExp): string[] =>
    [...html.matchAll(pattern)].flatMap(([, href]) => href ?? []);
  const sum = async (files: readonly string[]): Promise<number> =>
    (await Promise.all(files.map(weightOf))).reduce((total, weight) => total + weight, 0);

  it('is at most 14 kB of HTML and CSS together, compressed, before pictures', async () => {
    expect(pages.keys()).toContain('pilots/wide-care/index.html');
    expect(pages.keys()).toContain(`${LONG_DECK.slice(1)}slides/2/index.html`);
    const heavy: string[] = [];
    for (const [file, html] of pages) {
      const styles = linked(html, /<link rel="stylesheet" href="([^"]+)"/g);
      expect(styles.length, file).toBeGreaterThan(0);
      const weight = compressed(html) + (await sum(styles));
      if (weight > 14_336) heavy.push(`${file}: ${String(weight)} bytes`);
    }
    expect(heavy).toEqual([]);
  });

  it('is at most 5 kB of script, compressed, on a page that has any', async () => {
    const heavy: string[] = [];
    for (const [file, html] of pages) {
      const weight = await sum(linked(html, /<script[^>]* src="([^"]+)"/g));
      if (weight > 5_120) heavy.push(`${file}: ${String(weight)} bytes`);
    }
    expect(heavy).toEqual([]);
  });
});

it('is led by the search to a slide that is on a further page of its presentation', async () => {
  await visit(desktop, [`/search/?q=${wordOnSlide(35)}`], async (page) => {
    await page.getByRole('link', { name: 'Slide 35' }).click();
    await page.waitForURL(/\/slides\/\d+\/#slide-35$/);
    await page.locator('#slide-35 img').waitFor();
    expect(await page.locator('.place').innerText()).toBe('Slide 35 of 40');
  });
});

describe('a reader without script', () => {
  const withoutScript = { ...phone, javaScriptEnabled: false };

  it('opens the menu of a phone and follows it', async () => {
    await visit(withoutScript, [paths.home()], async (page) => {
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Events' })
        .click();
      expect(new URL(page.url()).pathname).toBe('/events/');
    });
  });

  it('finds nothing on a page that only script could work', async () => {
    await visit(withoutScript, TEMPLATES, async (page, address) => {
      const buttons = await page.locator('main button:visible').allTextContents();
      expect(buttons, address).toEqual([]);
      expect(await page.locator('h1').count(), address).toBe(1);
    });
  });

  it('opens the rest of a long list of regions', async () => {
    await visit(withoutScript, ['/pilots/wide-care/'], async (page) => {
      const regions = page.locator('section:has(#regions) a[href^="/regions/"]');
      expect(await regions.count()).toBe(60);
      expect(await regions.filter({ visible: true }).count()).toBe(8);
      await page.getByText('View 52 more').click();
      expect(await regions.filter({ visible: true }).count()).toBe(60);
    });
  });

  it('downloads a presentation', async () => {
    await visit(withoutScript, [PRESENTATION], async (page) => {
      const href = await page.locator('main a[href*="/download/"]').first().getAttribute('href');
      const { status, headers } = await page.request
        .get(site.url + String(href), { maxRedirects: 1 })
        .then((answer) => ({ status: answer.status(), headers: answer.headers() }));
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('application/pdf');
    });
  });
});

describe('a reader with a keyboard', () => {
  /** What has the focus, and whether it can be seen that it has. */
  const focused = (page: Page): Promise<{ text: string; isSeen: boolean; isInView: boolean }> =>
    page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return {
        text: (element.textContent || (element.getAttribute('aria-label') ?? '')).trim(),
        isSeen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        isInView: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.left < innerWidth,
      };
    });

  it('begins with the way past the navigation', async () => {
    await visit(desktop, [EVENT], async (page) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toEqual({
        text: 'Skip to content',
        isSeen: true,
        isInView: true,
      });
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('content');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    });
  });

  it.each([
    ['wide window', desktop],
    ['phone', phone],
  ])('sees where the focus is at each step through every template, in a %s', async (_, size) => {
    await visit({ ...size, reducedMotion: 'reduce' }, TEMPLATES, async (page, address) => {
      const reachable = await page
        .locator('a[href]:visible, button:visible, input:visible, select:visible, summary:visible')
        .count();
      for (let step = 0; step < Math.min(reachable, 60); step += 1) {
        await page.keyboard.press('Tab');
        // A page that opened in its middle, as a search does, is left before all steps are gone.
        if ((await page.evaluate('document.activeElement === document.body')) === true) break;
        const { text, isSeen, isInView } = await focused(page);
        expect({ isSeen, isInView }, `${address}: "${text}"`).toEqual({
          isSeen: true,
          isInView: true,
        });
      }
    });
  });

  it('opens the menu of a phone, goes through it and leaves it with Escape', async () => {
    await visit(phone, [paths.home()], async (page) => {
      const menu = page.getByRole('button', { name: 'Menu', exact: true });
      await menu.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect((await focused(page)).text).toBe('Close menu');
      await page.keyboard.press('Tab');
      expect((await focused(page)).text).toBe('News');
      await page.keyboard.press('Escape');
      await page.locator('#menu').waitFor({ state: 'hidden' });
      expect((await focused(page)).text).toBe('Menu');
    });
  });
});

describe('a page that is being read', () => {
  it('stays where it is while it loads', async () => {
    for (const size of [desktop, phone]) {
      await visit(size, TEMPLATES, async (page, address) => {
        await page.evaluate('scrollTo(0, document.body.scrollHeight)');
        await page.waitForLoadState('networkidle');
        const shift: unknown = await page.evaluate(
          `new Promise((done) => {
            let total = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) total += entry.value;
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => done(total)));
          })`,
        );
        expect(shift, address).toBe(0);
      });
    }
  });

  it('holds words of editors that are wider than the window', async () => {
    await visit(phone, TEMPLATES, async (page, address) => {
      const lost: unknown = await page.evaluate(() => {
        for (const text of document.querySelectorAll('main [dir=auto]:not(:has(*))')) {
          text.textContent = 'Interregional'.repeat(15);
        }
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect(lost, address).toBe(0);
    });
  });

  it('loses nothing where letters are twice as large', async () => {
    await visit(desktop, TEMPLATES, async (page, address) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% !important }');
        document.adoptedStyleSheets = [sheet];
      });
      const lost: unknown = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(lost, address).toBe(0);
    });
  });
});

describe('the list of the parts of a page', () => {
  it('stands above it on a phone, and beside it in a wide window, however far one has read', async () => {
    const place = (page: Page) =>
      page.evaluate(() => {
        const [list, part] = ['.page-contents', '#regions'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        );
        if (list === undefined || part === undefined) return 'missing';
        if (list.right <= part.left) return list.top >= 0 ? 'beside' : 'gone';
        return list.bottom <= part.top ? 'above' : 'over it';
      });
    await visit(phone, ['/pilots/wide-care/'], async (page) => {
      expect(await place(page)).toBe('above');
    });
    await visit(desktop, ['/pilots/wide-care/'], async (page) => {
      await page.getByRole('link', { name: 'Participating regions' }).click();
      await page.waitForFunction(
        'document.querySelector("#regions").getBoundingClientRect().top < 100',
      );
      expect(await place(page)).toBe('beside');
    });
  });

  it('leaves the paper to the page where it is printed', async () => {
    await visit(desktop, ['/pilots/wide-care/'], async (page) => {
      await page.emulateMedia({ media: 'print' });
      const box = await page.locator('.with-contents > .stack').boundingBox();
      expect(box?.width).toBeGreaterThan(desktop.viewport.width / 2);
    });
  });
});

describe('an address to copy', () => {
  const press = async (page: Page): Promise<void> => {
    await page.locator('copy-address button').first().click();
  };

  it('is copied by its button', async () => {
    const allowed = { ...desktop, permissions: ['clipboard-read', 'clipboard-write'] };
    await visit(allowed, [paths.subscribe()], async (page) => {
      await press(page);
      await page.getByRole('button').getByText('Copied').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/calendar\.ics$/);
    });
  });

  it('is selected where the browser refuses to copy it, and the page says so', async () => {
    await visit(desktop, [paths.subscribe()], async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
      });
      await press(page);
      await page.getByText('The browser does not let this page copy.').waitFor();
      expect(await page.evaluate('getSelection().toString()')).toMatch(/calendar\.ics$/);
    });
  });
});

describe('the style page', () => {
  it.each([
    [1280, 'light'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('looks as it did, at %i px in the %s theme', async (width, colorScheme) => {
    const options = {
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    } as const;
    const differences: string[] = [];
    const context = await browser.newContext(options);
    const page = await context.newPage();
    // The fonts must be there, however long they take.
    await page.route('**/*.css', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replaceAll(
        /font-display:\s*optional/g,
        'font-display:block',
      );
      await route.fulfill({ response: answer, body });
    });
    await page.goto(site.url + paths.style());
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      // What the machine's own fonts draw.
      sheet.replaceSync(
        ':dir(rtl) { visibility: hidden } code { font-family: Commissioner !important }',
      );
      document.adoptedStyleSheets = [sheet];
      return document.fonts.ready.then(() => undefined);
    });
    for (const specimen of await page.locator('[data-specimen]').all()) {
      const name = String(await specimen.getAttribute('data-specimen'));
      const shown = await specimen.screenshot({ animations: 'disabled' });
      const difference = await differenceTo(`${name}-${String(width)}-${colorScheme}`, shown);
      if (difference !== null) differences.push(difference);
    }
    await context.close();
    expect(differences).toEqual([]);
  });
});
