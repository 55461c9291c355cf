import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Alarm } from './alarm.ts';

const MINUTE = 60_000;
const NOW = new Date('2026-02-01T09:00:00.000Z');
const after = (minutes: number): Date => new Date(NOW.getTime() + minutes * MINUTE);

let rung: Date[];
let alarm: Alarm;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  rung = [];
  alarm = new Alarm(() => rung.push(new Date()));
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([0, 1, 60, 24 * 60 * 60])('rings once, at its instant: after %i minutes', (minutes) => {
  alarm.set(after(minutes));
  vi.advanceTimersByTime((minutes + 60) * MINUTE);
  expect(rung).toEqual([after(minutes)]);
});

it('rings within a minute where the machine slept meanwhile', () => {
  alarm.set(after(60));
  vi.setSystemTime(after(90));
  vi.advanceTimersByTime(MINUTE);
  expect(rung).toHaveLength(1);
});

it('does not ring before its instant where the clock was set back', () => {
  alarm.set(after(1));
  vi.setSystemTime(after(-60));
  vi.advanceTimersByTime(30 * MINUTE);
  expect(rung).toEqual([]);
});

it('rings no more where it is set to nothing', () => {
  alarm.set(after(1));
  alarm.set(null);
  vi.advanceTimersByTime(60 * MINUTE);
  expect(rung).toEqual([]);
});
