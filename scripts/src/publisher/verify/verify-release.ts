import type { ContentProblem, Release } from '@pilotpress/shared-types';
import { SITE_CHECKS } from './checks/site-checks.ts';
import type { KeptGraph } from './kept-graph.ts';
import { linkedFiles } from './linked-files.ts';
import { readRelease } from './read-release.ts';
import { redirectRules } from './redirect-rules.ts';
import { readSearchIndex } from './search-index.ts';
import type { SiteAddresses } from './site-address.ts';
import type { PublishedEntry, WholeSite } from './whole-site.ts';
import { problemAt } from './whole-site.ts';

/** How many problems are told; whoever mends fifty looks again anyway. */
const TOLD = 50;

interface VerifyReleaseOptions {
  readonly site: SiteAddresses;
  /** What must have a page; `null` where it cannot be compared. */
  readonly published: Promise<readonly PublishedEntry[] | null>;
  /** What is known from the last time. */
  readonly kept: KeptGraph;
  readonly signal: AbortSignal;
}

interface Verified {
  readonly problems: readonly ContentProblem[];
  readonly graph: KeptGraph;
  /** How many files had to be read. */
  readonly read: number;
}

/**
 * Looks at a built site as its visitors and their programs would.
 *
 * @param folder - of the built site
 * @param release - what it says of itself
 */
export async function verifyRelease(
  folder: string,
  release: Release,
  { site, published, kept, signal }: VerifyReleaseOptions,
): Promise<Verified> {
  const [files, index, { rules, problems }, entries] = await Promise.all([
    readRelease(folder, release, { site, kept, signal }),
    readSearchIndex(folder, kept),
    redirectRules(folder),
    published,
  ]);
  const facts = new Map([...files.facts, ...index.facts]);
  const faults = [...files.faults, ...index.faults];
  const links = [...facts.values()].flatMap((fact) => fact.links);
  const targets = [...rules.values()].filter((to) => to !== null);
  const whole: WholeSite = {
    release,
    facts,
    files: linkedFiles(folder, release, [...links, ...targets]),
    redirects: rules,
    published: entries,
  };
  const all = [
    ...problems,
    ...faults.flatMap(([path, found]) => found.map((fault) => problemAt(path, whole, fault))),
    ...SITE_CHECKS.flatMap((check) => check(whole)),
  ];
  return {
    problems: atMost(TOLD, all),
    graph: new Map([...files.graph, ...index.graph]),
    read: files.read + index.read,
  };
}

function atMost(count: number, problems: readonly ContentProblem[]): readonly ContentProblem[] {
  if (problems.length <= count) return problems;
  const left = String(problems.length - count);
  return [
    ...problems.slice(0, count),
    {
      type: null,
      documentId: null,
      title: null,
      field: null,
      text: `There are ${left} problems more.`,
      remedy: 'Mend those that are named first: others often go with them.',
    },
  ];
}
