import { describe, expect, it } from 'vitest';
import type { DescribedAttributes } from './edit-views.ts';
import { arranged } from './edit-views.ts';

const described = (type: string, label: string, rest: object = {}) => ({
  type,
  pluginOptions: { pilotpress: { label, description: `About ${label}.` } },
  ...rest,
});
const attributes: DescribedAttributes = {
  title: described('string', 'Title'),
  slug: described('uid', 'Address'),
  summary: described('text', 'Summary'),
  start: described('datetime', 'Start'),
  venue: described('component', 'Venue'),
  pilots: described('relation', 'Pilots'),
  articles: described('relation', 'News', { mappedBy: 'relatedEvent' }),
  updatedAt: { type: 'datetime' },
};
const field = (label: string) => ({
  edit: { label, description: '', placeholder: '', visible: true, editable: true },
  list: { label, searchable: true, sortable: true },
});
const view = {
  settings: { bulkable: true, mainField: 'id' },
  metadatas: { title: field('title'), updatedAt: field('updatedAt'), articles: field('articles') },
  layouts: { list: ['id'], edit: [] },
};

describe('the view of a type', () => {
  const list = { columns: ['title', 'start'], sortBy: 'start', order: 'DESC' } as const;
  const result = arranged(view, attributes, list);

  it('puts two fields in a row, and long ones in a row of their own', () => {
    expect(
      result.layouts.edit.map((row) => row.map(({ name, size }) => `${name} ${String(size)}`)),
    ).toEqual([['title 6', 'slug 6'], ['summary 12'], ['start 6'], ['venue 12'], ['pilots 6']]);
  });

  it('leaves the inverse side of a relation out of the form and labels it in lists', () => {
    expect(JSON.stringify(result.layouts.edit)).not.toContain('articles');
    expect(result.metadatas.articles?.list.label).toBe('News');
  });

  it('has the words of the schema, and keeps what the schema does not speak of', () => {
    expect(result.metadatas.title).toEqual({
      edit: {
        label: 'Title',
        description: 'About Title.',
        placeholder: '',
        visible: true,
        editable: true,
      },
      list: { label: 'Title', searchable: true, sortable: true },
    });
    expect(result.metadatas.updatedAt?.list.label).toBe('Last changed');
    expect(result.settings).toEqual({
      bulkable: true,
      mainField: 'title',
      pageSize: 50,
      defaultSortBy: 'start',
      defaultSortOrder: 'DESC',
    });
  });

  it('is the same when it is arranged again', () => {
    expect(arranged(result, attributes, list)).toEqual(result);
  });
});
