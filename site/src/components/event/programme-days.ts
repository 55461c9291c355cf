import type { ProgrammeItem } from '@pilotpress/shared-types';

export interface ProgrammeDay {
  /** `null` where the programme names no dates, as for an event of one day. */
  readonly date: string | null;
  readonly items: readonly ProgrammeItem[];
}

/** A programme by day, in the editor's order; an item without a date belongs to the day before it. */
export function programmeDays(items: readonly ProgrammeItem[]): ProgrammeDay[] {
  const days: { date: string | null; items: ProgrammeItem[] }[] = [];
  for (const item of items) {
    const day = days.at(-1);
    if (day === undefined || (item.date !== null && item.date !== day.date)) {
      days.push({ date: item.date, items: [item] });
    } else {
      day.items.push(item);
    }
  }
  return days;
}
