import { describe, expect, it } from 'vitest';
import { ownTime } from './own-time.ts';

const event = {
  start: '2026-06-12T10:00:00+02:00',
  end: '2026-06-12T12:00:00+02:00',
  timeZone: 'Europe/Brussels',
};
const own = (zone: string, change: Partial<typeof event> | { end: null } = {}): string | null =>
  ownTime({ ...event, ...change }, zone, 'en-GB')?.replaceAll(/\s/gu, ' ') ?? null;

describe("the visitor's own time", () => {
  it('is told where the clock differs', () => {
    expect(own('Europe/Lisbon')).toMatch(/12 Jun.* 09:00 ?– ?11:00$/u);
  });

  it('goes without saying where the clock shows the same', () => {
    expect(own('Europe/Brussels')).toBeNull();
    expect(own('Europe/Paris')).toBeNull();
  });

  it('names both days where the event falls on two', () => {
    expect(
      own('Pacific/Auckland', {
        start: '2026-06-12T13:00:00+02:00',
        end: '2026-06-12T15:00:00+02:00',
      }),
    ).toMatch(/12 Jun.*23:00.*13 Jun.*01:00/u);
  });

  it('is one moment where the end is not known', () => {
    expect(own('Asia/Kolkata', { end: null })).toMatch(/12 Jun.* 13:30$/u);
  });

  it('follows the clocks of both zones at that instant', () => {
    const change = { start: '2026-03-20T15:00:00+01:00', end: null };
    // New York changes its clocks three weeks before Brussels does.
    expect(own('America/New_York', change)).toMatch(/ 10:00$/u);
  });
});
