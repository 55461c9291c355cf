import type { ContentProblem, Release } from '@pilotpress/shared-types';
import { RELEASE_FILE, RELEASED_MEDIA_FILE } from '@pilotpress/shared-types';
import type { Locations } from '../start/locations.ts';
import type { Settings } from '../start/settings.ts';
import { variable } from '../start/variable.ts';
import { Cms } from './cms.ts';
import type { Built } from './publish.ts';
import { purgedFiles, purgedProblems } from './purged-files.ts';
import { describedBy, releasedMedia } from './releases.ts';
import { readGraph, writeGraph } from './verify/kept-graph.ts';
import type { SiteAddresses } from './verify/site-address.ts';
import { verifyRelease } from './verify/verify-release.ts';
import type { PublishedEntry } from './verify/whole-site.ts';

interface VerifyOptions {
  readonly places: Locations;
  readonly chosen: Settings;
  readonly signal: AbortSignal;
}

/** Looks at a built site as its visitors and their programs would. */
export async function verifyStep(
  { folder }: Built,
  { places, chosen, signal }: VerifyOptions,
): Promise<readonly ContentProblem[]> {
  const release = await describedBy(folder);
  if (release === null) throw new Error(`The build has no ${RELEASE_FILE} that can be read.`);
  const purged = await purgedProblemsOf(folder, places);
  if (purged.length > 0) return purged;
  const site = siteAddresses(chosen, process.env);
  const kept = await readGraph(places, site);
  const { problems, graph, read } = await verifyRelease(folder, release, {
    site,
    published: publishedAt(release, new Cms(places, chosen), signal),
    kept,
    signal,
  });
  if (read > 0) await writeGraph(places, site, graph);
  return problems;
}

/** What somebody has taken from the site does not come back because the CMS still has it. */
async function purgedProblemsOf(
  folder: string,
  places: Locations,
): Promise<readonly ContentProblem[]> {
  const purged = await purgedFiles(places);
  if (purged.length === 0) return [];
  const media = await releasedMedia(folder);
  if (media === null) throw new Error(`The build has no ${RELEASED_MEDIA_FILE} that can be read.`);
  return purgedProblems(media, purged);
}

/**
 * What the CMS has published, as far as the release can be held to it. Where somebody has published
 * since it was built, another build is on its way, and that one is compared.
 */
async function publishedAt(
  { revision }: Release,
  cms: Cms,
  signal: AbortSignal,
): Promise<readonly PublishedEntry[] | null> {
  const manifest = await cms.manifest(signal);
  return manifest.revision === revision ? manifest.entries : null;
}

function siteAddresses({ siteUrl, cmsUrl }: Settings, env: NodeJS.ProcessEnv): SiteAddresses {
  const known = [cmsUrl, ...(variable(env, 'CMS_PUBLIC_URL') ?? '').split(',')];
  const hosts = known.map((address) => URL.parse(address.trim())?.host ?? null);
  return { site: siteUrl, cmsHosts: [...new Set(hosts.filter((host) => host !== null))] };
}
