import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstAdministrator } from './first-administrator.ts';
import { ensureSecrets, generatePassword } from './secrets.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'secrets-')), 'secrets');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const mode = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);

it('makes secrets once, each different and long, readable by their owner alone', async () => {
  const first = await ensureSecrets(folder);
  expect(Object.keys(first).sort()).toEqual([
    'ADMIN_JWT_SECRET',
    'API_TOKEN_SALT',
    'APP_KEYS',
    'ENCRYPTION_KEY',
    'TRANSFER_TOKEN_SALT',
  ]);
  expect(new Set(Object.values(first)).size).toBe(5);
  for (const secret of Object.values(first)) expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(await mode(folder)).toBe('700');
  expect(await mode(join(folder, 'cms.env'))).toBe('600');
  expect(await ensureSecrets(folder)).toEqual(first);
});

it('closes a file that others could read', async () => {
  await ensureSecrets(folder);
  const path = join(folder, 'cms.env');
  const text = await readFile(path, 'utf8');
  await rm(path);
  await writeFile(path, text, { mode: 0o644 });
  await ensureSecrets(folder);
  expect(await mode(path)).toBe('600');
});

it('names a secret that was lost rather than replacing it', async () => {
  await ensureSecrets(folder);
  const path = join(folder, 'cms.env');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^API_TOKEN_SALT=.*\n/m, ''));
  await expect(ensureSecrets(folder)).rejects.toThrow(`${path} lacks API_TOKEN_SALT.`);
});

it('generates passwords that Strapi accepts, never the same twice', () => {
  const passwords = Array.from({ length: 200 }, generatePassword);
  expect(new Set(passwords).size).toBe(200);
  for (const password of passwords)
    expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{24}$/);
});

it('shows a generated password, and keeps a given one to itself', () => {
  const made = firstAdministrator({});
  expect(made.announcement).toContain(made.password);
  const given = firstAdministrator({ ADMIN_EMAIL: 'a@b.eu', ADMIN_PASSWORD: 'Long-enough-1' });
  expect(given).toMatchObject({ email: 'a@b.eu', password: 'Long-enough-1' });
  expect(given.announcement).not.toContain('Long-enough-1');
});

it.each(['short1A', 'no-capital-1', 'NO-SMALL-1', 'No-digit-here'])(
  'refuses the weak password %s before Strapi does',
  (ADMIN_PASSWORD) => {
    expect(() => firstAdministrator({ ADMIN_PASSWORD })).toThrow('ADMIN_PASSWORD must have');
  },
);

it('refuses an e-mail address that is none', () => {
  expect(() => firstAdministrator({ ADMIN_EMAIL: 'admin' })).toThrow(
    'ADMIN_EMAIL is "admin", which is no e-mail address.',
  );
});
