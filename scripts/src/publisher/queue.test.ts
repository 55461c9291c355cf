import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Queue } from './queue.ts';

/** A piece of work that ends when the test says so. */
function workshop() {
  const open: (() => void)[] = [];
  let begun = 0;
  const work = (): Promise<void> => {
    begun += 1;
    return new Promise((resolve) => open.push(resolve));
  };
  const finish = async (): Promise<void> => {
    open.shift()?.();
    await setImmediate();
  };
  return { work, finish, begun: () => begun };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a queue', () => {
  it('waits for the rest of a burst, and then does the work once', () => {
    const { work, begun } = workshop();
    const queue = new Queue({ debounce: 1000, work });
    for (let index = 0; index < 1000; index += 1) queue.ask();
    vi.advanceTimersByTime(999);
    expect([begun(), queue.isWaiting, queue.state]).toEqual([0, true, 'idle']);
    vi.advanceTimersByTime(1);
    expect([begun(), queue.isWaiting, queue.state]).toEqual([1, false, 'running']);
  });

  it('is not put off for ever by a burst that does not end', () => {
    const { work, begun } = workshop();
    const queue = new Queue({ debounce: 1000, work });
    for (let index = 0; index < 11; index += 1) {
      queue.ask();
      vi.advanceTimersByTime(100);
    }
    expect(begun()).toBe(1);
  });

  it('does the work once more, and only once, however often it is asked meanwhile', async () => {
    const { work, begun, finish } = workshop();
    const queue = new Queue({ debounce: 0, work });
    queue.ask();
    vi.advanceTimersByTime(0);
    for (let index = 0; index < 1000; index += 1) queue.ask();
    expect([begun(), queue.state]).toEqual([1, 'running and dirty']);
    await finish();
    expect([begun(), queue.state]).toEqual([2, 'running']);
    await finish();
    expect([begun(), queue.state]).toEqual([2, 'idle']);
  });

  it('begins at once where it is asked to, though a burst is waited for', () => {
    const { work, begun } = workshop();
    const queue = new Queue({ debounce: 1000, work });
    queue.ask();
    queue.ask({ atOnce: true });
    vi.advanceTimersByTime(0);
    expect(begun()).toBe(1);
    vi.advanceTimersByTime(2000);
    expect(begun()).toBe(1);
  });

  it('finishes what it is at when it closes, and begins nothing more', async () => {
    const { work, begun, finish } = workshop();
    const queue = new Queue({ debounce: 0, work });
    queue.ask();
    vi.advanceTimersByTime(0);
    queue.ask();
    const closed = queue.close();
    await finish();
    await closed;
    queue.ask();
    vi.advanceTimersByTime(5000);
    expect([begun(), queue.state]).toEqual([1, 'idle']);
  });
});
