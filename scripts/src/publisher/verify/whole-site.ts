import type { ContentType, ContentProblem, Release } from '@pilotpress/shared-types';

/** What each path says of itself and of others, however long ago it was read. */
export interface PathFacts {
  /** Paths of the site that it leads to, with their fragments; sorted out of its addresses. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
  readonly heading: string | null;
  readonly items: number;
  readonly published: string | null;
  readonly ends: string | null;
}

/** An entry that the CMS has published. */
export interface PublishedEntry {
  readonly type: ContentType;
  readonly documentId: string;
}

/** A release as a whole, for the checks that a single file cannot answer. */
export interface WholeSite {
  readonly release: Release;
  /** By path; a path whose file is not there has none. */
  readonly facts: ReadonlyMap<string, PathFacts>;
  /** Paths that are linked to, are none of the release's own and have a file. */
  readonly files: ReadonlySet<string>;
  /** Rules of the host by the path that they are for; `null` leads nowhere, on purpose. */
  readonly redirects: ReadonlyMap<string, string | null>;
  /** What must have a page; `null` where nobody could be asked. */
  readonly published: readonly PublishedEntry[] | null;
}

/** Looks at the site as a whole. */
export type SiteCheck = (site: WholeSite) => readonly ContentProblem[];

/** Tells a problem of the entry whose page it is, or of no entry. */
export function problemAt(
  path: string,
  { release, facts }: Pick<WholeSite, 'release' | 'facts'>,
  { text, remedy }: { readonly text: string; readonly remedy: string },
): ContentProblem {
  const entry = release.paths[path]?.entry ?? null;
  return {
    type: entry?.type ?? null,
    documentId: entry?.documentId ?? null,
    title: entry === null ? null : (facts.get(path)?.heading ?? null),
    field: null,
    text,
    remedy,
  };
}
