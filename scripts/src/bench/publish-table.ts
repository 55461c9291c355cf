import type { PublicationRun } from '@pilotpress/shared-types';

/** One publication: when the CMS had answered the editor, and when a visitor had the new page. */
export interface Measured {
  /** Milliseconds since the epoch. */
  readonly answered: number;
  readonly seen: number;
  /** What the publisher tells of it. */
  readonly run: PublicationRun;
}

interface Row {
  readonly p50: number;
  readonly p95: number;
  /** Of the time of all publications together. */
  readonly share: string;
}

/** The value that a share of all values does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** How long each part of publishing took, in milliseconds. */
export function publishTable(measured: readonly Measured[]): Readonly<Record<string, Row>> {
  const parts: Readonly<Record<string, (of: Measured) => number>> = {
    'hook, debounce, what changed': ({ answered, run }) => Date.parse(run.startedAt) - answered,
    build: ({ run }) => took(run, 'build'),
    verify: ({ run }) => took(run, 'verify'),
    switch: ({ run }) => took(run, 'switch'),
    'first byte': ({ seen, answered, run }) =>
      seen - answered - (Date.parse(run.startedAt) - answered) - sumOf(run),
    total: ({ answered, seen }) => seen - answered,
  };
  const all = sum(measured.map(({ answered, seen }) => seen - answered));
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      const values = measured.map(part);
      const share = `${((100 * sum(values)) / all).toFixed(0)} %`;
      return [name, { p50: percentile(values, 0.5), p95: percentile(values, 0.95), share }];
    }),
  );
}

const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);

const sumOf = ({ steps }: PublicationRun): number => sum(steps.map(({ ms }) => ms));

const took = ({ steps }: PublicationRun, wanted: PublicationRun['steps'][number]['name']): number =>
  sum(steps.filter(({ name }) => name === wanted).map(({ ms }) => ms));
