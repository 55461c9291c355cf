import type {
  EventState,
  Publication,
  PublicationStep,
  PublishedState,
} from '@pilotpress/shared-types';
import { pastEvent, publicationSteps } from '@pilotpress/shared-types';
import { changes as words, eventStatuses, placeText } from '../words.ts';
import { eventTime } from '../event-time/event-time.ts';

/** A change of an entry after its first publication, in words. */
export interface Change {
  /** ISO instant. */
  readonly at: string;
  /** What changed by itself, and then the editor's note; never empty. */
  readonly sentences: readonly string[];
}

/**
 * What readers are told of the past of an entry, latest first. A publication of which there is nothing to
 * tell, such as a corrected spelling, is left out.
 */
export function changesOf(history: readonly Publication[]): Change[] {
  return publicationSteps(history)
    .slice(1)
    .map((step) => ({ at: step.publication.at, sentences: sentencesOf(step) }))
    .filter(({ sentences }) => sentences.length > 0)
    .reverse();
}

function sentencesOf({ publication, before, after, aspects }: PublicationStep): string[] {
  const sentences: string[] = [];
  if (aspects.has('file')) sentences.push(words.file);
  if (before?.event !== undefined && after.event !== undefined) {
    const [old, now] = [before.event, after.event];
    // Of an event that is rescheduled the new time says more.
    const isMoved = now.eventStatus === 'rescheduled' && aspects.has('time');
    if (aspects.has('status') && !isMoved) sentences.push(statusSentence(now));
    if (aspects.has('time')) sentences.push(timeSentence(old, now));
    if (aspects.has('place')) sentences.push(placeSentence(now));
    if (aspects.has('joining-link') && now.joiningLink !== null) {
      sentences.push(old.joiningLink === null ? words.joiningLinkAdded : words.joiningLink);
    }
    if (aspects.has('presentations')) sentences.push(words.presentations(added(before, after)));
    if (aspects.has('report')) sentences.push(words.report);
  }
  return [...sentences, ...(publication.changeNote === null ? [] : [publication.changeNote])];
}

const added = (before: PublishedState, after: PublishedState): number =>
  (after.event?.presentations ?? []).filter(
    (deck) => before.event?.presentations.includes(deck) !== true,
  ).length;

const statusSentence = (event: EventState): string =>
  words.status(eventStatuses[pastEvent(event).eventStatus]);

function timeSentence(before: EventState, after: EventState): string {
  const [old, now] = [eventTime(pastEvent(before)), eventTime(pastEvent(after))];
  if (now.timeText !== null && old.timeText !== null && now.dateText === old.dateText) {
    return words.movedTo(now.timeText, now.zoneText === old.zoneText ? '' : now.zoneText);
  }
  return words.movedTo(
    [now.dateText, now.timeText].filter((part) => part !== null).join(', '),
    now.zoneText,
  );
}

function placeSentence(event: EventState): string {
  const place = placeText(pastEvent(event));
  return place === null ? words.noPlace : words.place(place);
}
