import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { problemsFileSchema, RELEASE_FILE } from '@pilotpress/shared-types';
import { textOf } from '../start/kept-file.ts';
import type { Locations } from '../start/locations.ts';
import type { Builder } from './builder.ts';
import { PublicationFailedError } from './publication-failed-error.ts';
import type { Built } from './publish.ts';
import { describedBy } from './releases.ts';

/** The last lines of a build that failed for no reason of content. */
const LINES = 12;

interface BuildOptions {
  readonly places: Locations;
  readonly builder: Builder;
  /** The time that the pages are right for. */
  readonly moment: Date;
  /** Told what whoever runs the site should know, and editors need not. */
  readonly warn: (text: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Builds the site from what the CMS has published, upon the release that is live: what has not changed
 * is taken from there.
 *
 * @throws PublicationFailedError
 */
export async function buildStep(options: BuildOptions): Promise<Built> {
  const { places, builder, moment, warn, signal } = options;
  await rm(places.problems, { force: true });
  const { succeeded, output, warnings, folder } = await builder.build(
    { PILOTPRESS_MOMENT: moment.toISOString() },
    signal,
  );
  for (const warning of warnings) warn(warning);
  if (!succeeded) {
    // A disk that is full has better use for its room.
    await rm(folder, { recursive: true, force: true });
    throw await failure(options, output);
  }
  const release = await describedBy(folder);
  if (release === null) {
    throw new Error(`The build has no ${RELEASE_FILE} that can be read.`);
  }
  return { folder, revision: release.revision };
}

async function failure({ places, warn }: BuildOptions, output: string): Promise<Error> {
  const text = await textOf(places.problems);
  if (text !== null) {
    const { problems, isTransient } = problemsFileSchema.parse(JSON.parse(text));
    return new PublicationFailedError(problems, isTransient);
  }
  await forgetKept(places);
  const words = output.trimEnd().split('\n').slice(-LINES).join('\n');
  warn(`The build ended without a result. ${words === '' ? 'It said nothing.' : words}`);
  return new Error('The build ended without a result.');
}

/** What is kept from earlier builds may be what broke one: the next one begins without it. */
export async function forgetKept({ data }: Locations): Promise<void> {
  await rm(join(data, 'cache/astro'), { recursive: true, force: true });
  await rm(join(data, 'cache/content'), { recursive: true, force: true });
}
