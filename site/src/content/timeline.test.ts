import type { ActionPlan, Article, Document } from '@pilotpress/shared-types';
import { expect, it } from 'vitest';
import { testEvent } from './testing/test-event.ts';
import type { TimelineEntry } from './timeline.ts';
import { timeline } from './timeline.ts';

const event = (documentId: string, start: string | null, timeZone = 'Europe/Brussels' as const) =>
  ({ type: 'event', entry: testEvent({ documentId, start, timeZone }) }) as const;
const article = (documentId: string, publishedOn: string): TimelineEntry => ({
  type: 'article',
  entry: { documentId, publishedOn } as Article,
});
const plan = (documentId: string, year: number): TimelineEntry => ({
  type: 'action-plan',
  entry: { documentId, year } as ActionPlan,
});
const document = (documentId: string, publishedOn: string): TimelineEntry => ({
  type: 'document',
  entry: { documentId } as Document,
  publishedOn,
});
const shown = (...entries: TimelineEntry[]) =>
  timeline(entries).map(({ year, items }) => [year, ...items.map(({ entry }) => entry.documentId)]);

it('goes back from the latest year, and in each from its latest day', () => {
  expect(
    shown(
      article('a1', '2024-03-01T09:00:00.000Z'),
      event('e1', '2026-01-10T09:00:00.000Z'),
      document('d1', '2024-11-01T09:00:00.000Z'),
    ),
  ).toEqual([
    ['2026', 'e1'],
    ['2024', 'd1', 'a1'],
  ]);
});

it('opens a year with what is of the whole of it', () => {
  expect(shown(article('a1', '2024-12-31T09:00:00.000Z'), plan('p1', 2024))).toEqual([
    ['2024', 'p1', 'a1'],
  ]);
});

it('goes by the calendar of the network, where the year begins before it does in UTC', () => {
  expect(shown(article('a1', '2024-12-31T23:30:00.000Z'))).toEqual([['2025', 'a1']]);
});

it('has no place for an event without a date', () => {
  expect(shown(event('e1', null))).toEqual([]);
});

it('is the same whatever the order in which it is given what is of one day', () => {
  const day = '2024-05-05T09:00:00.000Z';
  const entries = [article('a2', day), event('e1', day), article('a1', day)];
  expect(shown(...entries)).toEqual(shown(...entries.toReversed()));
});
