import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inThread } from './in-thread.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-draw-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What becomes of a file whose reader does this. */
async function drawnBy(program: string, patience = 60_000) {
  const reader = join(folder, 'reader.mjs');
  await writeFile(reader, program);
  const task = { make: 'slides', file: '', kind: 'pdf', pictures: '', description: '' } as const;
  return inThread(reader, task, patience);
}

it.each([
  [
    'a trap',
    "throw new WebAssembly.RuntimeError('unreachable')",
    /RuntimeError: unreachable\n +at /,
  ],
  ['memory that cannot be had', 'new ArrayBuffer(2 ** 53 - 1)', /RangeError/],
  [
    'a heap that is full',
    'const all = []; for (;;) all.push(new Array(1e5).fill(0));',
    /heap out of memory/,
  ],
  ['a fault of our own', 'null.x', /TypeError: .+\n +at .+reader\.mjs/],
  ['an end without a word', 'process.exit(3)', /^It ended with 3, without a word\.$/],
])(
  'a file on which its reader breaks is broken, and the fault is told: %s',
  async (_, program, fault) => {
    expect(await drawnBy(program)).toEqual({
      problem: 'broken',
      fault: expect.stringMatching(fault) as string,
    });
  },
);

it('a file that keeps its reader busy for ever is too slow', async () => {
  expect(await drawnBy('for (;;);', 300)).toEqual({ problem: 'too-slow' });
});

it('is not blamed for what the disk refuses', async () => {
  const program = "import { readFileSync } from 'node:fs'; readFileSync('/nowhere');";
  await expect(drawnBy(program)).rejects.toThrow('ENOENT');
});
