import type { Presentation } from '@pilotpress/shared-types';
import { expect, it } from 'vitest';
import { byName, byTitle, eventOrder, presentationOrder } from './order.ts';
import { testEvent } from './testing/test-event.ts';

it('names go by the alphabet of readers: case, accents and numbers as a person would sort them', () => {
  const names = ['Zeeland', 'Asturias', 'Écosse', 'emilia', 'Region 10', 'Region 9', 'Flanders'];
  const sorted = names.map((name) => ({ documentId: name, name })).sort(byName);
  expect(sorted.map(({ name }) => name)).toEqual([
    'Asturias',
    'Écosse',
    'emilia',
    'Flanders',
    'Region 9',
    'Region 10',
    'Zeeland',
  ]);
});

it('one title twice is told apart by documentId', () => {
  const twins = ['b', 'a', 'c'].map((documentId) => ({ documentId, title: 'One title' }));
  expect(twins.sort(byTitle).map(({ documentId }) => documentId)).toEqual(['a', 'b', 'c']);
});

it('events go by start, latest first, and those without a date come last', () => {
  const events = [
    testEvent({ documentId: 'none-b' }),
    testEvent({ documentId: 'early', start: '2025-01-01T00:00:00.000Z' }),
    testEvent({ documentId: 'none-a' }),
    testEvent({ documentId: 'late', start: '2026-01-01T00:00:00.000Z' }),
  ];
  expect(events.sort(eventOrder).map(({ documentId }) => documentId)).toEqual([
    'late',
    'early',
    'none-a',
    'none-b',
  ]);
});

it('presentations go by date, and those without one by the day of their last publication', () => {
  const deck = (documentId: string, date: string | null, updatedAt: string): Presentation =>
    ({ documentId, date, updatedAt }) as Presentation;
  const decks = [
    deck('old', '2024-01-01', '2026-01-01T00:00:00.000Z'),
    // In Brussels this is 6 February.
    deck('undated', null, '2024-02-05T23:30:00.000Z'),
    deck('before', '2024-02-05', '2024-02-05T09:00:00.000Z'),
    deck('after', '2024-02-07', '2024-02-05T09:00:00.000Z'),
  ];
  expect(decks.sort(presentationOrder).map(({ documentId }) => documentId)).toEqual([
    'after',
    'undated',
    'before',
    'old',
  ]);
});
