/** A reader of iCalendar that forgives nothing: what RFC 5545 says of lines, and the tree of components they make. */

/** A content line: name and parameters in capitals, the value as it was written. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

export interface ReadComponent {
  readonly name: string;
  readonly lines: ContentLine[];
  readonly components: ReadComponent[];
}

const MAX_OCTETS = 75;
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/u;
const NAME = /^[A-Za-z0-9-]+/;
const PARAMETER = /^;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)/;

/** Reads a file; every breach of the rules of lines is told to `report`. */
export function readICalendar(
  file: Uint8Array,
  report: (problem: string) => void,
): ReadComponent | null {
  const unfolded = unfoldedLines(file, report);
  const [first, ...rest] = unfolded.map((line) => contentLine(line, report)).filter(isRead);
  if (first?.name !== 'BEGIN' || first.value !== 'VCALENDAR') {
    report('The file does not begin with BEGIN:VCALENDAR (3.4).');
    return null;
  }
  const calendar: ReadComponent = { name: 'VCALENDAR', lines: [], components: [] };
  const open: ReadComponent[] = [calendar];
  for (const line of rest) {
    const current = open.at(-1);
    if (current === undefined) {
      report(`${line.name} follows the end of the calendar (3.4).`);
    } else if (line.name === 'BEGIN') {
      const component: ReadComponent = { name: line.value, lines: [], components: [] };
      current.components.push(component);
      open.push(component);
    } else if (line.name === 'END') {
      if (line.value !== current.name) report(`END:${line.value} ends ${current.name} (3.6).`);
      open.pop();
    } else {
      current.lines.push(line);
    }
  }
  if (open.length > 0) report(`${open.map(({ name }) => name).join(', ')} has no END (3.6).`);
  return calendar;
}

const isRead = (line: ContentLine | null): line is ContentLine => line !== null;

/** Lines between CRLFs, joined where one begins with a space. */
function unfoldedLines(file: Uint8Array, report: (problem: string) => void): string[] {
  // Octets as characters of the same number, so that lengths are those of the file.
  const octets = Array.from(file, (octet) => String.fromCharCode(octet)).join('');
  if (!octets.endsWith('\r\n')) report('The last line does not end in CRLF (3.1).');
  const lines = octets.split('\r\n').slice(0, octets.endsWith('\r\n') ? -1 : undefined);
  const whole: string[] = [];
  for (const line of lines) {
    const text = utf8(line, report);
    if (line.length > MAX_OCTETS) {
      report(`A line is ${String(line.length)} octets long, 75 are allowed (3.1): ${text}`);
    }
    if (CONTROL.test(text)) report(`A line holds a control character (3.1): ${text}`);
    if (line === '') report('A line is empty (3.1).');
    const before = whole.at(-1);
    if (/^[ \t]/.test(text) && before !== undefined) whole.splice(-1, 1, before + text.slice(1));
    else whole.push(text);
  }
  return whole;
}

function utf8(line: string, report: (problem: string) => void): string {
  const octets = Uint8Array.from(line, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    report(`A line is no UTF-8, or begins or ends within a character (3.1): ${line}`);
    return new TextDecoder().decode(octets);
  }
}

function contentLine(line: string, report: (problem: string) => void): ContentLine | null {
  const [name] = NAME.exec(line) ?? [];
  let rest = line.slice(name?.length);
  const parameters = new Map<string, string>();
  let parameter = PARAMETER.exec(rest);
  while (parameter !== null) {
    const [all, key = '', value = ''] = parameter;
    if (parameters.has(key.toUpperCase())) report(`${key} stands twice (3.2): ${line}`);
    parameters.set(key.toUpperCase(), value.replaceAll('"', ''));
    rest = rest.slice(all.length);
    parameter = PARAMETER.exec(rest);
  }
  if (name === undefined || !rest.startsWith(':')) {
    report(`A line is not name, parameters, colon and value (3.1): ${line}`);
    return null;
  }
  return { name: name.toUpperCase(), parameters, value: rest.slice(1) };
}
