import type { ContentType } from '@pilotpress/shared-types';
import pLimit from 'p-limit';
import { z } from 'zod';
import type { StrapiClient } from './client.ts';
import type { StrapiDocument } from './document.ts';
import {
  CmsStatusError,
  CountMismatchError,
  NotPublishedError,
  RepeatedEntryError,
  UnexpectedAnswerError,
} from './errors.ts';
import { publishedQuery } from './query.ts';

/** A published entry as the CMS hands it out, of which no more is known than its identity. */
export type RawEntry = Readonly<z.infer<typeof rawEntrySchema>>;
const rawEntrySchema = z.looseObject({ documentId: z.string().min(1) });

const pageSchema = z.object({
  data: z.array(rawEntrySchema),
  meta: z.object({
    pagination: z.object({
      page: z.int().positive(),
      pageSize: z.int().positive(),
      total: z.int().nonnegative(),
    }),
  }),
});
const singleSchema = z.object({ data: rawEntrySchema });

/** The CMS and a small database behind it answer a few questions at a time fastest. */
const CONCURRENCY = 4;

/**
 * Answers the one question "what is published", for all types, in full. Whatever asks the CMS in
 * another way, such as by a manifest of versions, takes the place of this function.
 *
 * @throws ContentError when an answer is missing, or the numbers do not agree
 */
export async function publishedEntries(
  client: StrapiClient,
  documents: readonly StrapiDocument[],
): Promise<Map<ContentType, readonly RawEntry[]>> {
  const limit = pLimit(CONCURRENCY);
  const lists = await limit.map(documents, async (document) => {
    const entries = document.single
      ? await readSingle(client, document)
      : await readAll(client, document);
    return [document.type, entries] as const;
  });
  return new Map(lists);
}

/** Pages to the end, trusting nothing: a page repeated, a page short and a false total are told apart. */
async function readAll(client: StrapiClient, document: StrapiDocument): Promise<RawEntry[]> {
  const entries = new Map<string, RawEntry>();
  for (let page = 1; ; page += 1) {
    const answer = await client.json(document.path, publishedQuery(document.populate, page));
    const { data, meta } = parsed(pageSchema, answer, document);
    for (const entry of data) {
      if (entries.has(entry.documentId)) {
        throw new RepeatedEntryError(document.type, entry.documentId, page);
      }
      entries.set(entry.documentId, entry);
    }
    const { total, pageSize } = meta.pagination;
    // A full page is followed by one more question, since the total may be wrong.
    if (data.length < pageSize) {
      if (entries.size !== total) throw new CountMismatchError(document.type, total, entries.size);
      return [...entries.values()];
    }
  }
}

async function readSingle(client: StrapiClient, document: StrapiDocument): Promise<RawEntry[]> {
  try {
    const answer = await client.json(document.path, publishedQuery(document.populate, null));
    return [parsed(singleSchema, answer, document).data];
  } catch (error) {
    if (!(error instanceof CmsStatusError) || error.status !== 404) throw error;
    throw new NotPublishedError(document.type, { cause: error });
  }
}

const ISSUES_TOLD = 3;

function parsed<S extends z.ZodType>(
  schema: S,
  answer: unknown,
  document: StrapiDocument,
): z.output<S> {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  throw new UnexpectedAnswerError(
    `/api/${document.path}`,
    result.error.issues
      .slice(0, ISSUES_TOLD)
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('; '),
    { cause: result.error },
  );
}
