/** The order of each list. Every order is total: what is equal is told apart by its documentId. */
import type { ActionPlan, Article, Event, Presentation } from '@pilotpress/shared-types';
import { calendarDate, DEFAULT_TIME_ZONE } from '@pilotpress/shared-types';
import { LANGUAGE } from '../words.ts';

type Order<T> = (a: T, b: T) => number;
interface Identified {
  readonly documentId: string;
}

const collator = new Intl.Collator(LANGUAGE, { numeric: true });

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId: Order<Identified> = (a, b) => compareText(a.documentId, b.documentId);

/** Newest first, `null` last. Instants and dates of one form compare as text. */
function newestFirst<T extends Identified>(key: (entry: T) => string | null): Order<T> {
  return (a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === right) return byId(a, b);
    if (left === null) return 1;
    if (right === null) return -1;
    return compareText(right, left);
  };
}

export const byTitle: Order<Identified & { readonly title: string }> = (a, b) =>
  collator.compare(a.title, b.title) || byId(a, b);
export const byName: Order<Identified & { readonly name: string }> = (a, b) =>
  collator.compare(a.name, b.name) || byId(a, b);

export const articleOrder: Order<Article> = newestFirst((article) => article.publishedOn);
export const eventOrder: Order<Event> = newestFirst((event) => event.start);
/** A presentation without a date stands where it was last published. */
export const presentationOrder: Order<Presentation> = newestFirst(
  ({ date, updatedAt }) => date ?? calendarDate(updatedAt, DEFAULT_TIME_ZONE),
);
export const actionPlanOrder: Order<ActionPlan> = (a, b) => b.year - a.year || byTitle(a, b);

/** Soonest first; for events that have a start. */
export const soonestFirst: Order<Event> = (a, b) =>
  compareText(a.start ?? '', b.start ?? '') || byId(a, b);
