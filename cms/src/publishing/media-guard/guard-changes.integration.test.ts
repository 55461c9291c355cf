import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentIdOf, fresh } from '../../../testing/entries.mts';
import type { Answer, RunningCms } from '../../../testing/running-cms.mts';
import { startCms } from '../../../testing/running-cms.mts';
import type { FileKind, LibraryFile } from '../../../testing/uploads.mts';
import { pdf, upload } from '../../../testing/uploads.mts';

let cms: RunningCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const UNREADABLE =
  'The file is empty, broken, or not what its name says. Open it on your own computer to see whether it is whole, and upload it again.';

const PNG = { name: 'map.png', type: 'image/png' };
const WEBP = { name: 'map.webp', type: 'image/webp' };
const PPTX = {
  name: 'slides.pptx',
  type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};
const FLAT_TEXT = 'application/vnd.oasis.opendocument.text-flat-xml';
const PDF = { name: 'slides.pdf', type: 'application/pdf' };
/** A picture that is large enough for Strapi to make a thumbnail of. */
const drawing = (background = '#fff', width = 300, height = 200) =>
  sharp({ create: { width, height, channels: 3, background } });
const png = (...size: Parameters<typeof drawing>) =>
  drawing(...size)
    .png()
    .toBuffer();
const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2);

/** Sends a file to the content API, or to the admin panel's. */
const send = async (
  address: string,
  bearer: string,
  files: readonly (readonly [Buffer, FileKind])[],
): Promise<Answer> => {
  const form = new FormData();
  for (const [bytes, { name, type }] of files) {
    form.append('files', new File([new Uint8Array(bytes)], name, { type }));
  }
  const headers = { Authorization: `Bearer ${bearer}` };
  const answer = await fetch(`${cms.url}${address}`, { method: 'POST', headers, body: form });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
};

/** Ways of replacing a file. */
const WAYS: Readonly<
  Record<string, (file: LibraryFile, bytes: Buffer, kind: FileKind) => Promise<Answer>>
> = {
  'by REST': ({ id }, bytes, kind) =>
    send(`/api/upload?id=${String(id)}`, cms.fullToken, [[bytes, kind]]),
  'in the media library': ({ id }, bytes, kind) =>
    send(`/upload?id=${String(id)}`, cms.adminToken, [[bytes, kind]]),
  'at the address of its own': ({ id }, bytes, kind) =>
    send(`/upload/files/${String(id)}/replace`, cms.adminToken, [[bytes, kind]]),
};
const [replaceByRest] = Object.values(WAYS);
if (replaceByRest === undefined) throw new Error('There is no way of replacing a file.');

/** All that there is of a file: its row, its bytes and those of its thumbnail. */
const stateOf = async ({ id }: LibraryFile): Promise<unknown> => {
  const row = (await cms.strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id } })) as LibraryFile;
  const renditions = Object.values((row.formats as Record<string, { url: string }> | null) ?? {});
  const bytes = [row, ...renditions].map(({ url }) =>
    readFile(path.join(cms.dataDir, 'cms', 'public', url), 'base64'),
  );
  return { row, bytes: await Promise.all(bytes) };
};
const messageOf = ({ status, body }: Answer): unknown => [status, body.error?.message];

const publish = async (plural: string, data: object, status = 'published'): Promise<string> => {
  const common = { title: 'News', slug: fresh('news'), summary: 'It happened.' };
  const address = `/api/${plural}?status=${status}`;
  const answer = await cms.rest('POST', address, cms.fullToken, { ...common, ...data });
  expect(answer.body.error).toBeUndefined();
  return documentIdOf(answer);
};
const asCover = ({ id }: LibraryFile, decorative = true) =>
  publish('articles', { body: 'It happened.', cover: { file: id, decorative } });

