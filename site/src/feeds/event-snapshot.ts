import type { Event, EventState, PublishedState } from '@pilotpress/shared-types';
import { pastEvent } from '@pilotpress/shared-types';
import { eventTime } from '../event-time/event-time.ts';
import { fullPlaceText } from '../words.ts';
import type { FeedEvent } from './feed-content.ts';

/** What feeds say of an event, as it stands or as it once stood. */
export interface EventSnapshot {
  readonly title: string;
  readonly time: FeedEvent['time'];
  /** In one line; `null` where it is not known. */
  readonly place: string | null;
  readonly status: Event['eventStatus'];
}

export const asItStands = ({ event, time }: FeedEvent): EventSnapshot => ({
  title: event.title,
  time,
  place: fullPlaceText(event),
  status: event.eventStatus,
});

/** @param title - stands in where the log knows none */
export function asItStood(
  state: EventState,
  title: PublishedState['title'],
  { event }: FeedEvent,
): EventSnapshot {
  const past = pastEvent(state);
  return {
    title: title ?? event.title,
    time: eventTime(past),
    place: fullPlaceText(past),
    status: past.eventStatus,
  };
}
