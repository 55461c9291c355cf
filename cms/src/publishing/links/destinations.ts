import type { NamedByPath } from '@pilotpress/shared-types';
import { originalOf } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { recordsOf, textOf } from '../entry-row.ts';
import type { Connection } from '../manifest/read-transaction.ts';
import { FILE_UID } from '../manifest/reference-path.ts';
import { addressKey, entriesNamed, formerAddresses } from './entries-named.ts';
import type { TextLink } from './links-in.ts';
import { nearest } from './nearest.ts';

/**
 * Finds out which links certainly lead to nothing: a file that is not in the media library, or an entry
 * that is not there, not as a draft and not at an earlier time. Three queries at most, however many links.
 */
export async function leadingNowhere(
  strapi: Core.Strapi,
  connection: Connection,
  links: readonly TextLink[],
): Promise<(link: TextLink) => boolean> {
  const files = await filesAt(
    strapi,
    connection,
    links.flatMap((link) => ('path' in link ? possiblePaths(link.path) : [])),
  );
  const addresses = await addressesOf(
    strapi,
    connection,
    links.flatMap((link) => (link.kind === 'entry' ? link.entry : [])),
  );
  return (link) => {
    switch (link.kind) {
      case 'file':
      case 'picture':
        return !possiblePaths(link.path).some((path) => files.has(path));
      case 'entry':
        return !addresses.has(addressKey(link.entry));
      case 'unfinished':
        return true;
    }
  };
}

/** There are no rows of the smaller versions of a picture. */
const possiblePaths = (path: string): string[] => [path, originalOf(path) ?? path];

async function filesAt(
  strapi: Core.Strapi,
  connection: Connection,
  paths: readonly string[],
): Promise<ReadonlySet<string | null>> {
  if (paths.length === 0) return new Set();
  const rows: unknown = await connection(strapi.db.metadata.get(FILE_UID).tableName)
    .whereIn('url', paths)
    .select('url');
  return new Set(recordsOf(rows).map(({ url }) => textOf(url)));
}

/** Those of the addresses that are or were that of an entry. */
async function addressesOf(
  strapi: Core.Strapi,
  connection: Connection,
  named: readonly NamedByPath[],
): Promise<ReadonlySet<string>> {
  if (named.length === 0) return new Set();
  const slugs = named.map(({ slug }) => slug);
  const now = new Set((await entriesNamed(strapi, connection, slugs)).map(addressKey));
  const others = named.filter((entry) => !now.has(addressKey(entry)));
  const former = others.length === 0 ? [] : await formerAddresses(connection, others);
  return new Set([...now, ...former]);
}

/** The entry that was probably meant by an address that is none: of another type, or spelled a little differently. */
export async function meantBy(
  strapi: Core.Strapi,
  connection: Connection,
  { type, slug }: NamedByPath,
): Promise<NamedByPath | null> {
  const [elsewhere] = await entriesNamed(strapi, connection, [slug]);
  if (elsewhere !== undefined) return elsewhere;
  const all = await entriesNamed(strapi, connection, null, [type]);
  const near = nearest(
    slug,
    all.map((entry) => entry.slug),
  );
  return near === null ? null : { type, slug: near };
}
