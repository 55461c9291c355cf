import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentIdOf, event, fresh, problemsOf } from '../../../testing/entries.mts';
import type { RunningCms } from '../../../testing/running-cms.mts';
import { startCms } from '../../../testing/running-cms.mts';

let cms: RunningCms;
beforeAll(async () => {
  cms = await startCms({
    SITE_URL: 'https://www.example.org',
    CMS_PUBLIC_URL: 'https://cms.example.org,https://www.example.org:8443',
  });
});
afterAll(() => cms.stop());

const create = (plural: string, data: object, status = 'published') =>
  cms.rest('POST', `/api/${plural}?status=${status}`, cms.fullToken, data);
const topic = (slug: string, status?: string) => create('topics', { name: 'Topic', slug }, status);
/** What keeps a text from being published. */
const problems = async (body: string): Promise<string[]> =>
  problemsOf(await create('events', event({ body })));

describe('a file that a text names', () => {
  it('is one of the media library, or a smaller version of one', async () => {
    const picture = { name: 'map.png', mime: 'image/png', width: 300, height: 200 };
    await cms.file({ ...picture, url: '/uploads/map_0123456789.png' });
    const shown =
      '![Map](/uploads/map_0123456789.png) [Map](http://localhost:1/uploads/thumbnail_map_0123456789.png)';
    expect(await problems(shown)).toEqual([]);
    expect(
      await problems('![Map](/uploads/maps_0123456789.png) [Plan](/uploads/plan_abcdef0123.pdf)'),
    ).toEqual([
      'body: "Description" shows the picture "maps.png", which is not in the media library. Insert it again from the media library, or take it out.\n"Description" links to the file "plan.pdf", which is not in the media library. Insert it again from the media library, or take it out.',
    ]);
  });

  it('is one that the site can show or offer there', async () => {
    await cms.file({ name: 'map.bmp', mime: 'image/bmp', url: '/uploads/map_0.bmp' });
    await cms.file({ name: 'logo.svg', mime: 'image/svg+xml', url: '/uploads/logo_0.svg' });
    expect(await problems('[Map](/uploads/map_0.bmp)')).toEqual([]);
    expect(await problems('![Map](/uploads/map_0.bmp) [Logo](/uploads/logo_0.svg)')).toEqual([
      'body: "Description" shows a file that cannot be shown. The file "map.bmp" is no picture that the site can show. Save it anew as JPEG, PNG, WebP or SVG.\n"Description" links to a file that cannot be offered. The file "logo.svg" is of a kind that browsers run, such as HTML or SVG, so the site does not offer it. Offer it as a PDF, or inside a ZIP archive.',
    ]);
  });

  it('is looked for inside components, and nothing is published', async () => {
    const refused = await create('pilots', {
      ...{ title: 'Pilot', slug: fresh('pilot'), summary: 'A pilot.', tagline: 'A pilot' },
      about: 'A pilot.',
      activities: [
        { title: 'One', text: 'Nothing.' },
        { title: 'Two', text: '<img src="/uploads/gone.png">' },
      ],
    });
    expect(refused.status).toBe(400);
    expect(problemsOf(refused)).toEqual([
      'activities.1.text: "Text" shows the picture "gone.png", which is not in the media library. Insert it again from the media library, or take it out.',
    ]);
    expect(await cms.strapi.documents('api::pilot.pilot').count({})).toBe(0);
  });
});

it('an address in a field of its own leads anywhere but into the CMS', async () => {
  const refused = await create(
    'events',
    event({
      joiningLink: 'https://CMS.example.org./admin/',
      registration: { link: 'https://cms.example.org:8443/uploads/plan.pdf' },
      organiser: { name: 'Network', website: 'https://www.example.org:8443/' },
    }),
  );
  const told = (address: string): string =>
    `"${address}" is an address of the CMS, where visitors cannot go. Put one in its place that everybody can open, such as that of a page of the site.`;
  expect(problemsOf(refused).sort()).toEqual([
    `joiningLink: ${told('https://cms.example.org./admin/')}`,
    `organiser.website: ${told('https://www.example.org:8443/')}`,
    `registration.link: ${told('https://cms.example.org:8443/uploads/plan.pdf')}`,
  ]);
  const elsewhere = event({
    joiningLink: 'https://meet.example.org/1',
    organiser: { name: 'Network', website: 'http://www.example.org/' },
  });
  expect(problemsOf(await create('events', elsewhere))).toEqual([]);
});

