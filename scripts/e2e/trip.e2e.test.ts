// One whole trip on one installation, in the order in which a newcomer makes it.
import { existsSync } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { releaseSchema } from '@pilotpress/shared-types';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { icalendarProblems } from '../../site/src/feeds/testing/icalendar-rules.ts';
import { jsonFeedSchema } from '../../site/src/feeds/testing/json-feed-schema.ts';
import { readEvents } from '../../site/src/feeds/testing/read-calendar.ts';
import { rssProblems } from '../../site/src/feeds/testing/rss-rules.ts';
import { launchBrowser } from './browser.ts';
import { AdminPanel } from './admin-panel.ts';
import { crawl } from './crawl.ts';
import type { Crawl } from './crawl.ts';
import {
  cmsProcess,
  newInstallation,
  runProgram,
  start,
  startAndInterrupt,
} from './running-installation.ts';
import type { Installation, Started } from './running-installation.ts';

const FIXED_PATHS = [
  '/',
  '/news/',
  '/events/',
  '/events/past/',
  '/presentations/',
  '/action-plans/',
  '/documents/',
  '/pilots/',
  '/regions/',
  '/demo-cases/',
  '/subscribe/',
  '/search/',
];
/** Sections whose entries the samples fill, so that at least one page of each is there. */
const SECTIONS = [
  'news',
  'events',
  'presentations',
  'action-plans',
  'documents',
  'pilots',
  'regions',
  'demo-cases',
  'topics',
];
const EMAIL = 'editor@example.org';
const BUILD = 'scripts/src/start/build.ts';

let installation: Installation;
let started: Started;
let browser: Browser;
let site: Crawl;
let password: string;

beforeAll(async () => {
  browser = await launchBrowser();
  undo.push(() => browser.close());
  installation = await newInstallation({ ADMIN_EMAIL: EMAIL });
  undo.push(installation.remove);
  started = await start(installation);
  undo.push(() => started.interrupt());
  password = /password {2}(\S+)/.exec(started.output)?.[1] ?? '';
  site = await crawl(installation.siteUrl, [
    ...FIXED_PATHS,
    '/events/feed.xml',
    '/robots.txt',
    '/sitemap.xml',
  ]);
});

const undo: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const step of undo.reverse()) await step();
});

function text(path: string): string {
  const page = site.pages.get(path);
  if (page === undefined) throw new Error(`The site has no ${path}.`);
  return page.html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;|&rsquo;|’/g, "'")
    .replace(/\s+/g, ' ');
}

/** The path of the one page with this main heading. */
function pathOf(heading: string): string {
  const found = [...site.pages.values()].filter(
    ({ headings }) => headings[0]?.startsWith(heading) === true,
  );
  const [page] = found;
  if (page === undefined) throw new Error(`No page has the heading "${heading}".`);
  return page.path;
}

describe('the first start', () => {
  it('says where everything is, how long it took, and shows a generated password', () => {
    expect(started.output).toContain(`Site:   ${installation.siteUrl}/`);
    expect(started.output).toContain('/admin');
    expect(started.output).toContain(EMAIL);
    expect(password).toMatch(/^[\w-]{24}$/);
    expect(started.output).toMatch(/How long it took:\n(?: .*\n)*? {2}All +\d/);
  });

  it('keeps its secrets to its owner', async () => {
    for (const name of ['cms.env', 'site-token']) {
      const { mode } = await stat(join(installation.data, 'secrets', name));
      expect((mode & 0o777).toString(8)).toBe('600');
    }
  });

  it('lets nobody read the content API without a token', async () => {
    const answer = await fetch(`${installation.cmsUrl}/api/articles`);
    expect(answer.status).toBe(401);
  });
});

