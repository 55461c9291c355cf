import type { Core } from '@strapi/strapi';
import { adminUsers } from '../strapi-inside.ts';

/** What the CMS tells the process that started it when it has made the first administrator. */
interface FirstAdministratorMessage {
  readonly type: 'first-administrator';
  readonly email: string;
}

/**
 * Makes the first administrator from `ADMIN_EMAIL` and `ADMIN_PASSWORD` if there is none yet, and says so
 * to the parent process, if there is one. An installation that has an administrator is left alone.
 *
 * @returns whether there is an administrator now
 */
export async function keepFirstAdministrator(
  strapi: Core.Strapi,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  const users = adminUsers(strapi);
  if (await users.exists()) return true;
  const email = environment.ADMIN_EMAIL ?? '';
  const password = environment.ADMIN_PASSWORD ?? '';
  if (email === '' || password === '') return false;
  await users.createFirstAdmin({
    email: email.toLowerCase(),
    password,
    firstname: 'First',
    lastname: 'Administrator',
  });
  const message: FirstAdministratorMessage = { type: 'first-administrator', email };
  process.send?.(message);
  return true;
}
