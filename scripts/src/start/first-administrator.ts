import { generatePassword } from './secrets.ts';
import { SetupError } from './settings.ts';
import { variable } from './variable.ts';

/** Whom the CMS lets in first. */
export interface FirstAdministrator {
  readonly email: string;
  readonly password: string;
  /** What to tell the person at the keyboard, once. */
  readonly announcement: string;
}

/** The first administrator from `ADMIN_EMAIL` and `ADMIN_PASSWORD`, the password generated if it is not given. */
export function firstAdministrator(env: NodeJS.ProcessEnv): FirstAdministrator {
  const email = variable(env, 'ADMIN_EMAIL') ?? 'admin@example.org';
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw new SetupError(`ADMIN_EMAIL is "${email}", which is no e-mail address. Correct it.`);
  }
  const given = variable(env, 'ADMIN_PASSWORD');
  if (given === undefined) {
    const password = generatePassword();
    const announcement = `\nThe first administrator of the CMS, shown this once:\n  e-mail    ${email}\n  password  ${password}\n`;
    return { email, password, announcement };
  }
  const weak =
    given.length < 8 || !/[a-z]/.test(given) || !/[A-Z]/.test(given) || !/\d/.test(given);
  if (weak || Buffer.byteLength(given) > 72) {
    throw new SetupError(
      'ADMIN_PASSWORD must have 8 to 72 characters, with a small letter, a capital and a digit. Choose another.',
    );
  }
  const announcement = `\nThe first administrator of the CMS is ${email}, with the password from ADMIN_PASSWORD.\n`;
  return { email, password: given, announcement };
}
