import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSecretFile, writeSecretFile } from './secret-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pilotpress-secret-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a secret file', () => {
  it('gives back what was written, and only its owner can read it', async () => {
    const file = path.join(folder, 'secrets', 'token');
    await writeSecretFile(file, 'first');
    await writeSecretFile(file, 'second');
    expect(await readSecretFile(file)).toBe('second');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700);
  });

  it('leaves nothing beside it', async () => {
    await writeSecretFile(path.join(folder, 'token'), 'text');
    expect(await readdir(folder)).toEqual(['token']);
  });

  it('becomes private even where a file that everyone could read lay before', async () => {
    const file = path.join(folder, 'token');
    await writeFile(file, 'old', { mode: 0o644 });
    await writeSecretFile(file, 'new');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('is null when it is not there', async () => {
    expect(await readSecretFile(path.join(folder, 'none'))).toBeNull();
  });
});
