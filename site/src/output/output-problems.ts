import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentProblem, ReleasedPath } from '@pilotpress/shared-types';
import { paths, RELEASE_FILE, releasedFile, releaseSchema } from '@pilotpress/shared-types';
import { addressesInFile, isText } from './addresses-in-file.ts';
import { headingOf } from './addresses-in-html.ts';
import { renderedFiles } from './rendered-files.ts';
import type { KnownHosts, Unreachable } from './unreachable.ts';
import { unreachable } from './unreachable.ts';

/** An address in a file of the site that no visitor can open. */
interface Finding {
  /** Where the file is served. */
  readonly path: string;
  readonly entry: ReleasedPath['entry'];
  readonly title: string | null;
  readonly address: string;
  readonly why: Unreachable;
}

/**
 * Every address of the CMS or of a private network in what a build has rendered leads to or loads, with
 * the entry that it comes from: the entry whose page shows it, or the site's own particulars where every page does.
 *
 * @param folder - the build, with its `release.json`
 */
export async function outputProblems(folder: string, hosts: KnownHosts): Promise<ContentProblem[]> {
  const served = await servedFiles(folder);
  const judge = unreachable(hosts);
  const findings: Finding[] = [];
  for (const file of textFiles(folder)) {
    const text = await readFile(join(folder, file), 'utf8');
    const found = new Map<string, Unreachable>();
    for (const address of addressesInFile(file, text)) {
      const why = judge(address);
      if (why !== null) found.set(address, why);
    }
    const { path, entry } = served.get(file) ?? { path: `/${file}`, entry: null };
    const title = found.size > 0 && file.endsWith('.html') ? headingOf(text) : null;
    for (const [address, why] of found) findings.push({ path, entry, title, address, why });
  }
  return attributed(findings).map(problem);
}

async function servedFiles(folder: string) {
  const text = await readFile(join(folder, RELEASE_FILE), 'utf8');
  const release = releaseSchema.parse(JSON.parse(text));
  return new Map(
    Object.entries(release.paths).map(([path, { entry }]) => [releasedFile(path), { path, entry }]),
  );
}

const textFiles = (folder: string): string[] =>
  renderedFiles(folder)
    .filter((file) => isText(file) && !file.startsWith('.'))
    .sort();

/** One finding for each cause: lists and feeds repeat what entries say, and each page what the frame says. */
function attributed(findings: readonly Finding[]): Finding[] {
  const inFrame = new Set(
    findings.filter(({ path }) => path === paths.notFound()).map(({ address }) => address),
  );
  const inEntries = new Set(
    findings.filter(({ entry }) => entry !== null).map(({ address }) => address),
  );
  const seen = new Set<string>();
  return findings.filter(({ path, entry, address }) => {
    if (inFrame.has(address)) return path === paths.notFound();
    if (entry === null && inEntries.has(address)) return false;
    const cause = `${entry?.documentId ?? ''} ${address}`;
    return !seen.has(cause) && seen.add(cause);
  });
}

function problem({ path, entry, title, address, why }: Finding): ContentProblem {
  const isFrame = path === paths.notFound();
  const place = isFrame ? 'Every page of the site' : `What the site has at ${path}`;
  return {
    type: isFrame ? 'site' : (entry?.type ?? null),
    documentId: entry?.documentId ?? null,
    title: entry === null ? null : title,
    field: null,
    text: `${place} holds the address ${address} ${why}, which visitors cannot open.`,
    remedy:
      entry === null
        ? 'Look for it in the entries that are shown there, put an address that everybody can open in its place and publish them again.'
        : 'Put an address that everybody can open in its place and publish the entry again.',
  };
}
