import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeVersion } from './code-version.ts';

let root: string;
const version = (...settings: string[]): Promise<string> => codeVersion(root, settings);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pilotpress-code-'));
  const files = [
    'pnpm-lock.yaml',
    'site/astro.config.ts',
    'site/package.json',
    'site/tsconfig.json',
    'site/src/pages/index.astro',
    'shared-types/src/event.ts',
  ];
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), file);
  }
});
afterEach(() => rm(root, { recursive: true }));

it('is the same for the same code, wherever it lies', async () => {
  const before = await version('https://example.org');
  const elsewhere = `${root}-copy`;
  await cp(root, elsewhere, { recursive: true });
  expect(await codeVersion(elsewhere, ['https://example.org'])).toBe(before);
  await rm(elsewhere, { recursive: true });
});

it.each(['pnpm-lock.yaml', 'site/astro.config.ts', 'site/src/pages/index.astro'])(
  'is another when %s changes',
  async (file) => {
    const before = await version();
    await writeFile(join(root, file), 'changed');
    expect(await version()).not.toBe(before);
  },
);

it('is another when a file gets another name, or a setting another value', async () => {
  const before = await version('https://example.org');
  expect(await version('https://example.com')).not.toBe(before);
  const types = join(root, 'shared-types/src');
  await rename(join(types, 'event.ts'), join(types, 'meeting.ts'));
  expect(await version('https://example.org')).not.toBe(before);
});
