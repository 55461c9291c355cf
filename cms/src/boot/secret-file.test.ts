import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepSecretFile, readSecretFile, writeSecretFile } from './secret-file.ts';

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

  it('is made once, the same for all that come at the same moment', async () => {
    const file = path.join(folder, 'secrets', 'token');
    const secrets = await Promise.all(Array.from({ length: 20 }, () => keepSecretFile(file)));
    expect(new Set(secrets)).toEqual(new Set([await keepSecretFile(file)]));
    expect(Buffer.from(secrets[0] ?? '', 'base64url')).toHaveLength(32);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(path.dirname(file))).toEqual(['token']);
  });

  it('is made where the file is empty, and left alone where it is not', async () => {
    const file = path.join(folder, 'token');
    await writeFile(file, '\n');
    const made = await keepSecretFile(file);
    expect(made).not.toBe('');
    await writeSecretFile(file, 'theirs');
    expect(await keepSecretFile(file)).toBe('theirs');
  });
});
