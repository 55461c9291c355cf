import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { randomSecret, SECRETS } from '@pilotpress/cms/secrets';
import { textOf } from './kept-file.ts';
import { SetupError } from './settings.ts';

/** Writes a file that only its owner can read, whole or not at all. */
async function writeSecret(path: string, text: string): Promise<void> {
  const aside = `${path}.${String(process.pid)}.new`;
  await writeFile(aside, text, { mode: 0o600 });
  await rename(aside, path);
}

/**
 * The CMS's secrets as environment variables: made at random the first time, kept in `cms.env`
 * (mode 600) from then on.
 *
 * @throws SetupError when the file exists and lacks one, since a new one would lock everybody out
 */
export async function ensureSecrets(folder: string): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const path = join(folder, 'cms.env');
  const text = await textOf(path);
  if (text === null) {
    const fresh: Record<string, string> = Object.fromEntries(
      SECRETS.map((name) => [
        name,
        name === 'APP_KEYS' ? `${randomSecret()},${randomSecret()}` : randomSecret(),
      ]),
    );
    await writeSecret(path, SECRETS.map((name) => `${name}=${fresh[name] ?? ''}\n`).join(''));
    return fresh;
  }
  const known = parseEnv(text);
  const missing = SECRETS.filter((name) => (known[name] ?? '') === '');
  if (missing.length > 0) {
    throw new SetupError(
      `${path} lacks ${missing.join(', ')}. Put the lost value back, or delete the file to have new secrets made; everyone then has to log in again.`,
    );
  }
  await chmod(path, 0o600);
  return Object.fromEntries(SECRETS.map((name) => [name, known[name] ?? '']));
}

/** A password that Strapi's rules accept: 24 characters with a small letter, a capital and a digit. */
export function generatePassword(): string {
  for (;;) {
    const password = randomBytes(18).toString('base64url');
    if (/[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password)) return password;
  }
}
