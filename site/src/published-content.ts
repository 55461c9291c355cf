/** The composition root of the content: settings, client, media and snapshot, joined together. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ownHosts } from '@pilotpress/shared-types';
import { BuildStoppedError, failureOf, writeProblems } from './build-failure.ts';
import { referencesIn } from './markdown/references-in.ts';
import { findOffice } from './media/deck/office.ts';
import type { DeckPrograms } from './media/deck/read-deck.ts';
import { fetchMedia } from './media/fetch-media.ts';
import type { Settings } from './settings.ts';
import { readSettings } from './settings.ts';
import type { StrapiClient } from './strapi/client.ts';
import { strapiClient } from './strapi/client.ts';
import { ALL_DOCUMENTS } from './strapi/documents/index.ts';
import { EntryCache } from './strapi/entry-cache.ts';
import { ContentError, NoTokenError } from './strapi/errors.ts';
import { rememberReferences } from './strapi/found-references.ts';
import { LogCache } from './strapi/log-cache.ts';
import type { PublishedContent } from './strapi/loader.ts';
import { sharedFor } from './strapi/loader.ts';
import type { Snapshot } from './strapi/snapshot.ts';
import { takeSnapshot } from './strapi/snapshot.ts';
import { unpublishedRelationWarnings } from './strapi/unpublished-relations.ts';

/** The checkout; the configuration of the build has made the data folder absolute by the time this matters. */
const ROOT = resolve(import.meta.dirname, '../..');

/** How long a running development server shows what it has. Milliseconds. */
const GLANCE = 2000;

/** What the CMS has published, the same for all pages of a build. */
export const publishedContent: PublishedContent = sharedFor(
  import.meta.env.PROD ? Infinity : GLANCE,
  async () => {
    const settings = readSettings(process.env, ROOT, new Date());
    try {
      return await snapshotOf(settings, (text) => {
        console.warn(`[WARN] [content] ${text}`);
      });
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      await writeProblems(settings.data, failure);
      if (process.argv.includes('--verbose')) console.error(error);
      throw new BuildStoppedError(failure.problems);
    }
  },
  () => performance.now(),
);

async function snapshotOf(settings: Settings, warn: (text: string) => void): Promise<Snapshot> {
  const { cmsUrl, data, moment } = settings;
  const hosts = ownHosts([cmsUrl, ...settings.cmsPublicUrls], settings.siteUrl);
  const references = await rememberReferences(
    (markdown) => referencesIn(markdown, hosts),
    join(data, 'cache/content/references.json'),
    codeOfBuild(),
  );
  const deckPrograms = await deckProgramsOf(process.env);
  const client = strapiClient(cmsUrl, await tokenOf(settings));
  const snapshot = await takeSnapshot({
    client,
    cache: new EntryCache(join(data, 'cache/content')),
    logCache: new LogCache(join(data, 'cache/content')),
    documents: ALL_DOCUMENTS,
    moment,
    findReferences: references.findReferences,
    fetchMedia: (files) =>
      fetchMedia(files, {
        cmsUrl,
        cacheFolder: join(data, 'cache/media'),
        deckPrograms,
        now: new Date(),
        warn,
      }),
    warn,
  });
  await references.keep();
  for (const warning of await relationWarnings(client)) warn(warning);
  return snapshot;
}

/** This is bundled and the reader of decks is not: the configuration of the build knows where it lies. */
async function deckProgramsOf(env: NodeJS.ProcessEnv): Promise<DeckPrograms> {
  const { PILOTPRESS_DECK_READER: reader, PATH = '' } = env;
  if (reader === undefined) {
    throw new Error(
      'PILOTPRESS_DECK_READER is not set. It is set by astro.config.ts: build the site with Astro.',
    );
  }
  return { reader, office: await findOffice(PATH) };
}

/** While developing, the code may change under a running process: then nothing kept is of the same code. */
const codeOfBuild = (): string | null =>
  import.meta.env.PROD ? (process.env.PILOTPRESS_CODE ?? null) : null;

async function tokenOf({ cmsToken, cmsTokenFile }: Settings): Promise<string> {
  if (cmsToken !== null) return cmsToken;
  try {
    return (await readFile(cmsTokenFile, 'utf8')).trim();
  } catch (cause) {
    throw new NoTokenError(cmsTokenFile, { cause });
  }
}

/** What only warns is no reason to stop. */
async function relationWarnings(client: StrapiClient): Promise<readonly string[]> {
  try {
    return await unpublishedRelationWarnings(client);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return [`It is not known which relations lead to what is not published. ${error.message}`];
  }
}
