import pLimit from 'p-limit';
import { z } from 'zod';
import type { StrapiClient } from './client.ts';
import type { StrapiDocument } from './document.ts';
import {
  CmsStatusError,
  CountMismatchError,
  RepeatedEntryError,
  UnaskedEntryError,
} from './errors.ts';
import { parsedAnswer } from './parsed-answer.ts';
import { publishedQuery } from './query.ts';

export const rawEntrySchema = z.looseObject({
  documentId: z.string().min(1),
  locale: z.string().nullish(),
});
/** A published entry as the CMS hands it out, of which no more is known than its identity. */
export type RawEntry = Readonly<z.infer<typeof rawEntrySchema>>;

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The name under which an entry is known to its editor. */
export const titleOf = (raw: RawEntry): string | null =>
  textOrNull(raw.title) ?? textOrNull(raw.name);

const listSchema = z.object({
  data: z.array(rawEntrySchema),
  meta: z.object({ pagination: z.object({ total: z.int().nonnegative() }) }),
});
const singleSchema = z.object({ data: rawEntrySchema });

/** The CMS and a small database behind it answer a few questions at a time fastest. */
const CONCURRENCY = 4;
/** Few enough for the address of the request to stay short. */
const BATCH = 50;

/** Entries of one type that are wanted. */
export interface Wanted {
  readonly document: StrapiDocument;
  readonly documentIds: readonly string[];
}

/** What the CMS handed out of one type. */
export interface HandedOut {
  readonly document: StrapiDocument;
  readonly entries: readonly RawEntry[];
}

/**
 * Fetches published entries by their documentIds. One that is not published any more is absent from
 * the answer; whoever asked must look for it.
 *
 * @throws ContentError when an answer cannot be had, contradicts itself or holds what nobody asked for
 */
export async function fetchEntries(
  client: StrapiClient,
  wanted: readonly Wanted[],
): Promise<HandedOut[]> {
  const batches = wanted.flatMap(({ document, documentIds }) =>
    Array.from({ length: Math.ceil(documentIds.length / BATCH) }, (_, index) => ({
      document,
      documentIds: documentIds.slice(index * BATCH, (index + 1) * BATCH),
    })),
  );
  return pLimit(CONCURRENCY).map(batches, async ({ document, documentIds }) => {
    const entries = document.single
      ? await readSingle(client, document)
      : await readBatch(client, document, documentIds);
    refuseForeign(document, entries, documentIds);
    return { document, entries };
  });
}

async function readBatch(
  client: StrapiClient,
  document: StrapiDocument,
  documentIds: readonly string[],
): Promise<readonly RawEntry[]> {
  const answer = await client.json(document.path, publishedQuery(document.populate, documentIds));
  const { data, meta } = parsedAnswer(listSchema, answer, document.path);
  const { total } = meta.pagination;
  if (total !== data.length) throw new CountMismatchError(document.type, total, data.length);
  return data;
}

async function readSingle(
  client: StrapiClient,
  document: StrapiDocument,
): Promise<readonly RawEntry[]> {
  try {
    const answer = await client.json(document.path, publishedQuery(document.populate, null));
    return [parsedAnswer(singleSchema, answer, document.path).data];
  } catch (error) {
    if (!(error instanceof CmsStatusError) || error.status !== 404) throw error;
    return [];
  }
}

function refuseForeign(
  { type }: StrapiDocument,
  entries: readonly RawEntry[],
  documentIds: readonly string[],
): void {
  const open = new Set(documentIds);
  for (const { documentId } of entries) {
    if (!documentIds.includes(documentId)) throw new UnaskedEntryError(type, documentId);
    if (!open.delete(documentId)) throw new RepeatedEntryError(type, documentId);
  }
}
