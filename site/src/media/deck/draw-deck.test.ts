import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { drawDeck } from './draw-deck.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-draw-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What becomes of a file whose reader does this. */
async function drawnBy(program: string, patience = 60_000) {
  const reader = join(folder, 'reader.mjs');
  await writeFile(reader, program);
  return drawDeck(reader, { file: '', kind: 'pdf', pictures: '', description: '' }, patience);
}

it.each([
  ['a trap', "throw new WebAssembly.RuntimeError('unreachable')"],
  ['memory that cannot be had', 'new ArrayBuffer(2 ** 53 - 1)'],
  [
    'a heap that is full',
    "throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })",
  ],
])('a file on which its reader breaks is broken: %s', async (_, program) => {
  expect(await drawnBy(program)).toEqual({ problem: 'broken' });
});

it('a file that keeps its reader busy for ever is too slow', async () => {
  expect(await drawnBy('for (;;);', 300)).toEqual({ problem: 'too-slow' });
});

it('is not blamed for what the disk refuses', async () => {
  await expect(drawnBy("throw new Error('no space left')")).rejects.toThrow('no space left');
});
