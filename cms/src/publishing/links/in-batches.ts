import { recordsOf } from '../entry-row.ts';

/** How many values one query asks for: SQLite takes no more than 1,000 alternatives, and 32,766 values in all. */
const BATCH = 500;

/** All rows that a query answers with for many values, asked for batch by batch; each value is asked for once. */
export async function inBatches<T>(
  values: Iterable<T>,
  ask: (batch: readonly T[]) => Promise<unknown>,
): Promise<Readonly<Record<string, unknown>>[]> {
  const all = [...new Set(values)];
  const rows: Readonly<Record<string, unknown>>[] = [];
  for (let start = 0; start < all.length; start += BATCH) {
    rows.push(...recordsOf(await ask(all.slice(start, start + BATCH))));
  }
  return rows;
}
