import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RELEASED_MEDIA_FILE, releasedMediaListSchema } from '@pilotpress/shared-types';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DownloadPatience } from './download.ts';
import type { DeckPrograms } from './deck/read-deck.ts';
import { DECK_PROGRAMS } from './deck/testing/deck-programs.ts';
import { download } from './download.ts';
import { MediaError } from './errors.ts';
import { fetchMedia } from './fetch-media.ts';
import type { FileUse } from './file-use.ts';
import { MediaCache } from './media-cache.ts';
import { NoPublishedFilesError, publishFiles } from './published-files.ts';
import { renderedPicture } from './picture.ts';

const usedBy = { type: 'event', title: 'Plenary', documentId: 'ev01', field: 'cover.file' };
const listed = (body: Uint8Array | string) => ({
  sha256: createHash('sha256').update(body).digest('hex'),
  bytes: Buffer.byteLength(body),
});
/** A use of `/uploads/a.pdf`, whose bytes are `one` unless told otherwise. */
const use = (fields: Partial<FileUse>): FileUse => ({
  ...listed('one'),
  documentId: 'f1',
  source: '/uploads/a.pdf',
  name: 'A deck.pdf',
  mime: 'application/pdf',
  alternativeText: null,
  caption: null,
  updatedAt: '2026-01-01T00:00:00.000Z',
  use: 'download',
  usedBy,
  ...fields,
});
const picture = (fields: Partial<FileUse> = {}): FileUse =>
  use({ source: '/uploads/p.png', name: 'P.png', mime: 'image/png', use: 'picture', ...fields });
/** Answers with a picture, and is the use of it. */
function served(body: Uint8Array | string, fields: Partial<FileUse> = {}): FileUse {
  const shown = picture({ ...listed(body), ...fields });
  answers[shown.source] = bytes(body, shown.mime ?? 'image/png');
  return shown;
}

let answers: Record<string, (response: ServerResponse) => void>;
let asked: string[];
let cmsUrl: string;
let folder: string;
let close: () => Promise<void>;
/** Where a test waits for patience to end. */
let hurry: Partial<DownloadPatience>;
let deckPrograms: DeckPrograms;
let warnings: string[];

beforeEach(async () => {
  hurry = {};
  deckPrograms = DECK_PROGRAMS;
  warnings = [];
  answers = {};
  asked = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404).end('Not Found');
    else answer(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  cmsUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-media-'));
  close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await rm(folder, { recursive: true, force: true });
  };
});
afterEach(() => close());

const bytes =
  (body: Uint8Array | string, type = 'application/pdf') =>
  (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };
const patience = { timeout: 5000, idle: 5000, total: 60_000, retries: 2, firstDelay: 1 };
const fetchAll = (...uses: FileUse[]) =>
  fetchMedia(uses, {
    cmsUrl,
    cacheFolder: folder,
    deckPrograms,
    now: new Date('2026-02-01T09:00:00Z'),
    warn: (text) => warnings.push(text),
    patience: { ...patience, ...hurry },
  });

/** Why the media could not be had. */
const failureOf = async (...uses: FileUse[]) => (await errorOf(...uses)).problems;

async function errorOf(...uses: FileUse[]): Promise<MediaError> {
  const error = await fetchAll(...uses).catch((caught: unknown) => caught);
  if (!(error instanceof MediaError))
    throw new Error(`Expected a MediaError, not ${String(error)}`);
  for (const { text } of error.problems) expect(text).not.toContain(cmsUrl);
  return error;
}
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#369' } });

/** What the site says of the files of the CMS once they are published. */
async function releasedMedia() {
  await publishFiles(new MediaCache(folder), join(folder, 'out'));
  const text = await readFile(join(folder, 'out', RELEASED_MEDIA_FILE), 'utf8');
  return releasedMediaListSchema.parse(JSON.parse(text)).files;
}

