import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSearchIndex } from './search-index.ts';

const ENTRY = '/pagefind/p1/pagefind-entry.json';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-index-'));
  await write('pagefind/parts.json', JSON.stringify({ parts: ['p1'] }));
  await write(ENTRY, '{}');
  await write('pagefind/p1/fragment/en_1.pf_fragment', fragment('/news/a/'));
  await write('pagefind/p1/fragment/en_2.pf_fragment', fragment('/presentations/d/', 'slide-1'));
});
afterEach(() => rm(folder, { recursive: true }));

const fragment = (url: string, ...ids: string[]): Buffer =>
  gzipSync(`pagefind_dcd${JSON.stringify({ url, anchors: ids.map((id) => ({ id })) })}`);

async function write(path: string, content: string | Buffer): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
const faultsIn = async (): Promise<string[]> =>
  [...(await readSearchIndex(folder, new Map())).faults.values()].flat().map(({ text }) => text);

it('tells of every page that a search leads to, and of every part of it', async () => {
  const { facts, read } = await readSearchIndex(folder, new Map());
  expect(facts.get(ENTRY)?.links).toEqual([
    '/news/a/',
    '/presentations/d/',
    '/presentations/d/#slide-1',
  ]);
  expect(read).toBe(1);
});

it('reads a part that it knows no second time', async () => {
  const first = await readSearchIndex(folder, new Map());
  await rm(join(folder, 'pagefind/p1/fragment'), { recursive: true });
  const second = await readSearchIndex(folder, first.graph);
  expect(second.read).toBe(0);
  expect(second.facts).toEqual(first.facts);
});

it.each([
  ['is no such file', 'pagefind/p1/fragment/en_1.pf_fragment', 'x'],
  ['says nothing of its page', 'pagefind/p1/fragment/en_1.pf_fragment', gzipSync('pagefind_dcd{}')],
])('names the part of which something %s', async (_, path, content) => {
  await write(path, content);
  expect(await faultsIn()).toEqual([`The search cannot read ${ENTRY}, or what belongs to it.`]);
});

it('names a part that is not there', async () => {
  await write('pagefind/parts.json', JSON.stringify({ parts: ['p2'] }));
  expect(await faultsIn()).toEqual([
    'The search cannot read /pagefind/p2/pagefind-entry.json, or what belongs to it.',
  ]);
});

it('finds nothing where there is no index', async () => {
  await rm(join(folder, 'pagefind'), { recursive: true });
  expect((await readSearchIndex(folder, new Map())).facts.size).toBe(0);
});
