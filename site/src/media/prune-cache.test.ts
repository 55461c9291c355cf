import { link, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MediaCache } from './media-cache.ts';
import { noteUsed, pruneCache } from './prune-cache.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-prune-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A build that needs these texts, each with a note on it, and succeeds unless told otherwise. */
async function build(texts: readonly string[], succeeds = true): Promise<number> {
  const cache = new MediaCache(folder);
  for (const text of texts) {
    const known = await cache.note(`note on ${text}`, z.string());
    const isThere = known !== null && (await cache.has(known, text.length));
    if (!isThere) {
      const { sha256 } = await cache.keep(Buffer.from(text));
      await cache.writeNote(`note on ${text}`, sha256);
    }
  }
  await noteUsed(cache);
  return succeeds ? pruneCache(new MediaCache(folder)) : 0;
}

const isKept = async (text: string): Promise<boolean> => {
  const cache = new MediaCache(folder);
  const sha256 = await cache.note(`note on ${text}`, z.string());
  return sha256 !== null && (await cache.has(sha256, text.length));
};

describe('the cache', () => {
  it('keeps what one of the last three builds has used, and nothing older', async () => {
    expect(await build(['a', 'b'])).toBe(0);
    expect(await build(['a'])).toBe(0);
    expect(await build(['a'])).toBe(0);
    expect([await isKept('a'), await isKept('b')]).toEqual([true, true]);
    // Its bytes and the note.
    expect(await build(['a'])).toBe(2);
    expect([await isKept('a'), await isKept('b')]).toEqual([true, false]);
  });

  it('begins to count anew when something is used again', async () => {
    await build(['a', 'b']);
    await build(['a']);
    await build(['a', 'b']);
    await build(['a']);
    await build(['a']);
    expect(await isKept('b')).toBe(true);
    await build(['a']);
    expect(await isKept('b')).toBe(false);
  });

  it('is left alone by builds that fail', async () => {
    await build(['a', 'b']);
    for (let times = 0; times < 4; times += 1) await build(['a'], false);
    expect(await isKept('b')).toBe(true);
  });

  it('removes nothing while nobody knows what is used', async () => {
    const cache = new MediaCache(folder);
    const { sha256 } = await cache.keep(Buffer.from('a'));
    expect(await pruneCache(new MediaCache(folder))).toBe(0);
    expect(await new MediaCache(folder).has(sha256, 1)).toBe(true);
  });

  it('takes nothing from a release that shares a file with it', async () => {
    await build(['a', 'b']);
    const cache = new MediaCache(folder);
    const sha256 = (await cache.note('note on b', z.string())) ?? '';
    await link(cache.bytesPath(sha256), join(folder, 'released'));
    for (let times = 0; times < 3; times += 1) await build(['a']);
    expect(await isKept('b')).toBe(false);
    expect(await readFile(join(folder, 'released'), 'utf8')).toBe('b');
  });
});
