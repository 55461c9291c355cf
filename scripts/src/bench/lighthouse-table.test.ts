import { describe, expect, it } from 'vitest';
import type { LighthouseResult } from './lighthouse-table.ts';
import { scoreTable, shortfalls, unmadeAudits } from './lighthouse-table.ts';

type Audit = LighthouseResult['audits'][string];

const audit = (id: string, found: Partial<Audit>) => ({
  id,
  title: `Title of ${id}`,
  score: 1,
  ...found,
});
type NamedAudit = ReturnType<typeof audit>;
const category = (score: number | null, weights: Readonly<Record<string, number>>) => ({
  score,
  auditRefs: Object.entries(weights).map(([id, weight]) => ({ id, weight })),
});

/** A page that is perfect but for its speed. */
const page = (
  template: string,
  performance: number | null,
  audits: readonly NamedAudit[] = [],
) => ({
  template,
  textBytes: 9123,
  result: {
    environment: { hostUserAgent: '', benchmarkIndex: 1234.5 },
    audits: Object.fromEntries(audits.map((one) => [one.id, one])),
    categories: {
      performance: category(performance, { unused: 0, lcp: 25, cls: 25, tbt: 30 }),
      accessibility: category(1, {}),
      'best-practices': category(1, {}),
      seo: category(1, {}),
    },
  },
});

describe('the table of Lighthouse', () => {
  it('tells of each template its scores of 100, its bytes and how quick the machine was', () => {
    expect(scoreTable([page('home', 0.97), page('search', null)])).toEqual({
      home: {
        performance: 97,
        accessibility: 100,
        'best practices': 100,
        SEO: 100,
        'HTML + CSS bytes': 9123,
        'benchmark index': 1235,
      },
      search: expect.objectContaining({ performance: '–', accessibility: 100 }) as unknown,
    });
  });
});

describe('what keeps a score under 100', () => {
  it('is named with what was measured, what counts most first', () => {
    const audits = [
      audit('unused', { score: 0 }),
      audit('lcp', { score: 0.9, displayValue: '2.4 s' }),
      audit('cls', { score: 1 }),
      audit('tbt', { score: 0.5, displayValue: '300 ms' }),
    ];
    expect(shortfalls([page('home', 0.97, audits)])).toEqual([
      'home, performance 97: Title of tbt (300 ms); Title of lcp (2.4 s); Title of unused',
    ]);
  });

  it('may be an audit that could not be made', () => {
    const audits = [audit('lcp', { score: null, errorMessage: 'NO_LCP' })];
    expect(shortfalls([page('home', null, audits)])).toEqual([
      'home, performance –: Title of lcp (NO_LCP)',
    ]);
  });

  it('is not an audit that does not apply, or that does not count and could not be made', () => {
    const audits = [
      audit('unused', { score: null, errorMessage: 'NO_TRACE' }),
      audit('cls', { score: null }),
      audit('tbt', { score: 0.9 }),
    ];
    expect(shortfalls([page('home', 0.99, audits)])).toEqual([
      'home, performance 99: Title of tbt',
    ]);
  });

  it('is nothing where there is no such score', () => {
    const audits = [audit('unused', { score: 0 })];
    expect(shortfalls([page('home', 1, audits)])).toEqual([]);
  });
});

describe('audits that could not be made', () => {
  it('are named once, whatever the score', () => {
    const audits = [audit('unused', { score: null, errorMessage: 'NO_TRACE' }), audit('lcp', {})];
    expect(unmadeAudits([page('home', 1, audits), page('search', 1, audits)])).toEqual([
      'Title of unused',
    ]);
  });
});
