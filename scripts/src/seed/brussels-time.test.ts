import { describe, expect, it } from 'vitest';
import { brusselsDay, brusselsTime, tuesdayAfter } from './brussels-time.ts';

describe('the time in Brussels', () => {
  it('is two hours ahead of UTC in summer and one in winter', () => {
    expect(brusselsTime('2022-04-26T14:00')).toBe('2022-04-26T12:00:00.000Z');
    expect(brusselsTime('2024-02-05T14:00')).toBe('2024-02-05T13:00:00.000Z');
  });

  it('reaches the next day before UTC does', () => {
    expect(brusselsDay(new Date('2026-11-24T22:59:59Z'))).toBe('2026-11-24');
    expect(brusselsDay(new Date('2026-11-24T23:00:00Z'))).toBe('2026-11-25');
  });
});

describe('the Tuesday after', () => {
  it('is the day itself when that is a Tuesday', () => {
    expect(tuesdayAfter(new Date('2026-11-24T10:00:00Z'), 7)).toBe('2026-12-01');
  });

  it('is never earlier than asked, whatever the day of the week', () => {
    for (let day = 1; day <= 7; day += 1) {
      const now = new Date(Date.UTC(2026, 10, day, 10));
      const tuesday = tuesdayAfter(now, 10);
      expect(new Date(`${tuesday}T00:00:00Z`).getUTCDay()).toBe(2);
      const away = (Date.parse(`${tuesday}T10:00:00Z`) - now.getTime()) / 86_400_000;
      expect(away).toBeGreaterThanOrEqual(10);
      expect(away).toBeLessThan(17);
    }
  });

  it('can be gone past by some days', () => {
    expect(tuesdayAfter(new Date('2026-11-24T10:00:00Z'), 7, 2)).toBe('2026-12-03');
  });
});
