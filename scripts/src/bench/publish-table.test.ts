import { describe, expect, it } from 'vitest';
import type { Measured } from './publish-table.ts';
import { percentile, publishTable } from './publish-table.ts';

const BEGAN = Date.parse('2026-02-01T09:00:00.000Z');

/** A publication that was answered when it began. */
const measured = (build: number): Measured => ({
  answered: BEGAN,
  seen: BEGAN + 1000 + build + 300 + 20 + 5,
  run: {
    id: 'run',
    startedAt: new Date(BEGAN + 1000).toISOString(),
    endedAt: new Date(BEGAN + 2000 + build).toISOString(),
    cause: { kinds: ['hook'], entries: [], count: 0 },
    steps: [
      { name: 'build', ms: build },
      { name: 'verify', ms: 300 },
      { name: 'switch', ms: 20 },
    ],
    revision: 'revision',
    release: 'release',
    outcome: 'live',
    problems: [],
  },
});

describe('the table of publications', () => {
  it('tells of each part what half and nearly all publications took, and its share', () => {
    const builds = Array.from({ length: 20 }, (_, index) => 1000 + index * 10);
    const table = publishTable(builds.map(measured));
    expect(table.build).toEqual({ p50: 1090, p95: 1180, share: '45 %' });
    expect(table['hook, debounce, what changed']).toEqual({ p50: 1000, p95: 1000, share: '41 %' });
    expect(table['first byte']).toEqual({ p50: 5, p95: 5, share: '0 %' });
    expect(table.total).toEqual({ p50: 2415, p95: 2505, share: '100 %' });
  });

  it('takes the only value for every percentile', () => {
    expect([percentile([7], 0.5), percentile([7], 0.95)]).toEqual([7, 7]);
  });
});