describe('the site', () => {
  it('answers on every path, and every link, picture and file leads somewhere', () => {
    const broken = [
      ...site.pages.values(),
      ...[...site.files].map(([path, { status }]) => ({ path, status })),
    ].filter(({ status }) => status !== 200);
    expect(broken.map(({ path, status }) => `${path} ${String(status)}`)).toEqual([]);
    for (const path of FIXED_PATHS) expect([...site.pages.keys()]).toContain(path);
    for (const section of SECTIONS) {
      const entries = [...site.pages.keys()].filter(
        (path) => path.startsWith(`/${section}/`) && path !== `/${section}/`,
      );
      expect(entries, section).not.toEqual([]);
    }
  });

  it('has every anchor that a link names', () => {
    const missing = [...site.pages.values()].flatMap(({ path, links }) =>
      links
        .filter(
          ({ origin, hash }) => origin === new URL(installation.siteUrl).origin && hash !== '',
        )
        .filter(
          ({ pathname, hash }) =>
            site.pages.get(pathname)?.ids.has(decodeURIComponent(hash.slice(1))) !== true,
        )
        .map(({ href }) => `${path} → ${href}`),
    );
    expect(missing).toEqual([]);
  });

  it('has one heading, a title and a language on every page, and nothing inline', () => {
    for (const page of site.pages.values()) {
      expect(page.headings.length, page.path).toBe(1);
      expect(page.title.trim(), page.path).not.toBe('');
      expect(page.lang, page.path).toBe('en');
      expect(page.inline, page.path).toEqual([]);
    }
  });

  it('never mentions the CMS', () => {
    const { host } = new URL(installation.cmsUrl);
    const mentions = [...site.pages.values()].filter(
      ({ html }) => html.includes(host) || html.includes('/uploads/'),
    );
    expect(mentions.map(({ path }) => path)).toEqual([]);
  });

  it('answers 404 with a page of its own', async () => {
    const answer = await fetch(`${installation.siteUrl}/nowhere/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<h1');
  });

  it('tells what the pilot is, who leads it and whom to ask', () => {
    const pilot = text('/pilots/smart-health-personalised-medicine/');
    for (const fact of [
      '2021',
      'East Netherlands',
      'Flanders',
      'South Netherlands',
      'Melissa Campagno',
      "Kathleen D'Hondt",
      'G.A.C. Group',
      'Trento',
      'Nord-Est',
      'SAPHIRe',
      'action plan 2024',
    ]) {
      expect(pilot, fact).toContain(fact);
    }
  });

  it('dates the events that have a date in their own zone, and no others', () => {
    const saphire = text(pathOf('SAPHIRe'));
    for (const fact of ['26 April 2022', '14:00', '17:00', 'Flemish Parliament', 'Brussels'])
      expect(saphire).toContain(fact);
    const infoDay = text(pathOf('Info day'));
    for (const fact of ['28 June 2022', '09:00', '10:30']) expect(infoDay).toContain(fact);
    expect(text('/events/')).toContain('EWRC');
    expect(text('/events/past/')).toContain('Kick-off');
  });

  it('offers the slides of an event at the top of its page, with type, size and language', () => {
    const page = text(pathOf('Science meets regions: Lower Austria'));
    expect(page).toMatch(/(?:PDF|PPTX).{0,40}(?:kB|MB)/);
    expect(page).toContain('English');
    const files = [...site.files].filter(
      ([path]) => path.startsWith('/files/') && /\.(?:pdf|pptx)$/.test(path),
    );
    expect(files.length).toBeGreaterThanOrEqual(7);
    for (const [path, { bytes }] of files) expect(bytes, path).toBeGreaterThan(1000);
  });
});

describe('the feed of events', () => {
  it('is RSS with a stable identity for each event, announced in the past', async () => {
    const answer = await fetch(`${installation.siteUrl}/events/feed.xml`);
    expect(answer.headers.get('content-type')).toContain('application/rss+xml');
    const feed = parseRssFeed(await answer.text());
    expect(feed.atom?.links?.map(({ rel, href }) => [rel, href])).toContainEqual([
      'self',
      `${installation.siteUrl}/events/feed.xml`,
    ]);
    const items = feed.items ?? [];
    expect(items.length).toBeGreaterThanOrEqual(11);
    for (const item of items) {
      expect(item.guid?.value).toMatch(/^tag:localhost,\d{4}:event\/[a-z0-9]{24}(?:\/\d{4}-.+Z)?$/);
      expect(item.guid?.isPermaLink).toBe(false);
      expect(Date.parse(item.pubDate ?? '')).toBeLessThanOrEqual(Date.now());
    }
    expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length);
  });

  it('is announced on every page', () => {
    for (const { path, html } of site.pages.values()) {
      expect(html, path).toMatch(/<link[^>]+type="application\/rss\+xml"[^>]+\/events\/feed\.xml/);
    }
  });
});

describe('every feed and calendar of the site', () => {
  const pathsOf = async (...endings: readonly string[]): Promise<string[]> => {
    const release = releaseSchema.parse(
      await (await fetch(`${installation.siteUrl}/release.json`)).json(),
    );
    return Object.keys(release.paths).filter((path) =>
      endings.some((ending) => path.endsWith(ending)),
    );
  };
  const get = async (path: string): Promise<{ type: string; bytes: Uint8Array; text: string }> => {
    const answer = await fetch(`${installation.siteUrl}${path}`);
    expect(answer.status, path).toBe(200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    return { type: answer.headers.get('content-type') ?? '', bytes, text };
  };

  it('is RSS that keeps the rules of its format', async () => {
    const paths = await pathsOf('/feed.xml', '/upcoming.xml');
    // Four of the site, the upcoming events, and two for each pilot and region.
    expect(paths.length).toBeGreaterThanOrEqual(5 + 2 * 10);
    for (const path of paths) {
      const { type, text: xml } = await get(path);
      expect(type, path).toBe('application/rss+xml; charset=utf-8');
      expect(rssProblems(xml, new Date()), path).toEqual([]);
    }
  });

  it('is JSON Feed and Atom with the items of the RSS beside it', async () => {
    for (const path of await pathsOf('/feed.json')) {
      const { type, text: json } = await get(path);
      expect(type, path).toBe('application/feed+json; charset=utf-8');
      const { items } = jsonFeedSchema.parse(JSON.parse(json));
      const rss = parseRssFeed((await get(path.replace(/json$/, 'xml'))).text);
      expect(items.map(({ id }) => id)).toEqual(rss.items?.map(({ guid }) => guid?.value));
      const { type: atomType, text: atom } = await get(path.replace(/json$/, 'atom'));
      expect(atomType).toBe('application/atom+xml; charset=utf-8');
      expect(parseAtomFeed(atom).entries?.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    }
  });

  it('is iCalendar that keeps the rules of its format, with every dated event in it', async () => {
    const paths = await pathsOf('.ics');
    for (const path of paths) {
      const { type, bytes } = await get(path);
      expect(type, path).toBe('text/calendar; charset=utf-8');
      expect(icalendarProblems(bytes), path).toEqual([]);
    }
    const single = paths.filter((path) => path.endsWith('/event.ics'));
    expect(single.length).toBeGreaterThanOrEqual(5);
    for (const path of single) expect(readEvents((await get(path)).text)).toHaveLength(1);
  });
});

describe('a visitor’s browser', () => {
  /** Opens one page after the other and looks at each; nothing foreign may load, nothing may go wrong. */
  async function visit(
    paths: readonly string[],
    width: number,
    colorScheme: 'light' | 'dark',
    look: (page: Page, path: string) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    try {
      const page = await context.newPage();
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(installation.siteUrl)) foreign.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      for (const path of paths) {
        await page.goto(installation.siteUrl + path);
        await look(page, path);
      }
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    } finally {
      await context.close();
    }
  }

  /** One page of each template. */
  const templates = (): string[] => [
    ...FIXED_PATHS,
    ...SECTIONS.flatMap((section) => {
      const path = [...site.pages.keys()].find(
        (candidate) => candidate.startsWith(`/${section}/`) && !FIXED_PATHS.includes(candidate),
      );
      return path === undefined ? [] : [path];
    }),
    '/privacy/',
    pathOf('Sample'),
  ];

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)(
    'finds nothing that axe would object to at %i px in the %s theme',
    async (width, scheme) => {
      const axe = await readFile(
        createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
        'utf8',
      );
      await visit(templates(), width, scheme, async (page, path) => {
        const violations: unknown = await page.evaluate(
          `${axe}; axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ')))`,
        );
        expect(violations, path).toEqual([]);
      });
    },
  );

  it('never scrolls sideways, not even on the narrowest phone', async () => {
    await visit(templates(), 320, 'light', async (page, path) => {
      const overflow: unknown = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow, path).toBe(0);
    });
  });
});

