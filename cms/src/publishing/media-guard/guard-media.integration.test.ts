import { access } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentIdOf, fresh } from '../../../testing/entries.mts';
import type { Answer, RunningCms } from '../../../testing/running-cms.mts';
import { startCms } from '../../../testing/running-cms.mts';
import type { LibraryFile } from '../../../testing/uploads.mts';
import { pdf, replace, upload } from '../../../testing/uploads.mts';
import { mediaServices } from '../../strapi-inside.ts';
import { usesOfFile } from './uses-of-file.ts';

let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(async () => {
  await cms.stop();
});

const document = (): Promise<LibraryFile> => upload(cms, pdf(fresh('bytes')));
/** A picture that is large enough for Strapi to make a thumbnail of. */
const picture = async (): Promise<LibraryFile> => {
  const drawn = sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff' } });
  return upload(cms, await drawn.png().toBuffer(), { name: 'map.png', type: 'image/png' });
};
const thumbnailOf = ({ formats }: LibraryFile): { url: string } =>
  (formats as { thumbnail: { url: string } }).thumbnail;

const post = async (plural: string, data: object, status = 'published'): Promise<string> => {
  const answer = await cms.rest('POST', `/api/${plural}?status=${status}`, cms.fullToken, data);
  expect([answer.status, answer.body.error]).toEqual([201, undefined]);
  return documentIdOf(answer);
};
const put = async (address: string, data: object, status = 'published'): Promise<void> => {
  const answer = await cms.rest('PUT', `/api/${address}?status=${status}`, cms.fullToken, data);
  expect([answer.status, answer.body.error]).toEqual([200, undefined]);
};
const deck = (values: object) => ({
  title: 'Deck',
  slug: fresh('deck'),
  summary: 'Slides.',
  ...values,
});
const article = (values: object) => ({
  ...{ title: 'News', slug: fresh('news'), summary: 'It happened.', body: 'It happened.' },
  ...values,
});
const cover = (file: LibraryFile): object => ({ cover: { file: file.id, decorative: true } });

/** Places in which a file can be used: who uses it, and what the message says of it. */
const PLACES: Readonly<
  Record<string, readonly [(file: LibraryFile) => Promise<unknown>, where: string]>
> = {
  'a field for files': [
    (file) => post('presentations', deck({ file: file.id }), 'draft'),
    'in the presentation "Deck" (draft, field "File")',
  ],
  'a component': [
    (file) => post('articles', article(cover(file))),
    'in the news item "News" (draft and published, field "Cover picture")',
  ],
  'a component that is published, while the draft has another': [
    async (file) => {
      const id = await post('articles', article(cover(file)));
      await put(`articles/${id}`, { title: 'Draft', cover: null }, 'draft');
    },
    'in the news item "News" (published, field "Cover picture")',
  ],
  'a repeated component': [
    async (file) => {
      const other = await document();
      const otherFormats = [other, file].map(({ id }) => ({ file: id, language: 'en' }));
      await post('presentations', deck({ file: other.id, otherFormats }), 'draft');
    },
    'in the presentation "Deck" (draft, field "Other formats")',
  ],
  'the site settings': [
    ({ id }) =>
      cms.admin('PUT', '/content-manager/single-types/api::site.site', {
        ...{ name: 'Network', description: 'Regions.', contactEmail: 'office@example.org' },
        shareImage: { file: id, decorative: true },
      }),
    'in the site settings (draft, field "Share picture")',
  ],
  Markdown: [
    ({ url }) => post('articles', article({ body: `See ![the map](${url} "Map").` })),
    'in the news item "News" (draft and published, field "Text")',
  ],
  'Markdown that names it by the full address of the CMS': [
    ({ url }) =>
      post('pages', article({ title: 'About', body: `[Map](${cms.url}${url})` }), 'draft'),
    'in the page "About" (draft, field "Text")',
  ],
  'Markdown in another spelling': [
    ({ url }) =>
      post(
        'pages',
        article({
          title: 'About',
          body: `<a href="${url.replace('/u', '&#47;%75').replaceAll('_', '%5F')}">Map</a>`,
        }),
        'draft',
      ),
    'in the page "About" (draft, field "Text")',
  ],
  'Markdown that shows its thumbnail': [
    (file) => post('pages', article({ title: 'About', body: `![](${thumbnailOf(file).url})` })),
    'in the page "About" (draft and published, field "Text")',
  ],
  'Markdown inside a component': [
    ({ url }) =>
      post('pilots', {
        ...{ title: 'Pilot', slug: fresh('pilot'), summary: 'A pilot.', tagline: 'A pilot' },
        about: 'A pilot.',
        activities: [
          { title: 'First', text: 'Nothing.' },
          { title: 'Second', text: `[Map](<${url}>)` },
        ],
      }),
    'in the pilot "Pilot" (draft and published, field "Activities and goals")',
  ],
};