describe('a link to an entry', () => {
  it('may lead to a draft, and to the entry itself', async () => {
    const [there, itself] = [fresh('topic'), fresh('itself')];
    await topic(there, 'draft');
    const body = `[a](/topics/${there}/) [b](https://www.example.org/events/${itself}/event.ics)`;
    expect(problemsOf(await create('events', event({ slug: itself, body })))).toEqual([]);
  });

  it('may lead to an earlier address, and to what was deleted', async () => {
    const [old, now, gone] = [fresh('old'), fresh('now'), fresh('gone')];
    const id = documentIdOf(await topic(old));
    await cms.rest('PUT', `/api/topics/${id}`, cms.fullToken, { slug: now });
    const deleted = documentIdOf(await topic(gone));
    await cms.strapi.documents('api::topic.topic').delete({ documentId: deleted });
    expect(
      await problems(`[a](/topics/${old}/) [b](/topics/${now}/) [c](/topics/${gone}/)`),
    ).toEqual([]);
    // An earlier address of a topic is none of an event.
    expect(await problems(`[a](/events/${old}/)`)).toHaveLength(1);
  });

  it('is refused where nothing is or was, with what was probably meant', async () => {
    const slug = `regional-${fresh('health')}`;
    await topic(slug, 'draft');
    expect(
      await problems(
        `[a](/topics/${slug.replace('health', 'helath')}/) [b](/news/${slug}/) [c](https://www.example.org/nowhere-at-all/)`,
      ),
    ).toEqual([
      `body: ${[
        `"Description" links to /topics/${slug.replace('health', 'helath')}/, and there is no topic with that address. Perhaps /topics/${slug}/ is meant.`,
        `"Description" links to /news/${slug}/, and there is no news item with that address. Perhaps /topics/${slug}/ is meant.`,
        '"Description" links to https://www.example.org/nowhere-at-all/, and there is no page with that address.',
      ]
        .map((text) => `${text} Correct the link, or take it out.`)
        .join('\n')}`,
    ]);
  });

  it('is refused below the entry where nothing can be, be it a draft', async () => {
    const slug = fresh('topic');
    await topic(slug, 'draft');
    expect(await problems(`[a](/topics/${slug}/nonsense/)`)).toEqual([
      `body: "Description" links to /topics/${slug}/nonsense/, and there is nothing at that address. Perhaps /topics/${slug}/ is meant. Correct the link, or take it out.`,
    ]);
  });

  it('is not judged where it may lead to something else', async () => {
    expect(
      await problems(
        '[a](/events/) [b](/events/kind/webinar/) [c](/search/) [d](https://example.com/events/x/) [e](/files/0123456789abcdef/x.pdf) [f](/events/#past)',
      ),
    ).toEqual([]);
  });

  it('may be missing from a draft, which nobody reads', async () => {
    expect((await create('events', event({ body: '[a](/events/none/)' }), 'draft')).status).toBe(
      201,
    );
  });
});

it('an address that leads nowhere as it stands is refused with how to write it', async () => {
  expect(await problems('[x](www.example.com)')).toEqual([
    'body: "Description" links to www.example.com, which leads nowhere like this. Write it as https://www.example.com, or take the link out.',
  ]);
});

it('an address that the site does not link to, or a picture that it does not show, is refused in words', async () => {
  const dead = [
    '[a]() [b](#part) [c](https://) [d](http://localhost:3000/) [e](C:/a.pdf)',
    '![f](https://example.com/f.png)',
  ];
  expect(await problems(dead.join(' '))).toEqual([
    `body: ${[
      '"Description" has a link or a picture without an address. Enter it, or take the link out.',
      '"Description" links to #part, a place within the page, and texts have none that can be named. Link to a page, or take the link out.',
      '"Description" links to https://, which is no address. Correct the link, or take it out.',
      '"Description" leads to http://localhost:3000/, where visitors cannot come. Put an address in its place that everybody can open; if it is only to be read, set it in backticks.',
      '"Description" links to C:/a.pdf, and the site links to web pages, e-mail addresses and telephone numbers alone. Correct the link, or take it out.',
      '"Description" shows the picture https://example.com/f.png, and the site shows those of the media library alone. Upload it there and insert it, or take it out.',
    ].join('\n')}`,
  ]);
});

describe('of a text with very many links', () => {
  const many = (count: number, link: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => link(index)).join('\n');

  it('some are told of, at the cost of a few queries', async () => {
    const published = fresh('many');
    await topic(published);
    const asked: string[] = [];
    const note = ({ sql }: { sql: string }) => asked.push(sql);
    cms.strapi.db.connection.on('query', note);
    const [told = ''] = await problems(
      many(2000, (index) => `[x](/topics/${published.replace('many', `mnay${String(index)}`)}/)`),
    );
    cms.strapi.db.connection.off('query', note);
    expect(told.split('\n')).toHaveLength(11);
    expect(told).toMatch(/\n"Description" has 1990 more links that lead nowhere\.$/);
    expect(asked.filter((sql) => sql.includes('union all'))).toHaveLength(5);
    expect(asked.filter((sql) => /publication_logs.*json/s.test(sql))).toHaveLength(4);
  });

  it('none is judged wrongly', async () => {
    const slug = fresh('found');
    await topic(slug);
    expect(await problems(many(4000, (index) => `[x](/topics/${slug}/?${String(index)})`))).toEqual(
      [],
    );
    const [told = ''] = await problems(
      many(5000, (index) => `[x](/topics/${index === 4900 ? slug : String(index) + 'x'}/)`),
    );
    expect(told).toMatch(/has 4989 more links that lead nowhere\.$/);
  });

  it('one more than are told of is counted as one', async () => {
    const [told = ''] = await problems(
      many(11, () => '[x]()') + many(11, (i) => `[x](#${String(i)})`),
    );
    expect(told).toMatch(/has 2 more links that lead nowhere\.$/);
  });
});

it('a text that cannot be read is refused', async () => {
  expect(await problems('> '.repeat(20_000))).toEqual([
    'body: "Description" is nested too deeply to be read. Look for quotations, lists or brackets within one another, and simplify them.',
  ]);
});
