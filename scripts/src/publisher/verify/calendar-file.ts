import type { FileContent } from './file-content.ts';
import { NO_CONTENT } from './file-content.ts';

/** What there is to check about a calendar. */
interface CalendarFile {
  readonly content: FileContent;
  /** What is wrong with how it is written. */
  readonly mistakes: readonly string[];
}

/** Properties whose value is an address (RFC 5545, RFC 7986). */
const ADDRESSES: ReadonlySet<string> = new Set(['URL', 'ATTACH', 'SOURCE', 'CONFERENCE', 'IMAGE']);

/** RFC 5545, section 3.1: a name, parameters whose quoted values may hold anything, a value. */
const LINE =
  /^([A-Za-z0-9-]+)(?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*:(.*)$/s;

/** Reads a calendar as far as lines and nesting go (RFC 5545). */
export function readCalendar(text: string): CalendarFile {
  const mistakes: string[] = [];
  const addresses: string[] = [];
  const open: string[] = [];
  let items = 0;
  if (/(?:^|[^\r])\n|\r(?!\n)/.test(text)) mistakes.push('a line does not end in CR LF');
  const lines = text.replaceAll(/\r?\n[ \t]/g, '').split(/\r\n|\r|\n/);
  if (lines.pop() !== '') mistakes.push('its last line has no end');
  if (lines[0] !== 'BEGIN:VCALENDAR') mistakes.push('it does not begin with BEGIN:VCALENDAR');
  if (lines.at(-1) !== 'END:VCALENDAR') mistakes.push('it does not end with END:VCALENDAR');
  for (const line of lines) {
    const [, name = '', value = ''] = LINE.exec(line) ?? [];
    if (name === '') mistakes.push(`"${line.slice(0, 40)}" is no property`);
    else if (name === 'BEGIN') open.push(value);
    else if (name === 'END' && open.pop() !== value) mistakes.push(`END:${value} ends nothing`);
    if (name === 'BEGIN' && value === 'VEVENT') items += 1;
    if (ADDRESSES.has(name)) addresses.push(value);
  }
  if (open.length > 0) mistakes.push(`${open.join(', ')} is not ended`);
  return { content: { ...NO_CONTENT, addresses, items }, mistakes };
}
