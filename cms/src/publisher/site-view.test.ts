import { expect, it } from 'vitest';
import {
  NO_CAUSE,
  eventProblem,
  failedRun,
  publisherStatus,
} from '../../testing/publisher-status.mts';
import { siteView } from './site-view.ts';

const label = (_uid: string, field: readonly string[]): string => `label of ${field.join('.')}`;
const FAILED = failedRun('2027-03-01T10:00:00.000Z', [
  eventProblem(),
  eventProblem({ type: 'site', documentId: 'only', title: null, field: null }),
  eventProblem({ type: null, documentId: null, title: null, field: null }),
]);
const LIVE = { ...FAILED, outcome: 'live' as const, problems: [] };

it('says no more than that of a publisher that does not answer', () => {
  expect(siteView(null, true, label)).toEqual({ reachable: false });
});

it('tells what went wrong the last time, and whose entry it is, with its edit view', () => {
  const view = siteView(publisherStatus({ runs: [FAILED, LIVE] }), true, label);
  expect(view).toMatchObject({
    failure: {
      at: '2027-03-01T10:00:00.000Z',
      problems: [
        {
          entry: {
            name: 'the event "Plenary"',
            editView: '/content-manager/collection-types/api::event.event/plenary',
          },
          field: 'label of region',
        },
        {
          entry: {
            name: 'the site settings',
            editView: '/content-manager/single-types/api::site.site',
          },
          field: null,
        },
        { entry: null },
      ],
    },
  });
});

it('forgets a failure that a publication has mended', () => {
  const view = siteView(publisherStatus({ runs: [LIVE, FAILED] }), true, label);
  expect(view).toMatchObject({ failure: null });
});

it('tells what is being built and since when the site is live', () => {
  const cause = {
    ...NO_CAUSE,
    entries: [{ type: 'article' as const, documentId: 'news', title: null }],
    count: 7,
  };
  const status = publisherStatus({
    state: 'building',
    building: { since: '2027-03-01T10:00:00.000Z', step: 'verify', cause },
  });
  expect(siteView(status, false, label)).toMatchObject({
    mayPublish: false,
    state: 'building',
    liveSince: '2027-03-01T09:00:09.000Z',
    building: { step: 'verify', count: 7, changed: [{ name: 'the news item without a title' }] },
  });
  expect(siteView(publisherStatus({ live: null }), false, label)).toMatchObject({
    liveSince: null,
    building: null,
  });
});
