import type { FileFacts, NamedByPath } from '@pilotpress/shared-types';
import { offeredProblem, originalOf, shownProblem } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { textOf } from '../entry-row.ts';
import { fileFacts } from '../file-facts.ts';
import type { Connection } from '../manifest/read-transaction.ts';
import { FILE_UID } from '../manifest/reference-path.ts';
import { addressKey, entriesNamed, formerAddresses } from './entries-named.ts';
import type { TextLink } from './links-in.ts';
import { inBatches } from './in-batches.ts';
import { nearest } from './nearest.ts';

/** Nothing is where a link leads, or a file that the site cannot show or offer there, and why. */
export type LinkFault = 'missing' | { readonly unfit: string };

/**
 * Finds out which links certainly lead to nothing: a file that is not in the media library or that the site
 * cannot show or offer, or an entry that is not there, not as a draft and not at an earlier time. The number
 * of queries grows with that of hundreds of links.
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
        return link.mayBeThere && addresses.has(addressKey(link.entry)) ? null : 'missing';
      case 'unfinished':
      case 'dead':
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
  const rows = await inBatches(paths, async (batch): Promise<unknown> =>
    connection(strapi.db.metadata.get(FILE_UID).tableName)
      .whereIn('url', batch)
      .select('url', 'name', 'mime', 'width', 'height'),
  );
  return new Map(rows.map((row) => [textOf(row.url), fileFacts(row)]));
}

/** Those of the addresses that are or were that of an entry. */
async function addressesOf(
  strapi: Core.Strapi,
  connection: Connection,
  named: readonly NamedByPath[],
): Promise<ReadonlySet<string>> {
  const slugs = named.map(({ slug }) => slug);
  const now = new Set((await entriesNamed(strapi, connection, slugs)).map(addressKey));
  const others = named.filter((entry) => !now.has(addressKey(entry)));
  const former = await formerAddresses(connection, others);
  return new Set([...now, ...former]);
}

/**
 * Finds the entries that were probably meant by addresses that are none: of another type, or spelled a
 * little differently. Two queries for hundreds of addresses.
 */
export async function entriesMeant(
  strapi: Core.Strapi,
  connection: Connection,
  named: readonly NamedByPath[],
): Promise<(entry: NamedByPath) => NamedByPath | null> {
  if (named.length === 0) return () => null;
  const slugs = named.map(({ slug }) => slug);
  const bySlug = Map.groupBy(await entriesNamed(strapi, connection, slugs), ({ slug }) => slug);
  const unknown = named.filter(({ slug }) => !bySlug.has(slug));
  const types = [...new Set(unknown.map(({ type }) => type))];
  const all = types.length === 0 ? [] : await entriesNamed(strapi, connection, null, types);
  const byType = Map.groupBy(all, ({ type }) => type);
  return ({ type, slug }) => {
    const same = bySlug.get(slug) ?? [];
    const [elsewhere] = [...same.filter((entry) => entry.type === type), ...same];
    if (elsewhere !== undefined) return elsewhere;
    const candidates = (byType.get(type) ?? []).map((entry) => entry.slug);
    const near = nearest(slug, candidates);
    return near === null ? null : { type, slug: near };
  };
}
