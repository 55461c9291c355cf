import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  entryOfPath,
  FACETS,
  mayBeThere,
  PAGE_SIZE,
  paths,
  problemsFileSchema,
  REDIRECTS_FILE,
  redirectsSchema,
} from '@pilotpress/shared-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeContent, FakeEntry, FakeStrapi } from '../src/strapi/testing/fake-strapi.ts';
import { startFakeStrapi } from '../src/strapi/testing/fake-strapi.ts';
import { fixtureContent } from '../src/strapi/testing/fixture.ts';
import type { HtmlElement } from './html-elements.ts';
import { htmlElements } from './html-elements.ts';
import type { Build } from './run-build.ts';
import { hashesBelow, runBuild } from './run-build.ts';

const MOMENT = '2026-02-01T09:00:00.000Z';

const SITE = 'https://pilot.example.org';

/** Editors enter addresses of the site itself, of pages that are there and of others, in fields of their own. */
function withOwnLinks(content: FakeContent): FakeContent {
  const { events = [], regions = [], pilots = [] } = content.entries;
  const given = (entries: readonly FakeEntry[], id: string, fields: Partial<FakeEntry>) =>
    entries.map((entry) => (entry.documentId === id ? { ...entry, ...fields } : entry));
  const dead = { id: 9, label: 'A page of long ago', url: `${SITE}/long-ago/`, description: null };
  const webinar = {
    joiningLink: `${SITE}/events/gone/`,
    organiser: { id: 9, name: 'The network', website: `${SITE}/about`, email: null },
  };
  return {
    ...content,
    entries: {
      ...content.entries,
      events: given(events, 'ev03', webinar),
      regions: given(regions, 're01', { website: `${SITE}/regions/gone/` }),
      pilots: given(pilots, 'pi01', { links: [dead] }),
    },
    site:
      given(
        [content.site].flatMap((entry) => entry ?? []),
        'site',
        { footerLinks: [{ ...dead, label: 'A portal of long ago' }] },
      )[0] ?? null,
  };
}

let data: string;
let content: FakeContent;
let fake: FakeStrapi;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'pilotpress-build-'));
  const unpublishedRelations = [
    {
      entry: { type: 'article', documentId: 'ar01', title: 'Nine regions sign up' },
      field: 'topics',
      target: { type: 'topic', documentId: 'to99', title: 'A secret plan' },
    } as const,
  ];
  content = { ...withOwnLinks(await fixtureContent(new Date(MOMENT))), unpublishedRelations };
  fake = await startFakeStrapi(content);
});
afterAll(async () => {
  await fake.close();
  await rm(data, { recursive: true, force: true });
});

const build = (env: NodeJS.ProcessEnv = {}): Promise<Build> =>
  runBuild({ PILOTPRESS_DATA: data, PILOTPRESS_MOMENT: MOMENT, CMS_URL: fake.url, ...env });

const built = (): Promise<Record<string, string>> => hashesBelow(join(data, 'build'));

const problems = async () =>
  problemsFileSchema.parse(JSON.parse(await readFile(join(data, 'problems.json'), 'utf8')));