describe('an editor', () => {
  const OLD = '/news/regions-share-what-they-learned/';
  const NEW = '/news/what-three-regions-learned/';
  const title = 'Regions share what they learned';
  let panel: AdminPanel;
  beforeAll(async () => {
    panel = await AdminPanel.logIn(browser, installation.cmsUrl, { email: EMAIL, password });
  });
  afterAll(() => panel.close());
  const html = async (path: string): Promise<string> => {
    const answer = await fetch(`${installation.siteUrl}${path}`);
    expect(answer.status, path).toBe(200);
    return answer.text();
  };

  it('publishes an article, reads that it is live, and follows the link to its page', async () => {
    await panel.publishArticle({
      title,
      summary: 'Three regions compare notes on their first year.',
      body: 'They met, they talked and **they agreed**.\n\n<script>document.title = "taken over"</script>',
    });
    // The webhook, the publisher, the switch: nobody does anything more.
    expect(await panel.openLivePage(OLD)).toEqual({
      url: `${installation.siteUrl}${OLD}`,
      heading: title,
    });
    expect(await html(OLD)).toContain('<strong>they agreed</strong>');
    expect(await html(OLD)).not.toContain('taken over');
    expect(await html('/news/')).toContain(title);
  });

  it('reads on the field which rule is broken, and visitors keep the page', async () => {
    await panel.publishAt('search');
    expect(await panel.problemOfAddress()).toBe(
      'The address "search" is that of one of the site\'s own pages. Choose another.',
    );
    expect(await html(OLD)).toContain(title);
  });

  it('changes the address of the page, and the old one leads on', async () => {
    await panel.publishAt('what-three-regions-learned');
    expect(await panel.openLivePage(NEW)).toEqual({
      url: `${installation.siteUrl}${NEW}`,
      heading: title,
    });
    const old = await fetch(`${installation.siteUrl}${OLD}`, { redirect: 'manual' });
    expect([old.status, old.headers.get('location')]).toEqual([301, NEW]);
  });

  it('sees on the home page that the site is live', async () => {
    expect(await panel.siteWidget()).toMatch(/Live since \d+ \w+ \d{4} at \d\d:\d\d/);
  });

  it('reads where a file is used that cannot be deleted for it', async () => {
    const file = 'Four at one table.pptx';
    expect(await panel.deleteFile(file)).toContain(
      `The file "${file}" is used: in the presentation "Four at one table: the quadruple helix at work" (draft and published, field "File"). Remove it there first, or replace it.`,
    );
  });
});

