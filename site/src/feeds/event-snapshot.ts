import type { Event, EventState, PublishedState } from '@pilotpress/shared-types';
import {
  ATTENDANCE_MODES,
  countrySchema,
  DEFAULT_TIME_ZONE,
  EVENT_STATUSES,
  timeZoneSchema,
} from '@pilotpress/shared-types';
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
export const asItStood = (
  state: EventState,
  title: PublishedState['title'],
  { event }: FeedEvent,
): EventSnapshot => ({
  title: title ?? event.title,
  time: eventTime({
    start: instant(state.start),
    end: instant(state.end),
    timeZone: timeZoneSchema.safeParse(state.timeZone).data ?? DEFAULT_TIME_ZONE,
    allDay: state.allDay,
    dateNote: state.dateNote,
  }),
  place: fullPlaceText({
    venue: state.venue === null ? null : { ...state.venue, country: countryOf(state.venue) },
    attendanceMode: ATTENDANCE_MODES.find((mode) => mode === state.attendanceMode) ?? null,
  }),
  status: statusOf(state),
});

/** The log keeps what was published, whatever the rules were then. */
const instant = (text: string | null): string | null =>
  text === null || Number.isNaN(Date.parse(text)) ? null : text;

const countryOf = ({ country }: { readonly country: string | null }) =>
  countrySchema.safeParse(country).data ?? null;

export const statusOf = ({ eventStatus }: EventState): Event['eventStatus'] =>
  EVENT_STATUSES.find((status) => status === eventStatus) ?? 'confirmed';
