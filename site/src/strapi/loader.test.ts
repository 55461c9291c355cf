import { describe, expect, it } from 'vitest';
import { fill, oncePerBuild } from './loader.ts';
import { memoryStore } from './testing/load-store.ts';

const generateDigest = (data: unknown): string => JSON.stringify(data);

describe('filling a store', () => {
  it('adds, replaces and removes, so that it holds these entries and no others', () => {
    const store = memoryStore();
    fill({ store, generateDigest }, [
      { documentId: 'a', title: 'A' },
      { documentId: 'b', title: 'B' },
    ]);
    fill({ store, generateDigest }, [
      { documentId: 'b', title: 'B, renamed' },
      { documentId: 'c', title: 'C' },
    ]);
    expect(store.values().map(({ id, data }) => [id, data.title])).toEqual([
      ['b', 'B, renamed'],
      ['c', 'C'],
    ]);
  });
});

describe('the loaders of a build', () => {
  it('share one snapshot, and a loader that asks again begins the next', async () => {
    let taken = 0;
    const snapshot = oncePerBuild(() => Promise.resolve((taken += 1)));
    const ask = (...names: string[]) => Promise.all(names.map((name) => snapshot(name, null)));
    expect(await ask('event', 'region', 'files')).toEqual([1, 1, 1]);
    expect(await ask('region', 'event', 'files')).toEqual([2, 2, 2]);
  });

  it('all fail with the one failure', async () => {
    let taken = 0;
    const snapshot = oncePerBuild(() => {
      taken += 1;
      return Promise.reject(new Error('unreachable'));
    });
    const asked = await Promise.allSettled([snapshot('event', null), snapshot('region', null)]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(taken).toBe(1);
  });
});
