import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rememberReferences } from './found-references.ts';
import { NOTHING_FOUND } from './testing/load-store.ts';

const PICTURE = {
  ...NOTHING_FOUND,
  uploads: [{ upload: '/uploads/map.png', use: 'picture' as const }],
  undescribed: ['/uploads/map.png'],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-references-'));
});
afterEach(() => rm(folder, { recursive: true }));
const file = (): string => join(folder, 'content/references.json');

/** Asks about texts as one build does; gives what was found, and which texts had to be rendered for it. */
async function build(texts: readonly string[], code: string | null = 'code') {
  const rendered: string[] = [];
  const { findReferences, keep } = await rememberReferences(
    (text) => {
      rendered.push(text);
      return text.startsWith('![]') ? PICTURE : NOTHING_FOUND;
    },
    file(),
    code,
  );
  const found = texts.map(findReferences);
  await keep();
  return { found, rendered };
}

it('renders a text once, however often and in however many builds it is asked about', async () => {
  const texts = ['![](map)', 'words', 'words'];
  const first = await build(texts);
  expect(first).toEqual({
    found: [PICTURE, NOTHING_FOUND, NOTHING_FOUND],
    rendered: ['![](map)', 'words'],
  });
  expect(await build(texts)).toEqual({ found: first.found, rendered: [] });
});

it('renders the text that is new', async () => {
  await build(['one', 'two']);
  expect((await build(['two', 'three'])).rendered).toEqual(['three']);
  expect((await build(['two', 'three'])).rendered).toEqual([]);
});

it('keeps nothing of a text that is gone', async () => {
  await build(['one', 'two']);
  await build(['one']);
  expect((await build(['two'])).rendered).toEqual(['two']);
});

it('keeps nothing of a text that cannot be rendered', async () => {
  const failing = await rememberReferences(
    () => {
      throw new Error('too deep');
    },
    file(),
    'code',
  );
  expect(() => failing.findReferences('one')).toThrow('too deep');
  await failing.keep();
  expect((await build(['one'])).rendered).toEqual(['one']);
});

it.each(['other code', null])('takes nothing from other code: %s', async (code) => {
  await build(['one']);
  expect((await build(['one'], code)).rendered).toEqual(['one']);
});

it('keeps nothing where the code is not known, and leaves what was kept', async () => {
  await build(['one']);
  expect((await build(['two'], null)).rendered).toEqual(['two']);
  expect((await build(['two'], null)).rendered).toEqual(['two']);
  expect((await build(['one'])).rendered).toEqual([]);
});

it.each(['{"code": ', '{"code":"code","found":{"x":{"uploads":0}}}'])(
  'renders anew where what was kept cannot be read: %s',
  async (text) => {
    await build(['one']);
    await writeFile(file(), text);
    expect((await build(['one'])).rendered).toEqual(['one']);
  },
);
