/** Calendars as jCal (RFC 7265), and how they are written as text (RFC 5545). */
import ICAL from 'ical.js';
import { folded, plainText } from './icalendar-text.ts';

type Scalar = string | number;
/** A structured value is a list, a recurrence rule an object. */
type Value = Scalar | Scalar[] | Record<string, Scalar>;

/** Name and parameters in lower case, the value's type, and its values; dates are written as in ISO 8601. */
export type Property = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: Value[],
];
export type Component = [name: string, properties: Property[], components: Component[]];

const TEXT = { defaultType: 'text' };
/** Properties that are text although the library has not heard of them; others state the type of their value. */
const DESIGN = {
  ...ICAL.design.icalendar,
  property: {
    ...designOf(ICAL.design.icalendar.property),
    name: TEXT,
    'x-wr-calname': TEXT,
    'x-wr-caldesc': TEXT,
    'x-wr-timezone': TEXT,
    'x-published-ttl': { defaultType: 'duration' },
  },
};

function designOf(properties: unknown): object {
  return typeof properties === 'object' && properties !== null ? properties : {};
}

/** The text of a calendar, escaped and folded, with no character that it may not hold. */
export function icalendar(calendar: Component): string {
  return linesOf(calendar)
    .map((line) => `${line}\r\n`)
    .join('');
}

function linesOf([name, properties, components]: Component): string[] {
  return [
    `BEGIN:${name.toUpperCase()}`,
    ...properties.map(contentLine),
    ...components.flatMap(linesOf),
    `END:${name.toUpperCase()}`,
  ];
}

/** Folded here and not by the library, which does not count the space that continues a line. */
const contentLine = (property: Property): string =>
  folded(ICAL.stringify.property(cleaned(property), DESIGN, true));

/** The one place where characters that no calendar may hold are dropped. */
function cleaned([name, parameters, type, ...values]: Property): Property {
  const texts = Object.entries(parameters).map(([key, text]): [string, string] => [
    key,
    plainText(text),
  ]);
  return [
    name,
    Object.fromEntries(texts),
    type,
    ...values.map((value) => (typeof value === 'string' ? plainText(value) : value)),
  ];
}

/** An instant of the domain as a value of type `date-time`, in UTC. Fractions of a second are cut off. */
export function utcValue(instant: string): string {
  return `${instant.slice(0, 19)}Z`;
}
