import type { ContentProblem, ContentType } from '@pilotpress/shared-types';
import type { FileUse } from '../media/file-use.ts';
import type { DomainEntry, StrapiDocument } from './document.ts';
import type { FindReferences } from './entry-mapping.ts';
import { EntryMapping } from './entry-mapping.ts';
import { BrokenEntriesError } from './errors.ts';
import type { Kept } from './collect-entries.ts';
import type { PublishedState } from './manifest.ts';
import type { ReferringText } from './referring-text.ts';

/** All published content as values of the domain, with the files it needs. */
export interface MappedContent {
  readonly entries: ReadonlyMap<ContentType, readonly DomainEntry[]>;
  readonly files: readonly FileUse[];
  readonly texts: readonly ReferringText[];
  /** What an editor should know and the build does not stop for. */
  readonly warnings: readonly string[];
}

interface Surroundings {
  readonly documents: readonly StrapiDocument[];
  readonly findReferences: FindReferences;
  readonly moment: Date;
}

/**
 * Maps and validates everything.
 *
 * @throws BrokenEntriesError with every problem of every entry
 */
export function mappedContent(
  kept: Kept,
  { entries: rows, fileById, fileByUrl }: PublishedState,
  { documents, findReferences, moment }: Surroundings,
): MappedContent {
  const published = new Map(
    [...rows].map(([type, list]) => [type, new Set(list.map(({ documentId }) => documentId))]),
  );
  const surroundings = { findReferences, published, fileById, fileByUrl };
  const entries = new Map<ContentType, DomainEntry[]>();
  const files: FileUse[] = [];
  const texts: ReferringText[] = [];
  const warnings: string[] = [];
  const problems: ContentProblem[] = [];
  const causes: unknown[] = [];
  for (const document of documents) {
    const good: DomainEntry[] = [];
    const read = document.readerAt(moment);
    for (const { raw } of kept.get(document.type)?.values() ?? []) {
      const mapping = new EntryMapping(document.type, raw, surroundings);
      const reading = read(raw, mapping);
      const own = [...mapping.problems, ...('problems' in reading ? reading.problems : [])];
      problems.push(...own.map(mapping.problem));
      causes.push(...mapping.causes);
      files.push(...mapping.files);
      texts.push(...mapping.texts);
      warnings.push(...mapping.warnings);
      if ('entry' in reading) good.push(reading.entry);
    }
    problems.push(...sharedSlugs(document.type, good));
    entries.set(document.type, good);
  }
  if (problems.length > 0) throw new BrokenEntriesError(problems, { cause: causes[0] });
  return { entries, files, texts, warnings };
}

/** Two entries at one address: one of them would silently be missing. */
function sharedSlugs(type: ContentType, entries: readonly DomainEntry[]): ContentProblem[] {
  const first = new Map<string, DomainEntry>();
  return entries.flatMap((entry) => {
    if (typeof entry.slug !== 'string') return [];
    const other = first.get(entry.slug);
    first.set(entry.slug, other ?? entry);
    if (other === undefined) return [];
    const title = entry.title ?? entry.name;
    return [
      {
        type,
        documentId: entry.documentId,
        title: typeof title === 'string' ? title : null,
        field: 'slug',
        text: `The address "${entry.slug}" is also that of the entry ${other.documentId}, so both would have one address.`,
        remedy: 'Change one of the two slugs and publish that entry again.',
      },
    ];
  });
}
