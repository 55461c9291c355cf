import type { VEvent } from 'node-ical';
import nodeIcal from 'node-ical';
import { icalendarProblems } from './icalendar-rules.ts';

export const octets = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The events of a calendar as an independent reader understands them, which keeps every rule that we know of. */
export function readEvents(text: string): VEvent[] {
  const problems = icalendarProblems(octets(text));
  if (problems.length > 0) throw new Error(`The calendar breaks rules:\n${problems.join('\n')}`);
  return Object.values(nodeIcal.sync.parseICS(text)).filter(isEvent);
}

const isEvent = (component: unknown): component is VEvent =>
  typeof component === 'object' &&
  component !== null &&
  'type' in component &&
  component.type === 'VEVENT';

/** The unfolded lines of a property, in the order in which they stand. */
export function linesOf(text: string, name: string): string[] {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
}

/** The last text of a property, unescaped (RFC 5545, 3.3.11); not every reader tells a backslash before an n from a line break. */
export function textOf(text: string, name: string): string | undefined {
  return linesOf(text, name)
    .at(-1)
    ?.slice(name.length + 1)
    .replaceAll(/\\([\\;,nN])/g, (_, character: string) =>
      character.toLowerCase() === 'n' ? '\n' : character,
    );
}
