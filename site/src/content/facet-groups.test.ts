import { expect, it } from 'vitest';
import type { FacetValues } from './facet-groups.ts';
import { facetGroups } from './facet-groups.ts';

const NONE: FacetValues = { pilot: [], region: [], topic: [], year: [], language: [], kind: [] };
const value = (text: string) => ({ value: text.toLowerCase(), label: text });
const entry = (values: Partial<FacetValues>): FacetValues => ({ ...NONE, ...values });

it('counts the entries of each value, by label', () => {
  const groups = facetGroups([
    entry({ topic: [value('Genomics'), value('Data')] }),
    entry({ topic: [value('Data')] }),
  ]);
  expect(groups).toEqual([
    {
      facet: 'topic',
      values: [
        { value: 'data', label: 'Data', count: 2 },
        { value: 'genomics', label: 'Genomics', count: 1 },
      ],
    },
  ]);
});

it('begins with the latest year', () => {
  const groups = facetGroups(
    ['2019', '2026', '2024'].map((year) => entry({ year: [value(year)] })),
  );
  expect(groups[0]?.values.map(({ label }) => label)).toEqual(['2026', '2024', '2019']);
});

it('leaves out a facet that all entries share, for it narrows nothing', () => {
  const pilot = [value('Smart')];
  expect(facetGroups([entry({ pilot }), entry({ pilot })])).toEqual([]);
  expect(facetGroups([entry({ pilot }), entry({})])).toHaveLength(1);
});

it('has nothing to say of no entries', () => {
  expect(facetGroups([])).toEqual([]);
});