describe('astro build', () => {
  it('stops with a readable word, and the same in problems.json, when an entry breaks a rule', async () => {
    const [article, ...articles] = content.entries.articles ?? [];
    const broken = {
      ...content.entries,
      articles: [{ ...article, documentId: 'ar01', slug: 'past' }, ...articles],
    };
    const other = await startFakeStrapi({ ...content, entries: broken });
    const { code, output } = await build({ CMS_URL: other.url });
    await other.close();
    expect(code).toBe(1);
    expect(output).toContain(
      'The site was not built, for one reason.\n\narticle "Nine regions sign up", documentId ar01, field slug:\n  The address "past" is that of one of the site\'s own pages. Choose another.\n  Correct the field in the CMS and publish the entry again.\n',
    );
    expect(output).not.toMatch(/^\s+at /m);
    expect(await problems()).toEqual({
      problems: [
        {
          type: 'article',
          documentId: 'ar01',
          title: 'Nine regions sign up',
          field: 'slug',
          text: 'The address "past" is that of one of the site\'s own pages. Choose another.',
          remedy: 'Correct the field in the CMS and publish the entry again.',
        },
      ],
      isTransient: false,
    });
  });

  it('stops with a readable word when the token is wrong', async () => {
    const { code, output } = await build({ CMS_TOKEN: 'wrong' });
    expect(code).toBe(1);
    expect(output).toContain("The CMS does not accept the site's token (401 at ");
    expect(output).not.toMatch(/^\s+at /m);
    const failure = await problems();
    expect(failure.problems[0]).toMatchObject({ type: null, field: null });
    expect(failure.isTransient).toBe(true);
  });

  it('stops with a readable word when the settings are wrong', async () => {
    const { code, output } = await build({ SITE_URL: 'pilot.example.org' });
    expect(code).toBe(1);
    expect(output).toContain(
      'SITE_URL="pilot.example.org" is not an absolute http or https address.',
    );
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('keeps what was wrong in problems.json while a build does not succeed as a whole', async () => {
    const before = await problems();
    const occupied = join(data, 'occupied');
    await writeFile(occupied, '');
    const { code } = await build({ SITE_OUT: join(occupied, 'out') });
    expect(code).not.toBe(0);
    expect(await problems()).toEqual(before);
  });

  it('writes a whole site, the same from warm caches byte for byte, and clears away what was wrong', async () => {
    const first = await build();
    expect(first.output).toContain('Complete!');
    expect(first.code).toBe(0);
    expect(first.output).toContain(
      'The article "Nine regions sign up" refers in its field topics to the topic "A secret plan", which is not published, so the site leaves it out.',
    );
    const told = [...first.output.matchAll(/"Note 1" links in its field body to (\S+),/g)];
    expect(told.map(([, address]) => address)).toEqual([
      '/news/not-published-yet/',
      '/files/0123456789abcdef/agenda.pdf',
      '/www.partner.example.org',
    ]);
    const fields = [
      ...first.output.matchAll(
        /The (\w+) "[^"]+" links in its field (\w+\.\S+|\w*[a-z](?:Link|site)) to (\S+),/g,
      ),
    ];
    expect(fields.map(([, type, field, address]) => [type, field, address])).toEqual([
      ['event', 'joiningLink', `${SITE}/events/gone/`],
      ['pilot', 'links.0.url', `${SITE}/long-ago/`],
      ['region', 'website', `${SITE}/regions/gone/`],
      ['site', 'footerLinks.0.url', `${SITE}/long-ago/`],
    ]);
    await expect(problems()).rejects.toThrow('ENOENT');
    const cold = await built();
    expect(Object.keys(cold)).toEqual(
      expect.arrayContaining([
        '/index.html',
        '/events/feed.xml',
        '/robots.txt',
        '/sitemap.xml',
        '/release.json',
      ]),
    );
    await build();
    expect(await built()).toEqual(cold);
  });

  it('has whatever belongs to an entry at an address to which the CMS lets texts link', async () => {
    const belonging = Object.keys(await built()).flatMap((path) => {
      const entry = entryOfPath(path);
      return entry === null ? [] : { path, isLinkable: mayBeThere(path, entry) };
    });
    expect(belonging.length).toBeGreaterThan(20);
    expect(belonging.filter(({ isLinkable }) => !isLinkable)).toEqual([]);
  });

  it('published the files that pages name, and nothing that mentions the CMS', async () => {
    const files = await built();
    const pages = Object.keys(files).filter((path) => /\.(?:html|xml|txt)$/.test(path));
    const texts = await Promise.all(
      pages.map((path) => readFile(join(data, 'build', path), 'utf8')),
    );
    const named = texts.join('\n').match(/\/files\/[0-9a-f]{16}(?:\/[\w.-]+)+/g) ?? [];
    expect(new Set(named).size).toBeGreaterThan(20);
    expect(named.filter((path) => !(path in files))).toEqual([]);
    pages.forEach((path, index) => {
      expect(texts[index], path).not.toMatch(/127\.0\.0\.1|localhost|\/uploads\/|secret plan/);
    });
  });
});

describe('the pages of a built site', () => {
  const file = (path: string): Promise<string> => readFile(join(data, 'build', path), 'utf8');
  /** Elements of every page by its path, as in `/news/`; the error page has none. */
  let pages: ReadonlyMap<string, readonly HtmlElement[]>;
  const elements = (path: string, name: string): readonly HtmlElement[] =>
    (pages.get(path) ?? []).filter((element) => element.name === name);

  beforeAll(async () => {
    const paths = Object.keys(await built()).filter((path) => path.endsWith('/index.html'));
    const read = paths.map(async (path) => {
      return [path.slice(0, -'index.html'.length), htmlElements(await file(path))] as const;
    });
    pages = new Map(await Promise.all(read));
  });

  it('each name their own address', () => {
    expect(pages.size).toBeGreaterThan(60);
    for (const path of pages.keys()) {
      const canonical = elements(path, 'link').filter(({ attributes }) => {
        return attributes.rel === 'canonical';
      });
      // The page for what is gone stands at many addresses, none of which is its own.
      const own = path === paths.gone() ? [] : [`${SITE}${path}`];
      expect(canonical.map(({ attributes }) => attributes.href)).toEqual(own);
    }
  });

  it('are all in the sitemap but for those that only lead to a file, narrow down a list, tell that one is gone or show how pages look, and nothing else is', async () => {
    const isNoindex = (path: string): boolean =>
      path.endsWith('/download/') ||
      path === paths.gone() ||
      path === paths.style() ||
      FACETS.some((facet) => path.split('/')[2] === facet);
    const listed = [...(await file('sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)];
    expect(listed.map(([, address]) => address).sort()).toEqual(
      [...pages.keys()]
        .filter((path) => !isNoindex(path))
        .map((path) => `${SITE}${path}`)
        .sort(),
    );
    for (const path of pages.keys()) {
      const isTold = elements(path, 'meta').some(({ attributes }) => attributes.name === 'robots');
      expect({ path, isTold }).toEqual({ path, isTold: isNoindex(path) });
    }
    expect(await file('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  });

  it('lead from an address that never changes to the file of a presentation, with a redirect or without', async () => {
    const path = paths.download('data-across-borders');
    const { rules } = redirectsSchema.parse(JSON.parse(await file(REDIRECTS_FILE)));
    const rule = rules.find(({ from }) => from === path);
    expect(rule?.status).toBe(302);
    expect(rule?.to).toMatch(/^\/files\/.+\.pdf$/);
    expect(await built()).toHaveProperty([String(rule?.to)]);
    const metas = elements(path, 'meta').map(({ attributes }) => attributes);
    expect(metas).toContainEqual({
      'http-equiv': 'refresh',
      content: `0; url=${String(rule?.to)}`,
    });
    expect(metas).toContainEqual({ name: 'robots', content: 'noindex' });
    const links = (from: string) => elements(from, 'a').map(({ attributes }) => attributes.href);
    expect(links(path)).toContain(rule?.to);
    expect(elements(path, 'script')).toEqual([]);
    expect(links('/presentations/data-across-borders/')).toContain(path);
    expect(rules.length).toBe(elements('/presentations/', 'article').length);
  });

  it.each([
    ['/events/plenary-of-the-pilot/', { '@type': 'Event', name: 'Plenary of the pilot' }],
    ['/events/kick-off/', { '@type': 'Event', name: 'Kick-off' }],
    ['/news/nine-regions-sign-up/', { '@type': 'NewsArticle', headline: 'Nine regions sign up' }],
    ['/presentations/data-across-borders/', { '@type': 'PresentationDigitalDocument' }],
  ])('tell machines what %s is about, and where it stands', (path, about) => {
    const scripts = elements(path, 'script').filter(({ attributes }) => {
      return attributes.type === 'application/ld+json';
    });
    const data = scripts.map(({ text }): unknown => JSON.parse(text));
    const here = { position: 3, item: `${SITE}${path}` };
    expect(data).toMatchObject([
      { '@type': 'BreadcrumbList', itemListElement: [{ position: 1 }, { position: 2 }, here] },
      { '@context': 'https://schema.org', ...about },
    ]);
  });

  it('are shared with a picture: one that is drawn of the entry, or else one of the site', async () => {
    const files = await built();
    const pictureOf = (path: string): string | undefined =>
      elements(path, 'meta').find(({ attributes }) => attributes.property === 'og:image')
        ?.attributes.content;
    expect(pictureOf('/events/kick-off/')).toMatch(/\/og\/event\/[^/]+\.png$/);
    for (const path of pages.keys()) {
      const picture = pictureOf(path);
      if (picture !== undefined) expect(files).toHaveProperty([picture.slice(SITE.length)]);
    }
  });

  it('keep room for every picture', () => {
    const pictures = [...pages.keys()].flatMap((path) => elements(path, 'img'));
    expect(pictures.length).toBeGreaterThan(5);
    for (const { attributes } of pictures) {
      expect(attributes.width).toMatch(/^[1-9]\d*$/);
      expect(attributes.height).toMatch(/^[1-9]\d*$/);
      expect(attributes.alt).toBeDefined();
    }
  });

  it('show a picture of a text in sizes of their own, whichever size the editor inserted', () => {
    const map = elements('/pilots/smart-care/', 'img').find(({ attributes }) => {
      return attributes.alt === 'A map';
    });
    expect(map?.attributes.src).toMatch(/^\/files\/[0-9a-f]{16}\/map-\d+\.(?:png|jpg)$/);
    expect(map?.attributes.srcset).toContain(' 1280w');
  });

  it('hold every participating region', () => {
    const links = elements('/pilots/smart-care/', 'a').filter(({ attributes, within }) => {
      return attributes.href?.startsWith('/regions/region-') === true && within.includes('main');
    });
    expect(new Set(links.map(({ attributes }) => attributes.href)).size).toBe(9);
  });

  it('lead to what is on the site and nowhere else, whatever a text links to, and so do feeds', async () => {
    const hrefOf = (words: string): string | undefined =>
      elements('/news/note-1/', 'a').find(({ text }) => text === words)?.attributes.href;
    const links = {
      'An event': '/events/plenary-of-the-pilot/',
      'News by its full address': '/news/nine-regions-sign-up/',
      'A slide': '/presentations/data-across-borders/#slide-3',
      'A slide too many': '/presentations/data-across-borders/',
      'A download': '/presentations/data-across-borders/download/',
      'A list': '/news/2/',
      'A feed': '/events/feed.xml',
      'A search': '/search/?q=data',
      'How to follow a pilot': '/subscribe/#pilot-smart-care',
      'A case': '/demo-cases/remote-care/',
      'A page that is not there': undefined,
      'A file of long ago': undefined,
      'A forgotten protocol': undefined,
      'A part of the text': undefined,
      'A mail': 'mailto:hello@example.org',
      'Another site': 'https://partner.example.org/',
    };
    const found = Object.keys(links).map((words) => [words, hrefOf(words)]);
    expect(Object.fromEntries(found)).toEqual(links);
    const feed = await file('news/feed.json');
    expect(feed).toContain('https://pilot.example.org/demo-cases/remote-care/');
    expect(feed).toContain('A page that is not there');
    expect(feed).not.toContain('/news/not-published-yet/');
  });

  it('lead to what is on the site and nowhere else by addresses in fields of their own too, and so do feeds and calendars', async () => {
    const hrefs = (path: string): (string | undefined)[] =>
      elements(path, 'a').map(({ attributes }) => attributes.href);
    const webinar = '/events/webinar-on-shared-data/';
    expect(hrefs(webinar)).toContain(`${SITE}/about/`);
    const words = (path: string) => elements(path, 'span').map(({ text }) => text.trim());
    expect(words('/pilots/smart-care/')).toContain('A page of long ago');
    expect(words(webinar)).toContain('A portal of long ago');
    for (const name of Object.keys(await built())) {
      if (!/\.(?:html|xml|atom|json|ics)$/.test(name)) continue;
      expect(await file(name), name).not.toMatch(/\/(?:events\/gone|long-ago|regions\/gone)\//);
    }
    expect(await file(`${webinar}event.ics`)).toContain(`${SITE}/about/`);
  });

  it('of a list hold 24 entries, but for the first, and go on at the next address', () => {
    expect(PAGE_SIZE).toBe(24);
    const entries = (path: string): number => elements(path, 'article').length;
    expect([entries('/news/'), entries('/news/2/'), pages.has('/news/3/')]).toEqual([
      12,
      24,
      false,
    ]);
    const onwards = elements('/news/', 'a').map(({ attributes }) => attributes.href);
    expect(onwards).toContain('/news/2/');
  });

  it('never skip a level of heading, though editors begin with any', () => {
    for (const [path, all] of pages) {
      const levels = all.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
      expect(levels[0], path).toBe(1);
      levels.forEach((level, index) => {
        expect(level, path).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      });
    }
    const level = (path: string, text: string): string | undefined =>
      (pages.get(path) ?? []).find((element) => {
        return /^h\d$/.test(element.name) && element.text.trim() === text;
      })?.name;
    expect(level('/news/the-second-session-is-open/', 'Why')).toBe('h2');
    expect(level('/events/plenary-of-the-pilot/', 'What to bring')).toBe('h3');
    expect(level('/pilots/smart-care/', 'How it works')).toBe('h3');
    expect(level('/about/', 'About us')).toBe('h2');
  });
});
