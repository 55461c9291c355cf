import type { ContentType } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { drawOnce } from './artwork/artwork.ts';
import { ContentDesk } from './content-desk.ts';
import { inOrder } from './draft.ts';
import { SAMPLE_FILES } from './files.ts';
import { KnownEntries } from './known-entries.ts';
import { MediaLibrary } from './media-library.ts';
import type { NewFile } from './media-library.ts';
import { sampleContent } from './sample-content.ts';
import { SetupError } from '../start/settings.ts';

export interface SeedOptions {
  /** The day of seeding, ahead of which the sample events lie. */
  readonly now: Date;
  /** Told what is being done. */
  readonly report: (text: string) => void;
}

/** The sample content was not entered. Nothing of it is in the database. */
export class SeedError extends SetupError {
  override readonly name = 'SeedError';

  constructor(what: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The sample content could not be entered. It stopped at ${what}: ${reason} Nothing was kept; mend the cause and start again.`,
      { cause },
    );
  }
}

/**
 * Enters the sample content into a database that has none, all of it or nothing, as an editor would:
 * files uploaded, drafts saved, each published.
 *
 * @param strapi - loaded, and used by nobody else meanwhile
 * @returns how many entries were made; none when there was content already
 * @throws SeedError
 */
export async function seed(
  strapi: Core.Strapi,
  { now, report }: SeedOptions,
): Promise<{ created: number }> {
  const desk = new ContentDesk(strapi);
  if (!(await desk.isEmpty())) return { created: 0 };
  report('Drawing the slides, papers and pictures of the sample content');
  const files = await makeFiles();
  const entries = inOrder(sampleContent(now));
  const library = new MediaLibrary(strapi);
  let at = 'the files';
  try {
    await strapi.db.transaction(async () => {
      report(`Uploading ${String(files.length)} files`);
      const known = new KnownEntries(await library.upload(files));
      report(`Publishing ${String(entries.length)} entries`);
      const saved: { type: ContentType; key: string; documentId: string }[] = [];
      for (const { type, key, draft } of entries) {
        at = `the ${type} "${key}"`;
        const documentId = await desk.save(type, known.toStrapi(draft));
        known.add(type, key, documentId);
        saved.push({ type, key, documentId });
      }
      // Texts link to entries that come later, and must find at least their drafts.
      for (const { type, key, documentId } of saved) {
        at = `the ${type} "${key}"`;
        await desk.publish(type, documentId);
      }
    });
  } catch (error) {
    await library.removeBytes();
    throw new SeedError(at, error);
  }
  await desk.settled();
  return { created: entries.length };
}

async function makeFiles(): Promise<NewFile[]> {
  const draw = drawOnce();
  return Promise.all(SAMPLE_FILES.map(async (file) => ({ ...file, bytes: await file.make(draw) })));
}
