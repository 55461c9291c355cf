import type { ContentLine, ReadComponent } from './icalendar-reader.ts';
import { readICalendar } from './icalendar-reader.ts';
import { eventTimeProblems, timeZoneProblems } from './icalendar-time-rules.ts';

/**
 * What is wrong with a calendar file by RFC 5545 and RFC 7986, one sentence a breach with the section; nothing for a
 * good one. Read without any library, so that nothing is forgiven.
 */
export function icalendarProblems(file: Uint8Array): string[] {
  const problems: string[] = [];
  const report = (problem: string): void => void problems.push(problem);
  const calendar = readICalendar(file, report);
  if (calendar === null) return problems;
  const events = calendar.components.filter(({ name }) => name === 'VEVENT');
  return [
    ...problems,
    ...calendarProblems(calendar, events),
    ...everyLine(calendar).flatMap(valueProblems),
    ...events.flatMap(eventProblems),
    ...events.flatMap(eventTimeProblems),
    ...timeZoneProblems(calendar),
    ...repeated(events.flatMap((event) => valuesOf(event, 'UID'))).map(
      (uid) => `The UID ${uid} is that of several events (3.8.4.7).`,
    ),
  ];
}

const everyLine = ({ lines, components }: ReadComponent): ContentLine[] => [
  ...lines,
  ...components.flatMap(everyLine),
];

const linesOf = ({ lines }: ReadComponent, name: string): ContentLine[] =>
  lines.filter((line) => line.name === name);
const valuesOf = (component: ReadComponent, name: string): string[] =>
  linesOf(component, name).map(({ value }) => value);
function repeated(values: readonly string[]): string[] {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].filter(([, equal]) => equal.length > 1).map(([value]) => value);
}

/** Which properties a component must have once, and which it may have no more than once. */
function countProblems(
  component: ReadComponent,
  once: readonly string[],
  atMostOnce: readonly string[],
): string[] {
  const count = (name: string): number => linesOf(component, name).length;
  return [
    ...once
      .filter((name) => count(name) !== 1)
      .map((name) => `${component.name} has ${String(count(name))} ${name}, and needs one (3.6).`),
    ...atMostOnce
      .filter((name) => count(name) > 1)
      .map((name) => `${component.name} has more than one ${name} (3.6).`),
  ];
}

function calendarProblems(calendar: ReadComponent, events: readonly ReadComponent[]): string[] {
  const problems = countProblems(
    calendar,
    ['VERSION', 'PRODID'],
    ['CALSCALE', 'METHOD', 'UID', 'LAST-MODIFIED', 'URL', 'REFRESH-INTERVAL', 'SOURCE', 'COLOR'],
  );
  if (!valuesOf(calendar, 'VERSION').every((version) => version === '2.0')) {
    problems.push('VERSION is not 2.0 (3.7.4).');
  }
  if (calendar.components.length === 0) problems.push('The calendar has no component (3.6).');
  const isMessage = linesOf(calendar, 'METHOD').length > 0;
  if (isMessage && events.some((event) => linesOf(event, 'ORGANIZER').length === 0)) {
    problems.push('METHOD is stated and an event has no ORGANIZER (RFC 5546, 3.2.1).');
  }
  return problems;
}

/** SUMMARY is optional by RFC 5545, and nobody reads an event without one. */
function eventProblems(event: ReadComponent): string[] {
  const problems = countProblems(
    event,
    ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'],
    [
      ...['DTEND', 'DURATION', 'CLASS', 'CREATED', 'DESCRIPTION', 'GEO', 'LAST-MODIFIED'],
      ...['LOCATION', 'ORGANIZER', 'PRIORITY', 'SEQUENCE', 'STATUS', 'TRANSP', 'URL'],
    ],
  );
  const [uid = ''] = valuesOf(event, 'UID');
  return problems.map((problem) => `${uid}: ${problem}`);
}

const UTC = /^\d{8}T\d{6}Z$/;
const isUri = (value: string): boolean => URL.canParse(value) && !/[\s<>"]/.test(value);
const isText = (value: string): boolean => /^(?:[^\\;,]|\\[\\;,nN])*$/.test(value);
const isTexts = (value: string): boolean => /^(?:[^\\;]|\\[\\;,nN])+$/.test(value);

function isGeo(value: string): boolean {
  const [latitude, longitude] = value.split(';').map(Number);
  return (
    /^-?\d+(?:\.\d+)?;-?\d+(?:\.\d+)?$/.test(value) &&
    Math.abs(latitude ?? NaN) <= 90 &&
    Math.abs(longitude ?? NaN) <= 180
  );
}

const DURATION =
  /^P(?:\d+W|\d+D(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)$/;

interface ValueRule {
  readonly form: string;
  readonly isRight: (value: string) => boolean;
  /** The type that the line must state, where it has no default. */
  readonly type?: string;
}
const TEXT: ValueRule = { form: 'escaped text (3.3.11)', isRight: isText };
const UTC_TIME: ValueRule = {
  form: 'a time in UTC (3.8.7)',
  isRight: (value) => UTC.test(value),
};
const URI: ValueRule = { form: 'an absolute URI (3.3.13)', isRight: isUri };
const oneOf = (...values: string[]): ValueRule => ({
  form: `one of ${values.join(', ')}`,
  isRight: (value) => values.includes(value),
});

const VALUE_RULES: Readonly<Record<string, ValueRule>> = {
  SUMMARY: TEXT,
  DESCRIPTION: TEXT,
  LOCATION: TEXT,
  COMMENT: TEXT,
  NAME: TEXT,
  UID: TEXT,
  PRODID: TEXT,
  TZID: TEXT,
  TZNAME: TEXT,
  'X-WR-CALNAME': TEXT,
  'X-WR-CALDESC': TEXT,
  'X-WR-TIMEZONE': TEXT,
  CATEGORIES: { form: 'escaped texts (3.3.11)', isRight: isTexts },
  DTSTAMP: UTC_TIME,
  CREATED: UTC_TIME,
  'LAST-MODIFIED': UTC_TIME,
  URL: URI,
  ATTACH: URI,
  SOURCE: { ...URI, type: 'URI' },
  CONFERENCE: { ...URI, type: 'URI' },
  ORGANIZER: {
    form: 'a mailto: URI (3.8.4.3)',
    isRight: (value) => isUri(value) && value.startsWith('mailto:'),
  },
  STATUS: oneOf('CONFIRMED', 'TENTATIVE', 'CANCELLED'),
  TRANSP: oneOf('OPAQUE', 'TRANSPARENT'),
  CALSCALE: oneOf('GREGORIAN'),
  SEQUENCE: { form: 'a count (3.8.7.4)', isRight: (value) => /^\d+$/.test(value) },
  GEO: { form: 'latitude;longitude in degrees (3.8.1.6)', isRight: isGeo },
  'REFRESH-INTERVAL': {
    form: 'a duration (RFC 7986, 5.7)',
    isRight: (value) => DURATION.test(value),
    type: 'DURATION',
  },
  'X-PUBLISHED-TTL': { form: 'a duration', isRight: (value) => DURATION.test(value) },
};

function valueProblems({ name, parameters, value }: ContentLine): string[] {
  const rule = VALUE_RULES[name];
  if (rule === undefined) return [];
  const problems = rule.isRight(value) ? [] : [`${name} is not ${rule.form}: ${value}`];
  if (rule.type !== undefined && parameters.get('VALUE') !== rule.type) {
    problems.push(`${name} does not state VALUE=${rule.type} (RFC 7986): ${value}`);
  }
  return problems;
}
