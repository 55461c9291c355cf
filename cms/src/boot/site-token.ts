import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { CONTENT_UIDS } from '../content-types.ts';
import { LOG_UID } from '../publishing/publication-log.ts';
import { apiTokens } from '../strapi-inside.ts';
import { dataFolder } from './environment.ts';
import { readSecretFile, writeSecretFile } from './secret-file.ts';

/** The name under which an administrator finds the token in Strapi's settings. */
export const SITE_TOKEN_NAME = 'Pilotpress site';

/**
 * What the site may do: read the manifest, the publication log, each content type and what is left out of
 * them, and nothing else.
 */
export const SITE_PERMISSIONS: readonly string[] = [
  'api::manifest.manifest.find',
  'api::unpublished-relation.unpublished-relation.find',
  `${LOG_UID}.find`,
  ...CONTENT_UIDS.flatMap((uid) =>
    uid === 'api::site.site' ? [`${uid}.find`] : [`${uid}.find`, `${uid}.findOne`],
  ),
].sort();

/** Where the token's key lies. */
export function siteTokenFile(): string {
  return path.join(dataFolder(), 'secrets', 'site-token');
}

interface TokenRow {
  id: number;
  accessKey: string;
  kind: string | null;
  type: string;
  expiresAt: string | null;
  permissions: { action: string }[];
}

/**
 * Keeps exactly one token for the site, whose key lies in `secrets/site-token`. If row and file disagree,
 * or the permissions do, both are made anew: a key cannot be read back from its row.
 *
 * @returns whether a token was made
 */
export async function keepSiteToken(strapi: Core.Strapi): Promise<boolean> {
  const tokens = apiTokens(strapi);
  const rows = (await strapi.db.query('admin::api-token').findMany({
    where: { name: SITE_TOKEN_NAME },
    select: ['id', 'accessKey', 'kind', 'type', 'expiresAt'],
    populate: ['permissions'],
  })) as TokenRow[];
  const file = siteTokenFile();
  const key = await readSecretFile(file);
  const [row] = rows;
  if (
    rows.length === 1 &&
    row !== undefined &&
    key !== null &&
    row.accessKey === tokens.hash(key) &&
    row.kind === 'content-api' &&
    row.type === 'custom' &&
    row.expiresAt === null &&
    isSitePermissions(row.permissions)
  ) {
    return false;
  }
  for (const { id } of rows) await tokens.revoke(id);
  const { accessKey } = await tokens.create({
    kind: 'content-api',
    type: 'custom',
    name: SITE_TOKEN_NAME,
    description: 'Reads what is published, for the site. Made and kept by the CMS itself.',
    permissions: SITE_PERMISSIONS,
    lifespan: null,
  });
  await writeSecretFile(file, accessKey);
  return true;
}

function isSitePermissions(permissions: readonly { action: string }[]): boolean {
  const actions = permissions.map(({ action }) => action).sort();
  return (
    actions.length === SITE_PERMISSIONS.length &&
    actions.every((action, index) => action === SITE_PERMISSIONS[index])
  );
}
