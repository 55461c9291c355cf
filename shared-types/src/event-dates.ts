import { calendarDate } from './calendar-date.ts';
import { yearProblem } from './instant.ts';
import type { RuleProblem } from './problem.ts';
import { DEFAULT_TIME_ZONE, type TimeZone, timeZoneSchema } from './time-zone.ts';

/** When an event takes place; an entry of the CMS and a value of the site both have it. */
export interface EventDates {
  readonly start: string | null;
  readonly end: string | null;
  /** Whole days: only the calendar dates of start and end in `timeZone` count. */
  readonly allDay: boolean;
  readonly timeZone: string | null;
}

/** A zone that is none is a problem of its own field; until that is mended the network's own stands in. */
const zoneOf = ({ timeZone }: EventDates): TimeZone =>
  timeZoneSchema.safeParse(timeZone).data ?? DEFAULT_TIME_ZONE;

/**
 * Whether an event is over at a moment: at the very instant of its end it is. An event of whole days
 * ends with its last day, and one whose end is not known with the day it starts on, both in its own
 * zone. Without a date it never is.
 */
export function isOver(event: EventDates, moment: Date): boolean {
  const { start, end, allDay } = event;
  if (start === null) return false;
  if (!allDay && end !== null) return Date.parse(end) <= moment.getTime();
  const zone = zoneOf(event);
  return calendarDate(end ?? start, zone) < calendarDate(moment, zone);
}

const isInstant = (text: string | null): text is string =>
  text !== null && !Number.isNaN(Date.parse(text)) && yearProblem(text) === null;

/** The rules of start and end. What is no instant that can be meant is a problem of its own field and is passed over. */
export function eventDateProblems(event: EventDates): RuleProblem[] {
  const { start, end, allDay } = event;
  if (start === null && end !== null) {
    return [
      {
        path: ['start'],
        message: 'The event has an end and no start. Enter when it starts, or remove the end.',
      },
    ];
  }
  return allDay ? wholeDayProblems(event) : orderProblems(start, end);
}

function orderProblems(start: string | null, end: string | null): RuleProblem[] {
  if (!isInstant(start) || !isInstant(end) || Date.parse(start) < Date.parse(end)) return [];
  return [
    {
      path: ['end'],
      message:
        'The event ends before it starts, or at the same moment. Correct the end, or leave it empty if it is not known.',
    },
  ];
}

function wholeDayProblems(event: EventDates): RuleProblem[] {
  const zone = zoneOf(event);
  const { start, end } = event;
  const problems = (['start', 'end'] as const).flatMap((field): RuleProblem[] => {
    const instant = event[field];
    if (!isInstant(instant)) return [];
    const [there, here] = [calendarDate(instant, zone), calendarDate(instant, DEFAULT_TIME_ZONE)];
    if (there === here) return [];
    // Whoever enters a date sees it on their own clock, and means that day.
    return [
      {
        path: [field],
        message: `The ${field} of this event of whole days is on ${here} in the time zone ${DEFAULT_TIME_ZONE} and on ${there} in that of the event, ${zone}. Enter noon (12:00) of the day that you mean.`,
      },
    ];
  });
  if (problems.length > 0 || !isInstant(start) || !isInstant(end)) return problems;
  if (calendarDate(start, zone) <= calendarDate(end, zone)) return [];
  return [
    {
      path: ['end'],
      message:
        'The last day of the event is before its first. Correct the end, or leave it empty if the event is on one day.',
    },
  ];
}
