/** A row of an entry as the database gives it: one version, draft or published, in one locale. */
export interface EntryRow extends Readonly<Record<string, unknown>> {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  /** ISO instant, or `null` for a draft. */
  readonly publishedAt: string | null;
}

/** What should be a row of an entry is something else. */
class NotAnEntryError extends Error {
  override readonly name = 'NotAnEntryError';
}

/** Narrows what the database or the document service gives to a row. */
export function entryRow(value: unknown): EntryRow {
  if (!isRecord(value) || typeof value.id !== 'number') {
    throw new NotAnEntryError(`Expected the row of an entry, with an id, and got ${typeof value}.`);
  }
  if (typeof value.documentId !== 'string') {
    throw new NotAnEntryError(`The row ${String(value.id)} has no documentId.`);
  }
  return {
    ...value,
    id: value.id,
    documentId: value.documentId,
    locale: textOf(value.locale),
    publishedAt: textOf(value.publishedAt),
  };
}

/** Narrows a list of rows. */
export function entryRows(values: readonly unknown[]): EntryRow[] {
  return values.map(entryRow);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of the row, or `null` where there is none. */
export function textOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : null;
}

/** A number of the row, or `null` where there is none. */
export function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** A populated component or file of the row, or `null` where there is none. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(value) ? value : null;
}

/** A populated list of the row: repeated components or related entries. */
export function recordsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