describe.each(Object.entries(WAYS))('a file that is replaced %s', (_way, replace) => {
  it.each<[string, () => Promise<Buffer> | Buffer, FileKind]>([
    ['no bytes', () => Buffer.alloc(0), PNG],
    ['words', () => Buffer.from('not a picture at all'), PNG],
    ['words of no kind', () => Buffer.from('no'), { ...PNG, type: 'application/octet-stream' }],
    ['the begin of a picture', async () => (await png()).subarray(0, 20), PNG],
    ['half a picture', async () => half(await png()), PNG],
    ['half a WebP', async () => half(await drawing().webp().toBuffer()), WEBP],
    ['half a drawing', () => Buffer.from('<svg xmlns="'), { name: 'a.svg', type: 'image/svg+xml' }],
    ['a PDF that is called a picture', () => pdf('x'), PNG],
    ['words that are called a PDF', () => Buffer.from('not a PDF at all'), PDF],
    ['words that are called slides', () => Buffer.from('no slides'), PPTX],
  ])('by %s stays as it is', async (_what, bytes, kind) => {
    const file = await upload(cms, await png(), PNG);
    const before = await stateOf(file);
    expect(messageOf(await replace(file, await bytes(), kind))).toEqual([400, UNREADABLE]);
    expect(await stateOf(file)).toEqual(before);
  });

  it('and shown, by what is no picture, or none that the site can show, stays as it is', async () => {
    const file = await upload(cms, await png(), PNG);
    await asCover(file);
    await publish('pages', { title: 'About', body: `![Map](${file.url})` });
    const before = await stateOf(file);
    const used =
      'Nothing was changed: the file "map.png" is used by what is published, in the news item "News" (field "Cover picture") and the page "About" (field "Text").';
    expect(messageOf(await replace(file, pdf('x'), PDF))).toEqual([
      400,
      `${used} The file "slides.pdf" is not a picture. Choose another. The file "slides.pdf" is no picture that the site can show. Save it anew as JPEG, PNG, WebP or SVG.`,
    ]);
    const bitmap = { name: 'map.bmp', type: 'image/bmp' };
    expect(messageOf(await replace(file, Buffer.from(`BM${'x'.repeat(99)}`), bitmap))).toEqual([
      400,
      `${used} The file "map.bmp" is no picture that the site can show. Save it anew as JPEG, PNG, WebP or SVG.`,
    ]);
    expect(messageOf(await replace(file, await png('#fff', 2, 17_000), PNG))).toEqual([
      400,
      `${used} The picture "map.png" is 2 by 17000 pixels, which is too tall for its width. Cut it to what matters.`,
    ]);
    expect(await stateOf(file)).toEqual(before);
  });

  it('and offered, by a picture or by what browsers run, stays as it is', async () => {
    const file = await upload(cms, pdf('x'));
    await publish('presentations', { title: 'Deck', file: file.id });
    const before = await stateOf(file);
    const used =
      'Nothing was changed: the file "slides.pdf" is used by what is published, in the presentation "Deck" (field "File").';
    expect(messageOf(await replace(file, await png(), PNG))).toEqual([
      400,
      `${used} The file "map.png" is not a document. Choose another.`,
    ]);
    const xml = { name: 'data.xml', type: 'application/xml' };
    expect(messageOf(await replace(file, Buffer.from('<a/>'), xml))).toEqual([
      400,
      `${used} The file "data.xml" is of a kind that browsers run, such as HTML or SVG, so the site does not offer it. Offer it as a PDF, or inside a ZIP archive.`,
    ]);
    expect(await stateOf(file)).toEqual(before);
  });

  it('by another that does is replaced', async () => {
    const file = await upload(cms, await png(), PNG);
    await asCover(file);
    const answer = await replace(file, await drawing('#000', 40, 30).webp().toBuffer(), WEBP);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ mime: 'image/webp', width: 40, height: 30 });
  });
});

describe('a file that is replaced', () => {
  it('may become another kind where it is only linked, used by a draft, or not at all', async () => {
    const [linked, inDraft, loose] = [
      await upload(cms, await png(), PNG),
      await upload(cms, await png(), PNG),
      await upload(cms, await png(), PNG),
    ];
    await publish('pages', { title: 'About', body: `[Map](${linked.url})` });
    await publish('pages', { title: 'About', body: `![Map](${inDraft.url})` }, 'draft');
    for (const file of [linked, inDraft, loose]) {
      const answer = await replaceByRest(file, pdf('x'), PDF);
      expect([answer.status, answer.body.width, answer.body.height]).toEqual([200, null, null]);
      // It has no pixels any more, so nobody takes it for a picture.
      const row: unknown = await stateOf(file);
      expect(row).toMatchObject({ row: { mime: 'application/pdf', width: null, height: null } });
    }
  });
});

