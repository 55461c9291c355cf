import type { Core } from '@strapi/strapi';
import { isRecord, recordOf } from './entry-row.ts';

/**
 * Who is acting, for the log: `administrator 3`, `token "Name"`, or `system` outside of a request. An
 * administrator is named by number, so that the log, which nobody can change, holds no personal data.
 */
export function actingPerson(strapi: Core.Strapi): string {
  const state: unknown = strapi.requestContext.get()?.state;
  if (!isRecord(state)) return 'system';
  const credentials = recordOf(recordOf(state.auth)?.credentials);
  const user = recordOf(state.user);
  if (user !== null) return `administrator ${String(user.id)}`;
  if (typeof credentials?.name === 'string') return `token "${credentials.name}"`;
  return 'system';
}