describe('what a release says of its files', () => {
  it('names all that was made of each of them, and every field that refers to it', async () => {
    const body = await drawn(10, 10).png().toBuffer();
    const report = { ...usedBy, field: 'report' };
    const [file] = await fetchAll(
      served(body, { documentId: 'f2' }),
      served(body, { documentId: 'f2', usedBy: report }),
      served('one', { documentId: 'f1', source: '/uploads/a.png', use: 'download' }),
    );
    const { sha256 } = listed(body);
    const rendered = (file?.renditions ?? []).map(({ path }) => path.slice(0, 23)).sort();
    expect(rendered).toHaveLength(3);
    expect(await releasedMedia()).toEqual([
      { name: 'P.png', folders: [`/files/${listed('one').sha256.slice(0, 16)}`], usedBy: [usedBy] },
      {
        name: 'P.png',
        folders: [`/files/${sha256.slice(0, 16)}`, ...rendered],
        usedBy: [usedBy, report],
      },
    ]);
  });

  it('is the same in whichever order they are met', async () => {
    const uses = [
      served('one', { documentId: 'f1', source: '/uploads/a.png', use: 'download' }),
      served(await drawn(10, 10).png().toBuffer(), { documentId: 'f2', source: '/uploads/q.png' }),
    ];
    await fetchAll(...uses);
    const media = await releasedMedia();
    await fetchAll(...uses.toReversed());
    expect(await releasedMedia()).toEqual(media);
  });
});

describe('a file that is offered', () => {
  it('is checked and published under the editor’s name', async () => {
    answers['/uploads/a.pdf'] = bytes('%PDF-1.4 a');
    expect(await fetchAll(use(listed('%PDF-1.4 a')))).toEqual([
      {
        documentId: 'f1',
        source: '/uploads/a.pdf',
        knownAs: [],
        name: 'A deck.pdf',
        sha256: '7ec2f90af905dc8b9bed9d6deaea118d4a8b168f762a9dae5b0c25dea7e466e1',
        bytes: 10,
        mime: 'application/pdf',
        width: null,
        height: null,
        alternativeText: null,
        caption: null,
        updatedAt: '2026-01-01T00:00:00.000Z',
        path: '/files/7ec2f90af905dc8b/A-deck.pdf',
        renditions: [],
        deck: null,
        deckProblem: null,
      },
    ]);
    expect(await publishFiles(new MediaCache(folder), join(folder, 'out'))).toBe(1);
    const published = join(folder, 'out/files/7ec2f90af905dc8b/A-deck.pdf');
    expect(await readFile(published, 'utf8')).toBe('%PDF-1.4 a');
  });

  it('is offered though the program fails on its slides, and whoever runs it is told with every build', async () => {
    const reader = join(folder, 'reader.mjs');
    await writeFile(reader, 'null.x');
    deckPrograms = { reader, office: null };
    answers['/uploads/a.pdf'] = bytes('%PDF-1.4 a');
    const deck = use({ ...listed('%PDF-1.4 a'), use: 'deck' });
    for (let build = 1; build <= 2; build += 1) {
      expect(await fetchAll(deck)).toMatchObject([
        { path: '/files/7ec2f90af905dc8b/A-deck.pdf', deck: null, deckProblem: 'broken' },
      ]);
    }
    const warning = expect.stringMatching(
      /^The program failed on the slides of the file "A deck\.pdf" \(event "Plenary", field cover\.file\)\..+ report this: TypeError: .+ \| at .+$/,
    ) as string;
    expect(warnings).toEqual([warning, warning]);
  });

  it('is fetched once, and again when it is replaced', async () => {
    answers['/uploads/a.pdf'] = bytes('one');
    const [first] = await fetchAll(use({}));
    await fetchAll(use({}));
    expect(asked).toHaveLength(1);
    answers['/uploads/a.pdf'] = bytes('two');
    const [second] = await fetchAll(use(listed('two')));
    expect(asked).toHaveLength(2);
    expect(second?.path).not.toBe(first?.path);
  });

  it('is fetched again if its bytes have gone from the cache', async () => {
    answers['/uploads/a.pdf'] = bytes('one');
    await fetchAll(use({}));
    await rm(join(folder, 'bytes'), { recursive: true });
    await fetchAll(use({}));
    expect(asked).toHaveLength(2);
  });

  it('has the type that the server names where only a text knows of it', async () => {
    answers['/uploads/a.pdf'] = bytes('one');
    const inText = use({ updatedAt: null, mime: null });
    const [first] = await fetchAll(inText);
    expect(first).toMatchObject({ mime: 'application/pdf', bytes: 3 });
    expect(await fetchAll(inText)).toEqual([first]);
    expect(asked).toHaveLength(1);
  });

  it.each([null, 'no JSON', '[{"path": "/etc/passwd", "sha256": ""}]'])(
    'is not forgotten: a build without a list of them fails (%j)',
    async (list) => {
      answers['/uploads/a.pdf'] = bytes('one');
      await fetchAll(use({}));
      const notes = join(folder, 'notes');
      for (const name of await readdir(notes)) {
        if (list === null) await rm(join(notes, name));
        else await writeFile(join(notes, name), list);
      }
      const published = publishFiles(new MediaCache(folder), join(folder, 'out'));
      await expect(published).rejects.toThrow(NoPublishedFilesError);
    },
  );

  it('cannot leave the folder of published files, whatever its name', async () => {
    answers['/uploads/a.pdf'] = bytes('one');
    const [file] = await fetchAll(use({ name: '../../x' }));
    expect(file?.path).toMatch(/^\/files\/[0-9a-f]{16}\/x$/);
  });
});

