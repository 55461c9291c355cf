import { describe, expect, it } from 'vitest';
import { programmeDays } from './programme-days.ts';

const item = (date: string | null, title: string) => ({ date, time: null, title, speakers: [] });

describe('a programme by day', () => {
  it('is one day without a date where none is named', () => {
    const items = [item(null, 'Welcome'), item(null, 'Close')];
    expect(programmeDays(items)).toEqual([{ date: null, items }]);
  });

  it('begins a day with each new date, and keeps what follows without one', () => {
    const days = programmeDays([
      item('2026-06-12', 'Welcome'),
      item(null, 'Lunch'),
      item('2026-06-12', 'Session'),
      item('2026-06-13', 'Visit'),
      item(null, 'Close'),
    ]);
    expect(days.map(({ date, items }) => [date, items.map(({ title }) => title)])).toEqual([
      ['2026-06-12', ['Welcome', 'Lunch', 'Session']],
      ['2026-06-13', ['Visit', 'Close']],
    ]);
  });

  it('is no day where there is no programme', () => {
    expect(programmeDays([])).toEqual([]);
  });
});
