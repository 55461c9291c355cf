import type { FileFacts, NamedByPath } from '@pilotpress/shared-types';
import { offeredProblem, originalOf, shownProblem } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { recordsOf, textOf } from '../entry-row.ts';
import { fileFacts } from '../file-facts.ts';
import type { Connection } from '../manifest/read-transaction.ts';
import { FILE_UID } from '../manifest/reference-path.ts';
import { addressKey, entriesNamed, formerAddresses } from './entries-named.ts';
import type { TextLink } from './links-in.ts';
import { nearest } from './nearest.ts';

/** Nothing is where a link leads, or a file that the site cannot show or offer there, and why. */
export type LinkFault = 'missing' | { readonly unfit: string };

/**
 * Finds out which links certainly lead to nothing: a file that is not in the media library or that the site
 * cannot show or offer, or an entry that is not there, not as a draft and not at an earlier time. Three
 * queries at most, however many links.
 */
export async function linkFaults(
  strapi: Core.Strapi,
  connection: Connection,
  links: readonly TextLink[],
): Promise<(link: TextLink) => LinkFault | null> {
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
      case 'picture': {
        const [file] = possiblePaths(link.path).flatMap((path) => files.get(path) ?? []);
        if (file === undefined) return 'missing';
        const unfit = fileLinkProblem(link.kind, file);
        return unfit === null ? null : { unfit };
      }
      case 'entry':
        return addresses.has(addressKey(link.entry)) ? null : 'missing';
      case 'unfinished':
        return 'missing';
    }
  };
}

/** What keeps the site from showing a file in a text, or from offering it there, or `null`. */
export const fileLinkProblem = (kind: 'file' | 'picture', file: FileFacts): string | null =>
  kind === 'picture' ? shownProblem(file) : offeredProblem(file);

/** Where the row of an upload may have it: there are none of the smaller versions of a picture. */
export const possiblePaths = (path: string): string[] => [path, originalOf(path) ?? path];

async function filesAt(
  strapi: Core.Strapi,
  connection: Connection,
  paths: readonly string[],
): Promise<ReadonlyMap<string | null, FileFacts>> {
  if (paths.length === 0) return new Map();
  const rows: unknown = await connection(strapi.db.metadata.get(FILE_UID).tableName)
    .whereIn('url', paths)
    .select('url', 'name', 'mime', 'width', 'height');
  return new Map(recordsOf(rows).map((row) => [textOf(row.url), fileFacts(row)]));
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
