import { expect, it } from 'vitest';
import type { EventView } from '../view.ts';
import { eventGroups } from './event-groups.ts';

const event = (startIso: string | null, isOver = false): EventView =>
  ({ time: { startIso }, isOver }) as EventView;
const titles = (...events: EventView[]): string[] => eventGroups(events).map(({ title }) => title);

it('puts the events of a month under its name, in their order', () => {
  const groups = eventGroups([
    event('2026-03-02T10:00:00+01:00'),
    event('2026-03-31'),
    event('2026-04-01'),
  ]);
  expect(groups.map(({ title, events }) => [title, events.length])).toEqual([
    ['March 2026', 2],
    ['April 2026', 1],
  ]);
});

it('tells the same month of two years apart', () => {
  expect(titles(event('2026-03-02'), event('2027-03-02'))).toEqual(['March 2026', 'March 2027']);
});

it('goes by the calendar of the event and not by that of the reader', () => {
  expect(titles(event('2026-05-01T00:30:00+02:00'))).toEqual(['May 2026']);
});

it('says of a month that it is past only beside some that are not', () => {
  expect(titles(event('2026-02-01', true))).toEqual(['February 2026']);
  expect(titles(event('2026-02-20'), event('2026-02-01', true))).toEqual([
    'February 2026',
    'February 2026 – past',
  ]);
});

it('has a place for what has no date yet', () => {
  expect(titles(event('2026-03-02'), event(null))).toEqual(['March 2026', 'Date to be announced']);
});