const folder = async (parent: number | null = null): Promise<number> => {
  const { body } = await cms.admin('POST', '/upload/folders', { name: fresh('Folder'), parent });
  return (body.data as { id: number }).id;
};
const move = async (fileIds: readonly number[], destinationFolderId: number): Promise<void> => {
  const body = { fileIds, folderIds: [], destinationFolderId };
  expect((await cms.admin('POST', '/upload/actions/bulk-move', body)).status).toBe(200);
};
const bulkDelete = (body: object): Promise<Answer> =>
  cms.admin('POST', '/upload/actions/bulk-delete', body);

/** Ways of deleting a file. */
const WAYS: Readonly<Record<string, (file: LibraryFile) => Promise<Answer>>> = {
  'in the media library': ({ id }) => cms.admin('DELETE', `/upload/files/${String(id)}`),
  'by REST': ({ id }) => cms.rest('DELETE', `/api/upload/files/${String(id)}`, cms.fullToken),
  'in bulk': ({ id }) => bulkDelete({ fileIds: [id] }),
  'with its folder': async ({ id }) => {
    const its = await folder();
    await move([id], its);
    return bulkDelete({ folderIds: [its] });
  },
};

const isStored = async (url: string): Promise<boolean> =>
  access(path.join(cms.dataDir, 'cms', 'public', url)).then(
    () => true,
    () => false,
  );
/** Whether all of a file is there: its row, its bytes and those of its thumbnail. */
const remains = async (file: LibraryFile): Promise<boolean[]> => [
  (await cms.strapi.db.query('plugin::upload.file').count({ where: { id: file.id } })) === 1,
  await isStored(file.url),
  await isStored(thumbnailOf(file).url),
];
const THERE = [true, true, true];
const GONE = [false, false, false];

describe.each(Object.entries(PLACES))('a file that is used in %s', (_place, [use, where]) => {
  let file: LibraryFile;

  beforeAll(async () => {
    file = await picture();
    await use(file);
  });

  it.each(Object.entries(WAYS))(
    'is not deleted %s, and the message says where',
    async (_way, way) => {
      const refused = await way(file);
      expect([refused.status, refused.body.error?.message]).toEqual([
        400,
        `The file "map.png" is used: ${where}. Remove it there first, or replace it.`,
      ]);
      expect(await remains(file)).toEqual(THERE);
    },
  );
});

describe('a file that is not used', () => {
  it.each(Object.entries(WAYS))('is deleted %s', async (_way, way) => {
    const file = await picture();
    expect((await way(file)).status).toBe(200);
    expect(await remains(file)).toEqual(GONE);
  });

  it('can be deleted once it was taken out everywhere', async () => {
    const file = await picture();
    const id = await post('articles', article({ ...cover(file), body: `![](${file.url})` }));
    await put(`articles/${id}`, { cover: null, body: 'Nothing.' });
    expect((await WAYS['in the media library']?.(file))?.status).toBe(200);
    expect(await remains(file)).toEqual(GONE);
  });

  it('can be deleted once what used it is deleted', async () => {
    const file = await picture();
    const id = await post('articles', article(cover(file)));
    await cms.rest('DELETE', `/api/articles/${id}`, cms.fullToken);
    expect((await WAYS['by REST']?.(file))?.status).toBe(200);
    expect(await remains(file)).toEqual(GONE);
  });
});