describe('a file that cannot be had stops the build, naming file and entry', () => {
  const UPLOAD = 'Upload the file again in the media library, or remove it from the entry.';
  const CHECK =
    'Check that the CMS runs, that CMS_URL names it and that it hands out its uploads, then build again.';
  const REPLACE = 'Build again. If it stays so, replace the file in the media library of the CMS.';
  const gone = (status: number): string =>
    `The CMS does not have the file "A deck.pdf", which should be at /uploads/a.pdf (status ${String(status)}).`;
  const unavailable = (detail: string): string =>
    `The file "A deck.pdf" cannot be fetched from /uploads/a.pdf of the CMS (${detail}).`;
  const mismatched = (received: string): string =>
    `The file "A deck.pdf" is not the one that the CMS lists: ${received}… were received, where 3 bytes with the SHA-256 7692c3ad… are listed.`;

  it.each<[string, ((response: ServerResponse) => void) | null, string, string]>([
    ['not found', null, gone(404), UPLOAD],
    ['gone', (response) => response.writeHead(410).end(), gone(410), UPLOAD],
    [
      'of a CMS in trouble',
      (response) => response.writeHead(500).end(),
      unavailable('status 500'),
      CHECK,
    ],
    [
      'other bytes than listed, as many of them',
      bytes('two'),
      mismatched('3 bytes with the SHA-256 3fc4ccfe'),
      REPLACE,
    ],
    [
      'nothing, though more is listed',
      bytes(''),
      mismatched('0 bytes with the SHA-256 e3b0c442'),
      REPLACE,
    ],
    [
      'a page of HTML',
      bytes('<!doctype html>', 'text/html; charset=utf-8'),
      unavailable('the answer is a page of HTML'),
      CHECK,
    ],
    [
      'a redirect',
      (response) => response.writeHead(302, { location: '/b' }).end(),
      unavailable('status 302'),
      CHECK,
    ],
    [
      'broken off each time',
      (response) => {
        response.writeHead(200, { 'content-length': 9 });
        response.write('four', () => response.destroy());
      },
      unavailable('the answer broke off'),
      CHECK,
    ],
  ])('%s', async (_, answer, text, remedy) => {
    if (answer !== null) answers['/uploads/a.pdf'] = answer;
    const { problems, isTransient } = await errorOf(use({}));
    expect(problems).toEqual([{ ...usedBy, text, remedy }]);
    // What only the CMS can mend is worth another try.
    expect(isTransient).toBe(remedy !== UPLOAD);
    // Nothing half-fetched stays.
    expect(await readdir(join(folder, 'aside'))).toEqual([]);
    await expect(stat(join(folder, 'bytes'))).rejects.toThrow('ENOENT');
  });

  const stalling = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-length': 9 }).write('four');
  };

  it('stalled: it is asked for again, so often and no more', async () => {
    hurry = { idle: 20 };
    answers['/uploads/a.pdf'] = stalling;
    expect(await failureOf(use({}))).toEqual([
      { ...usedBy, text: unavailable('the answer stalled'), remedy: CHECK },
    ]);
    expect(asked).toHaveLength(3);
  });

  it('slower than the whole of patience: it is not asked for again', async () => {
    hurry = { total: 20 };
    answers['/uploads/a.pdf'] = stalling;
    expect(await failureOf(use({}))).toEqual([
      { ...usedBy, text: unavailable('it did not come in full in time'), remedy: CHECK },
    ]);
    expect(asked).toHaveLength(1);
  });

  it('of a CMS that does not run', async () => {
    const source = 'http://127.0.0.1:9/uploads/a.pdf';
    const [problem] = await failureOf(use({ source }));
    expect(problem?.remedy).toBe(CHECK);
    expect(problem?.text).not.toContain('127.0.0.1');
  });

  it('one that is empty', async () => {
    expect(await failureOf(use(listed('')))).toEqual([
      { ...usedBy, text: 'The file "A deck.pdf" is empty.', remedy: UPLOAD },
    ]);
    expect(asked).toEqual([]);
  });

  it('all of them at once, each with every entry that uses it', async () => {
    const other = { ...usedBy, documentId: 'ev02', title: 'Webinar' };
    const problems = await failureOf(
      use({}),
      use({ usedBy: other }),
      picture({ documentId: 'f2' }),
    );
    expect(problems.map(({ title, text }) => [title, /"(.+?)"/.exec(text)?.[1]])).toEqual([
      ['Plenary', 'A deck.pdf'],
      ['Webinar', 'A deck.pdf'],
      ['Plenary', 'P.png'],
    ]);
  });

  it('and is not worth another try where one of them is gone', async () => {
    answers['/uploads/b.pdf'] = (response) => response.writeHead(500).end();
    const unavailable = use({ documentId: 'f2', source: '/uploads/b.pdf' });
    expect((await errorOf(unavailable)).isTransient).toBe(true);
    expect((await errorOf(unavailable, use({}))).isTransient).toBe(false);
  });

  it('heals if a later answer is whole and right', async () => {
    let tries = 0;
    answers['/uploads/a.pdf'] = (response) => {
      tries += 1;
      if (tries === 1) response.writeHead(503).end();
      else if (tries === 2)
        response.writeHead(200, { 'content-length': 9 }).write('four', () => response.destroy());
      else bytes(tries === 3 ? 'other' : 'whole')(response);
    };
    expect(await fetchAll(use(listed('whole')))).toMatchObject([{ bytes: 5 }]);
  });

  it.skipIf(!existsSync('/dev/full'))('is no fault of the CMS where the disk is full', async () => {
    class FullCache extends MediaCache {
      override aside(): Promise<string> {
        return Promise.resolve('/dev/full');
      }
      override discard(): Promise<void> {
        return Promise.resolve();
      }
    }
    answers['/uploads/a.pdf'] = bytes('one');
    const full = download(use({}), cmsUrl, new FullCache(folder), patience);
    await expect(full).rejects.toMatchObject({ code: 'ENOSPC' });
  });

  it.each(['page.html', 'drawing.SVG', 'feed.xml', 'run.js'])(
    '%s is not offered, since browsers run it',
    async (name) => {
      answers['/uploads/a.pdf'] = bytes('x');
      expect(await failureOf(use({ name }))).toEqual([
        {
          ...usedBy,
          text: `The file "${name}" is of a kind that browsers run, such as HTML or SVG, so the site does not offer it.`,
          remedy: 'Offer it as a PDF, or inside a ZIP archive.',
        },
      ]);
    },
  );
});

