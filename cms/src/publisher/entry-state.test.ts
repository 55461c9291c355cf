import type { PublisherStatus } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import {
  NO_CAUSE,
  eventProblem,
  failedRun,
  publisherStatus,
} from '../../testing/publisher-status.mts';
import type { EntryFact, EntryStanding } from './entry-state.ts';
import { entryState } from './entry-state.ts';

const AT = '2027-03-01T10:00:00.000Z';
const BEFORE = '2027-03-01T09:59:00.000Z';
const AFTER = '2027-03-01T10:00:01.000Z';

const fact = (position: number, values: Partial<EntryFact> = {}): EntryFact => ({
  position,
  at: AT,
  change: 'publish',
  slug: 'plenary',
  ...values,
});

/** The state of an event that was published as fact 5, of a site that knows the log up to fact 4. */
const state = (values: Partial<EntryStanding> = {}, status: Partial<PublisherStatus> = {}) =>
  entryState(
    {
      type: 'event',
      documentId: 'plenary',
      facts: [fact(5)],
      liveReach: 4,
      status: publisherStatus(status),
      ...values,
    },
    (_uid, field) => `label of ${field.join('.')}`,
  );

const building = (since: string): Partial<PublisherStatus> => ({
  state: 'building',
  building: { since, step: 'build', cause: NO_CAUSE },
});
const PAGE = { url: 'https://example.org/events/plenary/' };

describe('an entry', () => {
  it('is a draft as long as it was never published', () => {
    expect(state({ facts: [] })).toEqual({ state: 'draft' });
    expect(state({ facts: [], status: null })).toEqual({ state: 'draft' });
  });

  it('is of unknown state when the publisher does not answer', () => {
    expect(state({ status: null })).toEqual({ state: 'unreachable' });
  });

  it('waits, is built, and is live with its address as soon as the live site knows the fact', () => {
    expect(state()).toEqual({ state: 'waiting', change: 'publish', visible: null });
    expect(state({}, building(AFTER))).toMatchObject({ state: 'building' });
    expect(state({ liveReach: 5 })).toEqual({ state: 'live', ...PAGE });
  });

  it('waits for the next publication when the one under way began before, unless that names it', () => {
    expect(state({}, building(BEFORE))).toMatchObject({ state: 'waiting' });
    const cause = {
      ...NO_CAUSE,
      entries: [{ type: 'event' as const, documentId: 'plenary', title: 'Plenary' }],
      count: 1,
    };
    const named = {
      state: 'building' as const,
      building: { since: BEFORE, step: 'build' as const, cause },
    };
    expect(state({}, named)).toMatchObject({ state: 'building' });
  });

  it('tells what visitors see until a change of it is live: the earlier version at its own address', () => {
    const facts = [fact(3, { slug: 'old' }), fact(5)];
    expect(state({ facts })).toEqual({
      state: 'waiting',
      change: 'publish',
      visible: { url: 'https://example.org/events/old/' },
    });
  });

  it('waits to be withdrawn as long as visitors see it, and is a draft then', () => {
    const facts = [fact(3), fact(5, { change: 'unpublish', slug: null })];
    expect(state({ facts })).toEqual({ state: 'waiting', change: 'withdraw', visible: PAGE });
    expect(state({ facts, liveReach: 5 })).toEqual({ state: 'draft' });
    expect(state({ facts, liveReach: 2 })).toEqual({ state: 'draft' });
  });

  it('is held when the site is', () => {
    expect(state({}, { state: 'held' })).toMatchObject({ state: 'held', change: 'publish' });
    expect(state({ liveReach: 5 }, { state: 'held' })).toMatchObject({ state: 'live' });
  });

  it('is at the front page if it is the site settings, and nowhere if its type has no pages', () => {
    expect(state({ type: 'site', facts: [fact(5, { slug: null })], liveReach: 5 })).toEqual({
      state: 'live',
      url: 'https://example.org/',
    });
    expect(state({ type: 'person', liveReach: 5 })).toEqual({ state: 'live', url: null });
    expect(state({ type: 'page', liveReach: 5 })).toEqual({
      state: 'live',
      url: 'https://example.org/plenary/',
    });
  });
});

describe('an entry that did not become live', () => {
  const region = eventProblem({ type: 'region', documentId: 'lombardy', title: 'Lombardy' });

  it('names its own problems alone, with the label of the field, if it has any', () => {
    expect(state({}, { runs: [failedRun(AFTER, [region, eventProblem()])] })).toEqual({
      state: 'failed',
      change: 'publish',
      visible: null,
      areOwn: true,
      problems: [
        {
          entry: {
            name: 'the event "Plenary"',
            editView: '/content-manager/collection-types/api::event.event/plenary',
          },
          field: 'label of region',
          text: 'It refers to a region that is not published.',
          remedy: 'Publish it or remove it.',
        },
      ],
    });
  });

  it('names the other entry that stands in its way', () => {
    const found = state({}, { runs: [failedRun(AFTER, [region])] });
    expect(found).toMatchObject({ state: 'failed', areOwn: false });
    expect(found).toMatchObject({
      problems: [{ entry: { name: 'the region "Lombardy"' } }],
    });
  });

  it('tells a problem of no entry too', () => {
    const problem = eventProblem({ type: null, documentId: null, title: null, field: null });
    expect(state({}, { runs: [failedRun(AFTER, [problem])] })).toMatchObject({
      state: 'failed',
      problems: [{ entry: null, field: null }],
    });
  });

  it('waits again when it was changed after the failure, or another publication follows', () => {
    const runs = [failedRun(BEFORE, [eventProblem()])];
    expect(state({}, { runs })).toMatchObject({ state: 'waiting' });
    const later = [failedRun(AFTER, [eventProblem()])];
    expect(state({}, { runs: later, again: true })).toMatchObject({ state: 'waiting' });
    expect(state({}, { runs: later, ...building(AFTER) })).toMatchObject({ state: 'building' });
  });
});
