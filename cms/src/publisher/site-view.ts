import type { PublisherStatus } from '@pilotpress/shared-types';
import type { LabelOf } from './named-entry.ts';
import { namedEntry, problemView } from './named-entry.ts';
import type { SiteView } from './panel-views.ts';

/** How the site stands, from what the publisher says; `null` is one that does not answer. */
export function siteView(
  status: PublisherStatus | null,
  mayPublish: boolean,
  labelOf: LabelOf,
): SiteView {
  if (status === null) return { reachable: false };
  const { state, again, siteUrl, live, building } = status;
  const [last] = status.runs;
  return {
    reachable: true,
    mayPublish,
    siteUrl,
    state,
    again,
    liveSince: live?.since ?? null,
    building: building && {
      step: building.step,
      changed: building.cause.entries.map(({ type, documentId, title }) =>
        namedEntry(type, documentId, title),
      ),
      count: building.cause.count,
    },
    failure:
      last?.outcome === 'failed'
        ? {
            at: last.endedAt,
            problems: last.problems.map((problem) => problemView(problem, labelOf)),
          }
        : null,
  };
}
