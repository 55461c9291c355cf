import type { ContentType, RuleInput, RuleProblem } from '@pilotpress/shared-types';
import { rulesOf, slugProblems } from '@pilotpress/shared-types';
import { errors } from '@strapi/utils';
import type { EntryRow } from './entry-row.ts';
import { numberOf, recordOf, textOf } from './entry-row.ts';
import { fieldProblems } from './field-rules.ts';
import type { ComponentLookup, Model } from './schema-walk.ts';
import { fieldsOf } from './schema-walk.ts';

/** All that keeps a populated row from being published at `moment`. */
export function problemsOf(
  type: ContentType,
  row: EntryRow,
  moment: Date,
  model: Model,
  component: ComponentLookup,
): RuleProblem[] {
  const perField = [...fieldsOf(model, row, component)].flatMap(fieldProblems);
  return [...rulesOf(type)(ruleInput(row), moment), ...perField];
}

/** Refuses an address that the site needs for itself as soon as it is typed, not only when it is published. */
export function refuseBadSlug(data: unknown): void {
  const slug = textOf(recordOf(data)?.slug);
  if (slug !== null && slug !== '') refuse(slugProblems({ slug }));
}

/**
 * An error that tells the problems, or `null` if there are none. It has the form from which Strapi's edit view shows each message
 * at its field, and of several at one field the last alone: they are made one.
 */
export function refusal(problems: readonly RuleProblem[]): errors.ValidationError | null {
  if (problems.length === 0) return null;
  const byField = Map.groupBy(problems, ({ path }) => path.join('.'));
  const merged = [...byField.values()].map((ofField) => ({
    path: ofField[0]?.path.map(String) ?? [],
    message: inLines(ofField),
    name: 'ValidationError',
  }));
  return new errors.ValidationError(inLines(merged), { errors: merged });
}

/** Throws if there are problems. */
export function refuse(problems: readonly RuleProblem[]): void {
  const error = refusal(problems);
  if (error !== null) throw error;
}

const inLines = (problems: readonly { readonly message: string }[]): string =>
  problems.map(({ message }) => message).join('\n');

function ruleInput(row: EntryRow): RuleInput {
  const venue = recordOf(row.venue);
  const registration = recordOf(row.registration);
  return {
    name: textOf(row.name),
    slug: textOf(row.slug),
    body: textOf(row.body),
    file: row.file ?? null,
    start: textOf(row.start),
    end: textOf(row.end),
    allDay: row.allDay === true,
    timeZone: textOf(row.timeZone),
    dateNote: textOf(row.dateNote),
    attendanceMode: textOf(row.attendanceMode),
    eventStatus: textOf(row.eventStatus),
    joiningLink: textOf(row.joiningLink),
    venue: venue && {
      latitude: numberOf(venue.latitude),
      longitude: numberOf(venue.longitude),
    },
    registration: registration && {
      link: textOf(registration.link),
      opens: textOf(registration.opens),
      closes: textOf(registration.closes),
    },
  };
}