describe('a picture', () => {
  it('is rendered in modern formats and several widths, and once for old browsers', async () => {
    const shown = served(await drawn(1600, 800).png().toBuffer());
    const [file] = await fetchAll(shown);
    expect(file).toMatchObject({ width: 1600, height: 800 });
    expect(file?.renditions.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['avif', 320, 160],
      ['webp', 320, 160],
      ['avif', 640, 320],
      ['webp', 640, 320],
      ['avif', 960, 480],
      ['webp', 960, 480],
      ['avif', 1280, 640],
      ['webp', 1280, 640],
      ['jpeg', 1280, 640],
    ]);
    await publishFiles(new MediaCache(folder), join(folder, 'out'));
    for (const { path, width, format } of file?.renditions ?? []) {
      const metadata = await sharp(join(folder, 'out', path)).metadata();
      expect([metadata.width, metadata.format]).toEqual([
        width,
        format === 'avif' ? 'heif' : format,
      ]);
    }
    expect(file?.path).toMatch(/^\/files\/[0-9a-f]{16}\/P-1280\.jpg$/);
  });

  it('is never enlarged, and stays transparent', async () => {
    const clear = sharp({ create: { width: 500, height: 250, channels: 4, background: '#3690' } });
    const shown = served(await clear.png().toBuffer());
    const [file] = await fetchAll(shown);
    const widths = file?.renditions.map(({ format, width }) => `${format} ${String(width)}`);
    expect(widths).toEqual(['avif 320', 'webp 320', 'avif 500', 'webp 500', 'png 500']);
  });

  it('stands upright, and tells nobody where it was taken', async () => {
    const sideways = drawn(400, 200)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'Secret place' } })
      .withMetadata({ orientation: 6 });
    const shown = served(await sideways.toBuffer());
    const [file] = await fetchAll(shown);
    expect(file).toMatchObject({ width: 200, height: 400 });
    await publishFiles(new MediaCache(folder), join(folder, 'out'));
    const published = await readdir(join(folder, 'out/files'), { recursive: true });
    expect(published.filter((name) => name.includes('.'))).toHaveLength(3);
    for (const { path } of file?.renditions ?? []) {
      const { exif, width } = await sharp(join(folder, 'out', path)).metadata();
      expect([exif, width]).toEqual([undefined, 200]);
    }
  });

  it('that is an SVG is drawn, and never passed on as it is', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" onload="alert(1)"><script>alert(1)</script><rect width="100" height="50" fill="red"/></svg>';
    const [file] = await fetchAll(
      served(svg, { source: '/uploads/p.svg', name: 'p.svg', mime: 'image/svg+xml' }),
    );
    expect(file?.renditions.at(-1)).toMatchObject({ format: 'png', width: 1280, height: 640 });
    await publishFiles(new MediaCache(folder), join(folder, 'out'));
    const published = await readdir(join(folder, 'out/files'), { recursive: true });
    expect(published.filter((name) => name.endsWith('.svg'))).toEqual([]);
  });

  it('is offered as it is where an entry offers it too', async () => {
    const shown = served(await drawn(10, 10).png().toBuffer());
    const [file, ...more] = await fetchAll(shown, { ...shown, use: 'download' });
    expect(more).toEqual([]);
    expect(file?.path).toMatch(/\/P\.png$/);
    expect(file?.renditions).toHaveLength(3);
  });

  it('is rendered once for each version', async () => {
    const shown = served(await drawn(400, 10).png().toBuffer());
    const [first] = await fetchAll(shown);
    const rendition = new MediaCache(folder);
    const before = await readdir(join(rendition.folder, 'bytes'), { recursive: true });
    const [second] = await fetchAll(shown);
    expect(second).toEqual(first);
    expect(await readdir(join(rendition.folder, 'bytes'), { recursive: true })).toEqual(before);
  });

  it.each<[string, () => Promise<Uint8Array>, RegExp]>([
    [
      'no picture',
      () => Promise.resolve(Buffer.from('no picture')),
      /^The picture "P\.png" cannot be read \(.+\)\.$/,
    ],
    [
      'too large',
      () => drawn(11_000, 10_000).png().toBuffer(),
      /^The picture "P\.png" cannot be read \(Input image exceeds pixel limit\)\.$/,
    ],
  ])('that is %s is told of', async (_, make, text) => {
    const [problem] = await failureOf(served(await make()));
    expect(problem?.text).toMatch(text);
    expect(problem?.remedy).toContain('at most 100 megapixels');
  });

  it('that is too tall for its width is told of', async () => {
    const [problem] = await failureOf(served(await drawn(1, 20_000).png().toBuffer()));
    expect(problem?.text).toBe(
      'The picture "P.png" is 1 by 20000 pixels, which is too tall for its width.',
    );
    expect(problem?.remedy).toBe('Cut it to what matters, and replace it in the media library.');
    const [tallest] = await fetchAll(served(await drawn(1, 16_383).png().toBuffer()));
    expect(tallest?.renditions).toHaveLength(3);
  });

  it('is not blamed where the disk is full', async () => {
    class FullCache extends MediaCache {
      override keep(): Promise<never> {
        return Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
      }
    }
    const { sha256 } = await new MediaCache(folder).keep(await drawn(10, 10).png().toBuffer());
    const rendering = renderedPicture({ sha256, name: 'P.png' }, new FullCache(folder));
    await expect(rendering).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});
