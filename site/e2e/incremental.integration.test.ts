import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '@pilotpress/shared-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeContent, FakeEntry, FakeStrapi } from '../src/strapi/testing/fake-strapi.ts';
import { startFakeStrapi } from '../src/strapi/testing/fake-strapi.ts';
import { ref } from '../src/strapi/testing/fixture-entry.ts';
import { fixtureContent } from '../src/strapi/testing/fixture.ts';
import { filesBelow, hashesBelow, runBuild } from './run-build.ts';

const MOMENT = '2026-02-01T09:00:00.000Z';
const AFTER_THE_WEBINAR = '2026-02-06T14:00:00.000Z';

/** A world to publish in: what the CMS has, and what time it is. */
interface World {
  readonly content: FakeContent;
  readonly moment: string;
}

let folder: string;
let fake: FakeStrapi;
let published: FakeContent;
let original: FakeContent;
/** The release that a warm build goes on from. */
let last: string;

/** Gives fields to whatever has this documentId, wherever it stands, as far as it has such fields. */
function edited<T>(value: T, documentId: string, fields: Readonly<Record<string, unknown>>): T {
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    const own = Object.entries(part).map(([name, field]) => [name, walk(field)] as const);
    const result = Object.fromEntries(own);
    if (result.documentId !== documentId) return result;
    const here = Object.entries({ updatedAt: EDITED, ...fields });
    return { ...result, ...Object.fromEntries(here.filter(([name]) => name in result)) };
  };
  return walk(value) as T;
}
const EDITED = '2026-02-01T08:00:00.000Z';

const edit =
  (documentId: string, fields: Readonly<Record<string, unknown>>) =>
  ({ content, moment }: World): World => ({
    moment,
    content: {
      ...content,
      entries: edited(content.entries, documentId, fields),
      site: edited(content.site, documentId, fields),
    },
  });

async function build(
  data: string,
  { content, moment }: World,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  published = content;
  const { code, output } = await runBuild({
    PILOTPRESS_DATA: data,
    PILOTPRESS_MOMENT: moment,
    CMS_URL: fake.url,
    ...env,
  });
  if (code !== 0) throw new Error(output);
  return join(data, 'build');
}

/** Builds with everything at hand that the builds before left behind. */
const warm = async (world: World): Promise<string> =>
  build(join(folder, 'warm'), world, { PILOTPRESS_LAST_RELEASE: last });

/** Builds with nothing at hand but pictures in their sizes, which take long to make. */
async function cold(world: World): Promise<string> {
  const data = join(folder, 'cold');
  for (const left of ['cache/astro', 'cache/content', 'build']) {
    await rm(join(data, left), { recursive: true, force: true });
  }
  return build(data, world);
}

/** The files of a release that are not those of the release before. */
async function renderedAnew(release: string): Promise<string[]> {
  const files = (await filesBelow(release)).map(async (path) => {
    const name = path.slice(release.length);
    const before = existsSync(join(last, name)) ? await stat(join(last, name)) : null;
    return before?.ino === (await stat(path)).ino ? [] : [name];
  });
  return (await Promise.all(files)).flat();
}

let world: World;
let releases = 0;

async function keep(release: string): Promise<void> {
  const kept = join(folder, `release-${String(releases++)}`);
  await rename(release, kept);
  last = kept;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-incremental-'));
  original = await fixtureContent(new Date(MOMENT));
  world = { content: original, moment: MOMENT };
  fake = await startFakeStrapi(() => published);
  await keep(await build(join(folder, 'warm'), world));
});
afterAll(async () => {
  await fake.close();
  await rm(folder, { recursive: true, force: true });
});

function entry(id: string): FakeEntry {
  const found = Object.values(world.content.entries)
    .flat()
    .find(({ documentId }) => documentId === id);
  if (found === undefined) throw new Error(`The fixture has no ${id}.`);
  return found;
}

const SITE = 'https://pilot.example.org';

interface Change {
  readonly what: string;
  readonly change: (world: World) => World;
  /** Some of the files that show it. */
  readonly shownIn: readonly string[];
  /** Some of the files that do not. */
  readonly notIn: readonly string[];
}

const page = (path: string): string => `${path}index.html`;
const PLENARY = page('/events/plenary-of-the-pilot/');
const OLD_NEWS = page('/news/a-call-for-cases/');
const INFO_DAY = page('/events/info-day-on-open-calls/');
/** They say where to join it. */
const JOINING = [
  INFO_DAY,
  '/events/info-day-on-open-calls/event.ics',
  '/events/calendar.ics',
  '/events/feed.xml',
];
/** Its text links to this and that. */
const LINKING = page('/news/note-1/');

