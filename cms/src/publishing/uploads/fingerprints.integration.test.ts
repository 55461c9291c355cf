import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunningCms } from '../../../testing/running-cms.mts';
import { startCms } from '../../../testing/running-cms.mts';
import type { LibraryFile } from '../../../testing/uploads.mts';
import { fingerprintOf, pdf, replace, upload } from '../../../testing/uploads.mts';
import { fillInFingerprints } from './fill-in-fingerprints.ts';

const PICTURE = { name: 'dot.svg', type: 'image/svg+xml' };
const DOT = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>',
);

let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(async () => {
  await cms.stop();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const files = () => cms.strapi.db.query('plugin::upload.file');
const rowOf = async ({ id }: { id: number }): Promise<LibraryFile & { updatedAt: string }> =>
  (await files().findOne({ where: { id } })) as LibraryFile & { updatedAt: string };
const onDisk = (url: string): string => path.join(cms.dataDir, 'cms', 'public', url);

describe('an uploaded file', () => {
  it.each([
    ['a document', pdf('One'), undefined],
    ['a picture', DOT, PICTURE],
  ])('has hash and length of the bytes on the disk: %s', async (_what, bytes, kind) => {
    const row = await rowOf(await upload(cms, bytes, kind));
    expect(row.provider_metadata).toEqual(fingerprintOf(await readFile(onDisk(row.url))));
  });

  it('has those of its new bytes when it was replaced, while its name on the disk stays', async () => {
    const file = await upload(cms, pdf('Before'));
    await replace(cms, file, pdf('After'));
    const row = await rowOf(file);
    expect([row.hash, row.url]).toEqual([file.hash, file.url]);
    expect(row.provider_metadata).toEqual(fingerprintOf(pdf('After')));
    expect(row.provider_metadata).toEqual(fingerprintOf(await readFile(onDisk(row.url))));
  });

  it('keeps them when it is described', async () => {
    const file = await upload(cms, pdf('Described'));
    await cms.admin('POST', `/upload?id=${String(file.id)}`, { fileInfo: { caption: 'Slides' } });
    expect((await rowOf(file)).provider_metadata).toEqual(fingerprintOf(pdf('Described')));
  });
});

describe('files from before', () => {
  it('get hash and length of their bytes, once, and stay as they are otherwise', async () => {
    const bytes = pdf('From before');
    await writeFile(onDisk('/uploads/before.pdf'), bytes);
    const file = await cms.file({
      url: '/uploads/before.pdf',
      provider_metadata: { note: 'of the storage' },
    });
    const before = await rowOf(file);
    expect(await fillInFingerprints(cms.strapi)).toBe(1);
    expect(await rowOf(file)).toEqual({
      ...before,
      provider_metadata: { note: 'of the storage', ...fingerprintOf(bytes) },
    });
    expect(await fillInFingerprints(cms.strapi)).toBe(0);
  });

  it('are named in the log when their bytes are gone', async () => {
    const { id, documentId } = await cms.file({ name: 'lost.pdf', url: '/uploads/lost.pdf' });
    const warn = vi.spyOn(cms.strapi.log, 'warn').mockReturnValue(cms.strapi.log);
    expect(await fillInFingerprints(cms.strapi)).toBe(0);
    expect(warn.mock.calls).toEqual([
      [
        `The file "lost.pdf" (documentId ${documentId}) of the media library cannot be read: ENOENT: no such file or directory, open '${onDisk('/uploads/lost.pdf')}'. Replace it in the media library or restore it from a backup and start again; until then no page can offer it.`,
      ],
    ]);
    expect((await rowOf({ id })).provider_metadata).toBeNull();
  });
});
