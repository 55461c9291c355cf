import type {
  ContentType,
  LogReach,
  Manifest,
  ManifestEntry,
  ManifestFile,
} from '@pilotpress/shared-types';
import { manifestSchema } from '@pilotpress/shared-types';
import type { StrapiClient } from './client.ts';
import { UnexpectedAnswerError } from './errors.ts';
import { parsedAnswer } from './parsed-answer.ts';

/** The manifest, with its rows at hand by what they are asked for. */
export interface PublishedState {
  /** Equal for equal states of the CMS. */
  readonly revision: string;
  /** In the manifest's order. */
  readonly entries: ReadonlyMap<ContentType, readonly ManifestEntry[]>;
  readonly fileById: ReadonlyMap<string, ManifestFile>;
  readonly fileByUrl: ReadonlyMap<string, ManifestFile>;
  readonly log: LogReach;
}

const PATH = 'manifest';

/** Tells entries of one type apart. */
export const identityOf = (entry: {
  readonly documentId: string;
  readonly locale?: string | null | undefined;
}): string => `${entry.documentId} ${entry.locale ?? ''}`;

/**
 * Asks the CMS what is published, and at which version.
 *
 * @param known - what it was the last time, which is returned where it is so still
 * @throws ContentError
 */
export async function readManifest(
  client: StrapiClient,
  known?: PublishedState,
): Promise<PublishedState> {
  const answer = await client.json(PATH, new URLSearchParams(), known?.revision);
  if (known !== undefined && answer === undefined) return known;
  const manifest = parsedAnswer(manifestSchema, answer, PATH);
  refuseRepeats(manifest);
  return {
    revision: manifest.revision,
    entries: Map.groupBy(manifest.entries, ({ type }) => type),
    fileById: new Map(manifest.files.map((file) => [file.documentId, file])),
    fileByUrl: new Map(manifest.files.map((file) => [file.url, file])),
    log: manifest.log,
  };
}

/** A row that stands twice may stand there in place of another. */
function refuseRepeats({ entries, files }: Manifest): void {
  const seen = new Set<string>();
  const rows = [
    ...entries.map((entry) => `${entry.type} ${identityOf(entry)}`.trim()),
    ...files.map(({ documentId }) => `file ${documentId}`),
  ];
  for (const row of rows) {
    if (seen.has(row)) throw new UnexpectedAnswerError(`/api/${PATH}`, `${row} is listed twice`);
    seen.add(row);
  }
}
