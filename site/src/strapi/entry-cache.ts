import { join } from 'node:path';
import { z } from 'zod';
import type { StrapiDocument } from './document.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { identityOf } from './manifest.ts';
import type { RawEntry } from './published-entries.ts';
import { rawEntrySchema } from './published-entries.ts';
import { publishedQuery } from './query.ts';

const identitySchema = rawEntrySchema.strip();
const keptEntrySchema = z.object({
  /** The state of the CMS that it was fetched at, as far as it concerns this entry. */
  version: z.string(),
  /** As it was parsed when it came; only looked at here, since a copy of ten thousand takes its time. */
  raw: z.custom<RawEntry>((value) => identitySchema.safeParse(value).success),
});
/** An entry as the CMS handed it out once. */
export type KeptEntry = z.infer<typeof keptEntrySchema>;

/** Entries of one type by their identity. */
export type KeptEntries = ReadonlyMap<string, KeptEntry>;

const fileSchema = z.object({ query: z.string(), entries: z.array(keptEntrySchema) });

/**
 * What the CMS handed out, kept from build to build as it came: what the site makes of it is made anew
 * each time, so that nothing can differ between a first build and a later one. Answers to another
 * question than the site asks now are not found again.
 */
export class EntryCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(document: StrapiDocument): Promise<KeptEntries> {
    const file = fileSchema.safeParse(await readJsonFile(this.#path(document)));
    if (!file.success || file.data.query !== queryOf(document)) return new Map();
    return new Map(file.data.entries.map((kept) => [identityOf(kept.raw), kept]));
  }

  async write(document: StrapiDocument, entries: readonly KeptEntry[]): Promise<void> {
    await writeJsonFile(this.#path(document), { query: queryOf(document), entries });
  }

  #path({ type }: StrapiDocument): string {
    return join(this.#folder, `${type}.json`);
  }
}

const queryOf = ({ path, populate, single }: StrapiDocument): string =>
  `${path}?${publishedQuery(populate, single ? null : []).toString()}`;
