import type { ActionPlan, Article, Document, Event } from '@pilotpress/shared-types';
import { calendarDate, DEFAULT_TIME_ZONE } from '@pilotpress/shared-types';

/** What takes its place in the years of a pilot. */
export type TimelineEntry =
  | { readonly type: 'event'; readonly entry: Event }
  | { readonly type: 'article'; readonly entry: Article }
  | { readonly type: 'action-plan'; readonly entry: ActionPlan }
  | { readonly type: 'document'; readonly entry: Document; readonly publishedOn: string };

export interface TimelineYear {
  readonly year: string;
  /** What is of the year as a whole, then the rest, latest first. */
  readonly items: readonly TimelineItem[];
}
export type TimelineItem = TimelineEntry & {
  /** As in `2024-02-05`, on the item's own calendar; `null` for what is of the year as a whole. */
  readonly date: string | null;
};

const ofYear = '\uffff';
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everything that has a place in time, latest year first. An event without a date has none. */
export function timeline(entries: readonly TimelineEntry[]): TimelineYear[] {
  const placed = entries.flatMap((item) => {
    const place = placeOf(item);
    return place === null ? [] : [{ ...place, item: { ...item, date: place.date } }];
  });
  const years = Map.groupBy(placed, ({ year }) => year);
  return [...years]
    .sort(([a], [b]) => compareText(b, a))
    .map(([year, items]) => ({
      year,
      items: items
        .toSorted(
          (a, b) =>
            compareText(b.date ?? ofYear, a.date ?? ofYear) ||
            compareText(a.item.type, b.item.type) ||
            compareText(a.item.entry.documentId, b.item.entry.documentId),
        )
        .map(({ item }) => item),
    }));
}

function placeOf(
  item: TimelineEntry,
): { readonly year: string; readonly date: string | null } | null {
  if (item.type === 'action-plan') return { year: String(item.entry.year), date: null };
  const date = dateOf(item);
  return date === null ? null : { year: date.slice(0, 4), date };
}

function dateOf(item: Exclude<TimelineEntry, { type: 'action-plan' }>): string | null {
  switch (item.type) {
    case 'event': {
      const { start, timeZone } = item.entry;
      return start === null ? null : calendarDate(start, timeZone);
    }
    case 'article':
      return calendarDate(item.entry.publishedOn, DEFAULT_TIME_ZONE);
    case 'document':
      return calendarDate(item.publishedOn, DEFAULT_TIME_ZONE);
  }
}
