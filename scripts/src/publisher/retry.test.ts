import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Retry } from './retry.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The seconds after which it was tried again, when every attempt fails. */
function secondsOf(attempts: number, longest: number): number[] {
  const waited: number[] = [];
  let before = Date.now();
  const retry = new Retry(
    () => {
      waited.push((Date.now() - before) / 1000);
      before = Date.now();
      if (waited.length < attempts) retry.failed();
    },
    { first: 1000, longest },
  );
  retry.failed();
  vi.advanceTimersByTime(60 * 60_000);
  return waited;
}

describe('what has failed', () => {
  it('is tried again soon, and then less and less often', () => {
    expect(secondsOf(5, 60_000)).toEqual([1, 2, 4, 8, 16]);
  });

  it('never waits longer than the longest wait, however often it fails', () => {
    expect(secondsOf(6, 5000)).toEqual([1, 2, 4, 5, 5, 5]);
  });

  it('is not tried again once it is over, and begins with the first wait another time', () => {
    const tryAgain = vi.fn();
    const retry = new Retry(tryAgain, { first: 1000, longest: 60_000 });
    retry.failed();
    retry.failed();
    retry.over();
    vi.advanceTimersByTime(60_000);
    expect(tryAgain).not.toHaveBeenCalled();
    retry.failed();
    vi.advanceTimersByTime(1000);
    expect(tryAgain).toHaveBeenCalledOnce();
  });
});