const CHANGES: readonly Change[] = [
  {
    what: "an event's title",
    change: edit('ev01', { title: 'Plenary of all regions' }),
    shownIn: [PLENARY, page('/events/'), page('/presentations/data-across-borders/')],
    notIn: [OLD_NEWS, page('/presentations/trials-in-small-regions/'), page('/about/')],
  },
  {
    what: "a region's name",
    change: (now) => edit(regionId(1), { name: 'Region of the lakes' })(now),
    shownIn: [PLENARY, page('/regions/'), page('/demo-cases/a-shared-registry/')],
    notIn: [OLD_NEWS, page('/action-plans/action-plan-2026/')],
  },
  {
    what: "a person's job",
    change: (now) => edit(contact().documentId, { jobTitle: 'Keeper of the keys' })(now),
    shownIn: [PLENARY],
    notIn: [OLD_NEWS, page('/regions/')],
  },
  {
    what: "a file's alternative text",
    change: (now) => edit(coverId(), { alternativeText: 'Circles that meet' })(now),
    shownIn: [page('/news/nine-regions-sign-up/'), page('/news/')],
    notIn: [OLD_NEWS, page('/documents/flyer/')],
  },
  {
    what: "a presentation's file",
    change: ({ content, moment }) => ({
      moment,
      content: { ...content, files: new Map([...content.files, [deckUrl(), NEW_DECK]]) },
    }),
    shownIn: [
      page(paths.download('data-across-borders')),
      page('/presentations/data-across-borders/'),
      page('/presentations/'),
      PLENARY,
    ],
    notIn: [OLD_NEWS, page(paths.download('trials-in-small-regions'))],
  },
  {
    what: 'a slug',
    change: edit('ar01', { slug: 'nine-regions-have-signed-up' }),
    shownIn: [
      page('/news/nine-regions-have-signed-up/'),
      page('/news/'),
      // Leads on, as the rules for the host do.
      page('/news/nine-regions-sign-up/'),
      LINKING,
      '/redirects.json',
    ],
    notIn: [OLD_NEWS, PLENARY],
  },
  {
    what: 'addresses of pages of the site, in fields of their own',
    change: (now) =>
      edit('re03', { website: `${SITE}/news/nine-regions-sign-up/` })(
        edit('ev02', { joiningLink: `${SITE}/demo-cases/remote-care/` })(now),
      ),
    shownIn: [INFO_DAY, page('/regions/region-3/')],
    notIn: [OLD_NEWS, PLENARY],
  },
  {
    what: "a deck connected from the event's side",
    change: (now) => edit('ev03', { presentations: [ref(entry('pr03'))] })(now),
    shownIn: [page('/presentations/trials-in-small-regions/'), page('/events/')],
    notIn: [OLD_NEWS, PLENARY],
  },
  {
    what: 'an entry taken back',
    change: ({ content, moment }) => ({
      moment,
      content: {
        ...content,
        entries: {
          ...content.entries,
          'demo-cases': (content.entries['demo-cases'] ?? []).slice(0, 1),
        },
      },
    }),
    shownIn: [
      page('/demo-cases/'),
      page('/pilots/smart-care/'),
      LINKING,
      '/news/feed.atom',
      ...JOINING,
    ],
    notIn: [OLD_NEWS, PLENARY, page('/news/note-2/'), page('/regions/region-3/')],
  },
  {
    what: 'an entry published that a text and a field link to',
    change: ({ content, moment }) => {
      const { 'demo-cases': demoCases = [] } = original.entries;
      return {
        moment,
        content: { ...content, entries: { ...content.entries, 'demo-cases': demoCases } },
      };
    },
    shownIn: [
      page('/demo-cases/remote-care/'),
      LINKING,
      '/news/feed.atom',
      '/news/feed.json',
      ...JOINING,
    ],
    notIn: [OLD_NEWS, PLENARY, page('/news/note-2/')],
  },
  {
    what: "the moment, past an event's end",
    change: ({ content }) => ({ content, moment: AFTER_THE_WEBINAR }),
    shownIn: [page('/events/webinar-on-shared-data/'), page('/events/past/'), page('/events/')],
    notIn: [OLD_NEWS, PLENARY],
  },
  {
    what: "the site's footer",
    change: (now) =>
      edit('site', {
        footerLinks: [
          { id: 1, label: 'Library', url: 'https://library.example.org/', description: null },
        ],
      })(now),
    shownIn: [PLENARY, OLD_NEWS, page('/'), '/404.html'],
    notIn: [],
  },
];

const regionId = (index: number): string =>
  String(world.content.entries.regions?.[index]?.documentId);
const contact = (): FakeEntry => entry('ev01').contact as FakeEntry;
const deckUrl = (): string =>
  (world.content.entries.presentations ?? [])
    .filter(({ slug }) => slug === 'data-across-borders')
    .map(({ file }) => (file as { url: string }).url)
    .join();
const NEW_DECK = { bytes: Buffer.from('%PDF-1.4 anew'), mime: 'application/pdf' };
const coverId = (): string =>
  (entry('ar01').cover as { file: { documentId: string } }).file.documentId;

describe('a build after a change', () => {
  it.each(CHANGES)(
    'renders what shows it and nothing else, and equals a build from nothing: $what',
    async ({ change, shownIn, notIn }) => {
      world = change(world);
      const release = await warm(world);
      const anew = await renderedAnew(release);
      expect(anew).toEqual(expect.arrayContaining([...shownIn]));
      expect(anew.filter((path) => notIn.includes(path))).toEqual([]);
      expect(await hashesBelow(release)).toEqual(await hashesBelow(await cold(world)));
      await keep(release);
    },
  );
});

describe('everything is rendered anew', () => {
  it('where the address of the site is another', async () => {
    const release = await build(join(folder, 'warm'), world, {
      PILOTPRESS_LAST_RELEASE: last,
      SITE_URL: 'https://other.example.org',
    });
    expect(await renderedAnew(release)).toEqual(expect.arrayContaining([PLENARY, OLD_NEWS]));
  });
});
