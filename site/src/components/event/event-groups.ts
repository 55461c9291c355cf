import { events as words, monthText, pastMonth } from '../../words.ts';
import type { EventView } from '../view.ts';

/** Events that stand under one heading. */
export interface EventGroup {
  readonly title: string;
  readonly events: readonly EventView[];
}

const monthOf = ({ time: { startIso } }: EventView): string | null => startIso?.slice(0, 7) ?? null;

/**
 * Events month by month, in their order. Where there are some that are over and some that are not, the months
 * of those that are over say so.
 */
export function eventGroups(events: readonly EventView[]): EventGroup[] {
  const isMixed = events.some(({ isOver }) => isOver) && events.some(({ isOver }) => !isOver);
  const groups = Object.entries(
    Object.groupBy(events, (event) => `${event.isOver ? 'past' : 'next'} ${monthOf(event) ?? ''}`),
  );
  return groups.flatMap(([, of = []]) => {
    const [first] = of;
    if (first === undefined) return [];
    const month = monthOf(first);
    const title = month === null ? words.undated : monthText(month);
    return {
      title: isMixed && first.isOver ? pastMonth(title) : title,
      events: of,
    };
  });
}