describe('of several files', () => {
  it('none is deleted when one is used, be the others beside it or in folders', async () => {
    const [loose, inner, used] = [await picture(), await picture(), await picture()];
    const [outer, empty] = [await folder(), await folder()];
    await move([inner.id], outer);
    await move([used.id], await folder(outer));
    await post('articles', article(cover(used)));
    const refused = await bulkDelete({ fileIds: [loose.id], folderIds: [empty, outer] });
    expect([refused.status, refused.body.error?.message]).toEqual([
      400,
      'Nothing was deleted. The file "map.png" is used: in the news item "News" (draft and published, field "Cover picture"). Remove it there first, or replace it.',
    ]);
    for (const file of [loose, inner, used]) expect(await remains(file)).toEqual(THERE);
    const folders = cms.strapi.db.query('plugin::upload.folder');
    expect(await folders.count({ where: { id: { $in: [outer, empty] } } })).toBe(2);
  });

  it('none is deleted when one is used, by whoever calls the services themselves', async () => {
    const [unused, used] = [await picture(), await picture()];
    const its = await folder();
    await move([unused.id, used.id], its);
    await post('articles', article(cover(used)));
    const services: Promise<unknown>[] = [];
    const inside = mediaServices(cms.strapi);
    inside.extend('plugin::upload.file', (service) => {
      services.push(service.deleteByIds([unused.id, used.id]));
      return service;
    });
    inside.extend('plugin::upload.folder', (service) => {
      services.push(service.deleteByIds([its]));
      return service;
    });
    inside.extend('plugin::upload.upload', (service) => {
      services.push(service.remove(used));
      return service;
    });
    const outcomes = await Promise.allSettled(services);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    for (const file of [unused, used]) expect(await remains(file)).toEqual(THERE);
  });

  it('all are deleted when none is used, and it asks no more of the database than for one', async () => {
    const asked = async (work: () => Promise<Answer>): Promise<number> => {
      let selects = 0;
      const count = ({ sql }: { sql: string }): void => {
        // Only the search for uses reads entries.
        if (/^select.* from [`"](articles|events|pages)[`"]/.test(sql)) selects += 1;
      };
      cms.strapi.db.connection.on('query', count);
      expect((await work()).status).toBe(200);
      cms.strapi.db.connection.off('query', count);
      return selects;
    };
    const [single, ...many] = await Promise.all(Array.from({ length: 5 }, picture));
    if (single === undefined) throw new Error('There is no file to delete.');
    const forOne = await asked(() => bulkDelete({ fileIds: [single.id] }));
    expect(forOne).toBeGreaterThan(0);
    expect(await asked(() => bulkDelete({ fileIds: many.map(({ id }) => id) }))).toBe(forOne);
    for (const file of many) expect(await remains(file)).toEqual(GONE);
  });
});

describe('a file that is used', () => {
  it('may be replaced, which the manifest shows, and not deleted', async () => {
    const file = await document();
    await post('presentations', deck({ file: file.id }));
    const version = async (): Promise<unknown> => {
      const { body } = await cms.rest('GET', '/api/manifest', cms.fullToken);
      const files = body.files as readonly { documentId: string; version: string }[];
      return files.find(({ documentId }) => documentId === file.documentId)?.version;
    };
    const before = await version();
    await replace(cms, file, pdf('Other bytes'));
    expect(await version()).not.toBe(before);
    const refused = await WAYS['in the media library']?.(file);
    expect(refused?.body.error?.message).toBe(
      'The file "slides.pdf" is used: in the presentation "Deck" (draft and published, field "File"). Remove it there first, or replace it.',
    );
    expect(await isStored(file.url)).toBe(true);
  });

  it('is listed with all its uses, in one order', async () => {
    const [file, other] = [await picture(), await picture()];
    const both = `![](${file.url}) ![](${other.url}) ![](${thumbnailOf(file).url})`;
    const page = await post('pages', article({ title: 'B', body: both }), 'draft');
    const a = await post('articles', article({ title: 'A', ...cover(file), body: both }));
    await put(`articles/${a}`, { title: 'Renamed', cover: null }, 'draft');
    const common = { fileId: file.id, locale: null };
    const news = { ...common, type: 'article', documentId: a };
    expect(await usesOfFile(cms.strapi, [file.id])).toEqual([
      { ...news, title: 'A', field: 'Cover picture', inDraft: false, inPublished: true },
      { ...news, title: 'Renamed', field: 'Text', inDraft: true, inPublished: true },
      {
        ...{ ...common, type: 'page', documentId: page, title: 'B', field: 'Text' },
        ...{ inDraft: true, inPublished: false },
      },
    ]);
    const ofBoth = await usesOfFile(cms.strapi, [other.id, file.id]);
    expect(ofBoth.map(({ fileId, title }) => [fileId, title])).toEqual([
      [file.id, 'A'],
      [file.id, 'Renamed'],
      [other.id, 'Renamed'],
      [file.id, 'B'],
      [other.id, 'B'],
    ]);
  });
});
