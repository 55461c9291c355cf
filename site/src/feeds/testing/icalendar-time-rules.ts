import { Temporal } from 'temporal-polyfill';
import type { ContentLine, ReadComponent } from './icalendar-reader.ts';

const DATE = /^(\d{4})(\d{2})(\d{2})$/;
const DATE_TIME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z?)$/;
const OFFSET = /^[+-](?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/;

/** Start or end as an instant, or what is wrong with it. Whole days are read in UTC. */
function instantOf({ name, parameters, value }: ContentLine): number | string {
  const zone = parameters.get('TZID');
  const isDate = parameters.get('VALUE') === 'DATE';
  const [, ...parts] = (isDate ? DATE : DATE_TIME).exec(value) ?? [];
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts.slice(0, 6).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    return `${name} is no ${isDate ? 'date (3.3.4)' : 'date and time (3.3.5)'}: ${value}`;
  }
  const isUtc = parts[6] === 'Z';
  if ((isDate || isUtc) && zone !== undefined) {
    return `${name} has a TZID and needs none (3.2.19): ${value}`;
  }
  if (!isDate && !isUtc && zone === undefined) {
    return `${name} is in local time and names no zone: ${value}`;
  }
  try {
    const local = Temporal.PlainDateTime.from(
      { year, month, day, hour, minute, second },
      { overflow: 'reject' },
    );
    const zoned = local.toZonedDateTime(zone ?? 'UTC', { disambiguation: 'earlier' });
    return zoned.toPlainDateTime().equals(local)
      ? zoned.epochMilliseconds
      : `${name} is skipped by the clocks of ${String(zone)}: ${value}`;
  } catch (error) {
    return `${name} is no moment: ${value} (${String(error)})`;
  }
}

/** Start and end of an event (3.8.2). */
export function eventTimeProblems({ lines }: ReadComponent): string[] {
  const uid = lines.find(({ name }) => name === 'UID')?.value ?? 'An event';
  const start = lines.find(({ name }) => name === 'DTSTART');
  const end = lines.find(({ name }) => name === 'DTEND');
  const problems: string[] = [];
  const instants = [start, end].filter((line) => line !== undefined).map(instantOf);
  problems.push(...instants.filter((instant) => typeof instant === 'string'));
  if (start !== undefined && end !== undefined) {
    if (start.parameters.get('VALUE') !== end.parameters.get('VALUE')) {
      problems.push('DTSTART and DTEND are not of one type (3.8.2.2).');
    }
    const [from, to] = instants;
    if (typeof from === 'number' && typeof to === 'number' && to <= from) {
      problems.push('DTEND is not after DTSTART (3.8.2.2).');
    }
    if (lines.some(({ name }) => name === 'DURATION')) {
      problems.push('There is both DTEND and DURATION (3.6.1).');
    }
  }
  return problems.map((problem) => `${uid}: ${problem}`);
}

/** A VTIMEZONE for each TZID, and none that nothing refers to (3.2.19, 3.6.5). */
export function timeZoneProblems({ components }: ReadComponent): string[] {
  const zones = components.filter(({ name }) => name === 'VTIMEZONE');
  const others = components.filter(({ name }) => name !== 'VTIMEZONE');
  const uses = others.flatMap(({ lines }) =>
    lines.flatMap(({ parameters, value }) => {
      const zone = parameters.get('TZID');
      return zone === undefined ? [] : [{ zone, value }];
    }),
  );
  const used = new Set(uses.map(({ zone }) => zone));
  const described = zones.map((zone) => single(zone, 'TZID') ?? '');
  return [
    ...[...used]
      .filter((zone) => described.filter((name) => name === zone).length !== 1)
      .map((zone) => `There is not one VTIMEZONE for the TZID ${zone} (3.2.19).`),
    // An empty calendar needs some component (3.6), and this one says nothing of events.
    ...described
      .filter((zone) => others.length > 0 && !used.has(zone))
      .map((zone) => `The VTIMEZONE of ${zone} is not used.`),
    ...zones.flatMap((zone) => observanceProblems(zone, uses)),
  ];
}

const single = ({ lines }: ReadComponent, property: string): string | null => {
  const found = lines.filter(({ name }) => name === property);
  return found.length === 1 ? (found[0]?.value ?? null) : null;
};

function observanceProblems(
  zone: ReadComponent,
  uses: readonly { zone: string; value: string }[],
): string[] {
  const id = single(zone, 'TZID');
  if (id === null) return ['A VTIMEZONE has not one TZID (3.6.5).'];
  const observances = zone.components.filter(({ name }) => /^(?:STANDARD|DAYLIGHT)$/.test(name));
  const problems = observances.flatMap((observance) => [
    ...(/^\d{8}T\d{6}$/.test(single(observance, 'DTSTART') ?? '')
      ? []
      : ['an observance has no DTSTART in local time']),
    ...['TZOFFSETFROM', 'TZOFFSETTO']
      .filter((name) => !OFFSET.test(single(observance, name) ?? ''))
      .map((name) => `an observance has no ${name}`),
  ]);
  const onsets = observances.map((observance) => single(observance, 'DTSTART') ?? '');
  const unknown = uses.filter(
    ({ zone, value }) => zone === id && !onsets.some((onset) => onset <= value),
  );
  return [
    ...(observances.length === 0 ? ['it has neither STANDARD nor DAYLIGHT'] : []),
    ...problems,
    ...unknown.map(({ value }) => `no observance has begun at ${value}`),
  ].map((problem) => `VTIMEZONE of ${id}: ${problem} (3.6.5).`);
}
