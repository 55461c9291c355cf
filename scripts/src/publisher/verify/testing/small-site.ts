import type { ContentType } from '@pilotpress/shared-types';
import type { PathFacts, WholeSite } from '../whole-site.ts';

/** What a path of a small site says; nothing of what is left out. */
interface SmallPath extends Partial<PathFacts> {
  /** Type and documentId of the entry whose page it is, as in `article ar01`. */
  readonly entry?: string;
  /** Whether its file has been forgotten. */
  readonly isMissing?: boolean;
}

const NOTHING: PathFacts = {
  links: [],
  ids: [],
  heading: null,
  items: 0,
  published: null,
  ends: null,
};

/** A site as the checks of a whole site see it. */
export function smallSite(
  paths: Readonly<Record<string, SmallPath>>,
  rest: Partial<WholeSite> = {},
): WholeSite {
  const rows = Object.entries(paths);
  return {
    release: {
      revision: 'r1',
      log: { count: 0, last: null },
      code: 'c1',
      moment: '2026-06-01T00:00:00.000Z',
      nextChange: null,
      paths: Object.fromEntries(
        rows.map(([path, { entry }]) => [path, { key: path, entry: entryOf(entry) }]),
      ),
    },
    facts: new Map(
      rows
        .filter(([, { isMissing }]) => isMissing !== true)
        .map(([path, says]) => [path, { ...NOTHING, ...says }]),
    ),
    files: new Set(),
    redirects: new Map(),
    published: null,
    ...rest,
  };
}

function entryOf(entry: string | undefined) {
  if (entry === undefined) return null;
  const [type, documentId = ''] = entry.split(' ');
  return { type: type as ContentType, documentId };
}
