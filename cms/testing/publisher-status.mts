import type { PublicationRun, PublisherStatus } from '@pilotpress/shared-types';

/** What an idle publisher says, whose site was built at nine o'clock; with some fields changed. */
export function publisherStatus(values: Partial<PublisherStatus> = {}): PublisherStatus {
  return {
    state: 'idle',
    again: false,
    building: null,
    live: {
      release: '2027-03-01T09-00-00.000Z-abcdef01',
      since: '2027-03-01T09:00:09.000Z',
      revision: 'abcdef01',
      moment: '2027-03-01T09:00:00.000Z',
      nextChange: null,
      log: { count: 0, last: null },
    },
    siteUrl: 'https://example.org',
    runs: [],
    ...values,
  };
}

export const NO_CAUSE: PublicationRun['cause'] = { kinds: ['hook'], entries: [], count: 0 };

/** A run that failed for the problems given. */
export function failedRun(startedAt: string, problems: PublicationRun['problems']): PublicationRun {
  return {
    id: startedAt,
    startedAt,
    endedAt: startedAt,
    cause: NO_CAUSE,
    steps: [{ name: 'build', ms: 1200 }],
    revision: 'abcdef02',
    release: null,
    outcome: 'failed',
    problems,
  };
}

/** A problem of an event, with some fields changed. */
export function eventProblem(
  values: Partial<PublicationRun['problems'][number]> = {},
): PublicationRun['problems'][number] {
  return {
    type: 'event',
    documentId: 'plenary',
    title: 'Plenary',
    field: 'region',
    text: 'It refers to a region that is not published.',
    remedy: 'Publish it or remove it.',
    ...values,
  };
}
