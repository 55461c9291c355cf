import type { Pilot } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import type { TimelineItemView, TimelineView } from '../../components/pilot/timeline-view.ts';
import * as content from '../../content/index.ts';
import { dateText, documentKinds, eventKinds, sections } from '../../words.ts';
import { timeOf } from './entry-views.ts';

/** What a pilot has done and will do, year by year. */
export const timelineView = async (pilot: Pilot): Promise<TimelineView> => ({
  pilot,
  years: (await yearsOf(pilot)).map(({ year, items }) => ({ year, items: items.map(itemView) })),
});

/** Whether there is anything to tell of the years of a pilot. */
export const hasTimeline = async (pilot: Pilot): Promise<boolean> =>
  (await yearsOf(pilot)).length > 0;

async function yearsOf({ documentId }: Pilot) {
  const documents = content.ofPilot(await content.allDocuments(), documentId);
  return content.timeline([
    ...content
      .ofPilot(await content.allEvents(), documentId)
      .map((entry) => ({ type: 'event' as const, entry })),
    ...content
      .ofPilot(await content.allArticles(), documentId)
      .map((entry) => ({ type: 'article' as const, entry })),
    ...content
      .ofPilot(await content.allActionPlans(), documentId)
      .map((entry) => ({ type: 'action-plan' as const, entry })),
    ...(await Promise.all(
      documents.map(async (entry) => ({
        type: 'document' as const,
        entry,
        publishedOn: await content.firstPublished('document', entry),
      })),
    )),
  ]);
}

const itemView = (item: content.TimelineItem): TimelineItemView => ({
  href: paths.entry(item.type, item.entry.slug),
  title: item.entry.title,
  language: item.type === 'event' ? null : item.entry.language,
  kind: kindOf(item),
  date: item.date === null ? null : { iso: item.date, text: dateTextOf(item, item.date) },
});

function kindOf(item: content.TimelineItem): string {
  if (item.type === 'event') return eventKinds[item.entry.kind];
  return item.type === 'document' ? documentKinds[item.entry.kind] : sections[item.type].one;
}

/** An event may take several days. */
const dateTextOf = (item: content.TimelineItem, date: string): string =>
  item.type === 'event' ? timeOf(item.entry).dateText : dateText(date);
