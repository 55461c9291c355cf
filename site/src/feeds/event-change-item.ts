import { eventStatuses, events as words, feeds } from '../words.ts';
import { deckList, firstFile } from './deck-list.ts';
import type { EventChange } from './event-history.ts';
import { eventItemBase, itemEvent } from './event-item.ts';
import type { EventSnapshot } from './event-snapshot.ts';
import { asItStands, asItStood } from './event-snapshot.ts';
import { lines, statedTitle, statusLine, whenLine, whenText, whereLine } from './event-text.ts';
import type { FeedEvent, FeedSite } from './feed-content.ts';
import type { Candidate } from './newest.ts';
import type { FeedItemOutline } from './outline.ts';
import { markdownPart, paragraphs, section } from './outline.ts';
import { itemId } from './tag-uri.ts';

/** A change of an event as an item of its own. It tells how the event stood then, and leads to where it is now. */
export function changeItem(entry: FeedEvent, change: EventChange, site: FeedSite): Candidate {
  const id = itemId(site, 'event', entry.event.documentId, change.at);
  return { at: change.at, id, outline: () => changeOutline(entry, change, site, id) };
}

function changeOutline(
  entry: FeedEvent,
  change: EventChange,
  site: FeedSite,
  id: string,
): FeedItemOutline {
  const { event } = entry;
  const { decks, versions, report } = change;
  const after = versions?.after ?? null;
  const now = after === null ? asItStands(entry) : asItStood(after.state, after.title, entry);
  const before =
    versions === null ? null : asItStood(versions.before.state, versions.before.title, entry);
  const status =
    after === null ? null : statusLine(now.status, after.state, null, new Date(change.at));
  const summary = lines(
    ...(change.status ? [status] : []),
    ...(before === null ? [] : changeLines(change, before, now)),
    ...(change.status ? [] : [status]),
    change.time ? null : whenLine(now.time),
    change.place ? null : whereLine(now.place),
    after?.note ?? null,
    decks.length > 0 ? feeds.presentationsNotice : null,
    report ? feeds.reportNotice : null,
    event.summary,
  );
  return {
    ...eventItemBase(entry, site),
    id,
    title: feeds.labelled(label(change, before, now), titleOf(change, now)),
    published: new Date(change.at),
    summary: summary.join('\n'),
    text: [
      ...paragraphs(summary),
      ...section(words.presentations, deckList(decks, site)),
      ...section(words.report, report ? markdownPart(event.report) : null),
    ],
    enclosure: firstFile(decks),
    event: itemEvent(entry, now),
  };
}

/** What is new, each with what it was before. */
function changeLines(change: EventChange, before: EventSnapshot, now: EventSnapshot): string[] {
  const then = (text: string): string => feeds.fact(feeds.before, text || feeds.notKnown);
  return [
    ...(change.status ? [feeds.fact(feeds.statusBefore, eventStatuses[before.status])] : []),
    ...(change.time
      ? [
          feeds.fact(feeds.newTime, whenText(now.time) || feeds.notKnown),
          then(whenText(before.time)),
        ]
      : []),
    ...(change.place
      ? [feeds.fact(feeds.newPlace, now.place ?? feeds.notKnown), then(before.place ?? '')]
      : []),
    ...(change.joiningLink === 'first' ? [feeds.joiningLinkNotice] : []),
    ...(change.joiningLink === 'other' ? [feeds.newJoiningLinkNotice] : []),
  ];
}

/** What happened, in a word or two. */
function label(change: EventChange, before: EventSnapshot | null, now: EventSnapshot): string {
  if (change.status) return eventStatuses[now.status];
  if (change.time && change.place) return feeds.newTimeAndPlace;
  if (change.time) {
    const isFirst = before?.time.startIso === null && now.time.startIso !== null;
    return isFirst ? feeds.dateSet : feeds.newTime;
  }
  if (change.place) return feeds.newPlace;
  if (change.decks.length > 0)
    return change.report ? feeds.presentationsAndReport : feeds.presentations;
  if (change.report) return feeds.report;
  if (change.joiningLink === 'first') return feeds.joiningLink;
  return change.joiningLink === 'other' ? feeds.newJoiningLink : feeds.update;
}

const titleOf = (change: EventChange, now: EventSnapshot): string =>
  change.status ? now.title : statedTitle(now);
