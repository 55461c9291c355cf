import type { ContentUid } from '../content-types.ts';

/** What an editor sees of a type in its list: columns beside the state of publication, and the order. */
export interface ListView {
  readonly columns: readonly string[];
  readonly sortBy: string;
  readonly order: 'ASC' | 'DESC';
}

const byTitle = (...columns: readonly string[]): ListView => ({
  columns: ['title', ...columns, 'updatedAt'],
  sortBy: 'title',
  order: 'ASC',
});
const byName = (...columns: readonly string[]): ListView => ({
  columns: ['name', ...columns, 'updatedAt'],
  sortBy: 'name',
  order: 'ASC',
});
const newestFirst = (date: string, ...columns: readonly string[]): ListView => ({
  columns: ['title', date, ...columns],
  sortBy: date,
  order: 'DESC',
});

export const LIST_VIEWS: Readonly<Record<ContentUid, ListView>> = {
  'api::pilot.pilot': byTitle('yearLaunched'),
  'api::article.article': newestFirst('publishedOn', 'pilots'),
  'api::event.event': newestFirst('start', 'kind', 'eventStatus'),
  'api::presentation.presentation': newestFirst('date', 'language', 'events'),
  'api::action-plan.action-plan': newestFirst('year', 'pilots'),
  'api::pilot-document.pilot-document': byTitle('kind', 'pilots'),
  'api::demo-case.demo-case': byTitle('state', 'leadRegion'),
  'api::region.region': byName('shortName', 'country'),
  'api::person.person': byName('jobTitle', 'organisation'),
  'api::topic.topic': byName('slug'),
  'api::page.page': byTitle('slug'),
  'api::site.site': byName(),
};