describe('a new file', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'tiff', 'avif'] as const)(
    'can be shown and replaced: %s',
    async (format) => {
      const kind = { name: `map.${format}`, type: `image/${format}` };
      const file = await upload(cms, await drawing().toFormat(format).toBuffer(), kind);
      await asCover(file);
      const other = drawing('#000', 40, 30).toFormat(format);
      const { status, body } = await replaceByRest(file, await other.toBuffer(), kind);
      expect([status, body.mime, body.width, body.height]).toEqual([200, kind.type, 40, 30]);
      expect(await stateOf(file)).toMatchObject({ row: { width: 40, height: 30 } });
      const broken = half(await drawing().toFormat(format).toBuffer());
      expect(messageOf(await replaceByRest(file, broken, kind))).toEqual([400, UNREADABLE]);
    },
  );

  it.each([
    ['a PDF with something before its mark', Buffer.concat([Buffer.alloc(99), pdf('x')]), PDF],
    ['slides', Buffer.from('PK\x03\x04'), PPTX],
    ['slides with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), PPTX],
    ['words', Buffer.from('Words.'), { name: 'words.txt', type: 'text/plain' }],
    ['a flat text', Buffer.from('<?xml?>'), { name: 'a.fodt', type: FLAT_TEXT }],
    ['a picture that the site does not show', Buffer.from('BM'), { ...PNG, name: 'a.bmp' }],
  ])('is stored when it may be whole: %s', async (_what, bytes, kind) => {
    expect((await send('/api/upload', cms.fullToken, [[bytes, kind]])).status).toBe(201);
  });

  it.each(['/api/upload', '/upload'])('is not stored when it is broken: %s', async (address) => {
    const count = () => cms.strapi.db.query('plugin::upload.file').count();
    const before = await count();
    const bearer = address === '/upload' ? cms.adminToken : cms.fullToken;
    const words = Buffer.from('not a picture at all');
    const refused = [
      await send(address, bearer, [[words, PNG]]),
      await send(address, bearer, [
        [Buffer.alloc(0), PNG],
        [await png(), PNG],
      ]),
    ];
    expect(refused.map(messageOf)).toEqual([
      [400, UNREADABLE],
      [400, UNREADABLE],
    ]);
    expect(await count()).toBe(before);
  });
});

describe('what is said of a file', () => {
  const describeFile = ({ id }: LibraryFile, fileInfo: object): Promise<Answer> =>
    cms.admin('POST', `/upload?id=${String(id)}`, { fileInfo });

  it('stays where what is published needs it', async () => {
    const file = await upload(cms, await png(), PNG);
    expect((await describeFile(file, { alternativeText: 'A map' })).status).toBe(200);
    await asCover(file, false);
    const before = await stateOf(file);
    expect(messageOf(await describeFile(file, { alternativeText: '' }))).toEqual([
      400,
      'Nothing was changed: the file "map.png" is used by what is published, in the news item "News" (field "Cover picture"). The picture has no alternative text. Describe it in the media library, or tick "Decorative" if it says nothing that the text does not.',
    ]);
    expect(messageOf(await describeFile(file, { name: ' ' }))).toEqual([
      400,
      'The file has no name. Enter one, as in "slides.pdf".',
    ]);
    expect(await stateOf(file)).toEqual(before);
    expect((await describeFile(file, { alternativeText: 'The map' })).status).toBe(200);
  });

  it('makes nothing of a document that browsers run', async () => {
    const file = await upload(cms, pdf('x'));
    await publish('presentations', { title: 'Deck', file: file.id });
    const bulk = { updates: [{ id: file.id, fileInfo: { name: 'slides.html' } }] };
    expect(messageOf(await cms.admin('POST', '/upload/actions/bulk-update', bulk))).toEqual([
      400,
      expect.stringContaining('The file "slides.html" is of a kind that browsers run'),
    ]);
    expect((await describeFile(file, { name: 'Slides 2027.pdf' })).status).toBe(200);
  });

  it('may change however the file itself breaks the rules by now', async () => {
    const file = await upload(cms, await png(), PNG);
    await asCover(file);
    const rows = cms.strapi.db.query('plugin::upload.file');
    await rows.update({ where: { id: file.id }, data: { width: null, height: null } });
    expect((await describeFile(file, { alternativeText: 'A map' })).status).toBe(200);
  });
});