describe('a build that cannot succeed', () => {
  const liveHome = async (): Promise<string> => (await fetch(`${installation.siteUrl}/`)).text();
  const problems = async (): Promise<string> =>
    readFile(join(installation.data, 'problems.json'), 'utf8');

  it('names a token that the CMS refuses, and leaves the site as it was', async () => {
    const before = await liveHome();
    const token = join(installation.data, 'secrets', 'site-token');
    await rename(token, `${token}.aside`);
    await writeFile(token, 'wrong', { mode: 0o600 });
    try {
      const built = await runProgram(BUILD, installation);
      expect(built.code).toBe(1);
      expect(built.output).toMatch(/401/);
      expect(built.output).toContain('what was live stays live');
      expect(await problems()).toMatch(/token/i);
    } finally {
      await rename(`${token}.aside`, token);
    }
    expect(await liveHome()).toBe(before);
  });

  it('recovers, and then there are no problems left to read', async () => {
    const built = await runProgram(BUILD, installation);
    expect(built.code, built.output).toBe(0);
    await expect(problems()).rejects.toThrow('ENOENT');
  });
});

describe('Ctrl-C', () => {
  it.each(['Compiling the CMS', 'Starting the CMS'])(
    'ends everything while it says "%s", and nothing goes on behind',
    async (word) => {
      const other = await newInstallation();
      try {
        const { code, output } = await startAndInterrupt(other, word);
        expect(code, output).toBe(130);
        expect(output).not.toContain('Publishing the site');
        await expect(fetch(other.cmsUrl)).rejects.toThrow();
      } finally {
        await other.remove();
      }
    },
  );
});

describe.skipIf(!existsSync('/proc'))('a CMS that dies', () => {
  it('is started again, and visitors notice nothing', async () => {
    const pid = await cmsProcess(installation);
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => started.output).toContain('The CMS ended by itself');
    expect((await fetch(installation.siteUrl)).status).toBe(200);
    await expect.poll(() => started.output, { timeout: 120_000 }).toContain('The CMS runs again.');
    expect((await fetch(`${installation.cmsUrl}/admin`)).status).toBe(200);
    expect(await cmsProcess(installation)).not.toBe(pid);
  });
});

describe('the second start', () => {
  it('finds its port taken while the first one runs, and says how to choose another', async () => {
    const second = await runProgram('scripts/src/start/start.ts', installation);
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/Port \d+, meant for the CMS, is taken.*CMS_PORT=\d+ npm start/s);
  });

  it('ends everything on Ctrl-C, then comes back with the same content and no new password', async () => {
    const ended = await started.interrupt();
    expect(ended.code).toBe(130);
    await expect(fetch(installation.cmsUrl)).rejects.toThrow();
    await expect(fetch(installation.siteUrl)).rejects.toThrow();

    const token = await readFile(join(installation.data, 'secrets', 'site-token'), 'utf8');
    const coming = start(installation);
    const visited = async () => (await fetch(installation.siteUrl).catch(() => null))?.status;
    await expect.poll(visited, { timeout: 60_000, interval: 20 }).toBe(200);
    // The last release is there at once, and long before the CMS is.
    await expect(fetch(installation.cmsUrl)).rejects.toThrow();
    started = await coming;
    expect(started.output).not.toContain('password');
    expect(await readFile(join(installation.data, 'secrets', 'site-token'), 'utf8')).toBe(token);
    expect((await fetch(`${installation.siteUrl}/news/what-three-regions-learned/`)).status).toBe(
      200,
    );
    const again = await crawl(installation.siteUrl, FIXED_PATHS);
    expect(again.pages.size).toBeGreaterThan(site.pages.size);
  });
});
