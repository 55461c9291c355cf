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
 * Throws if there are problems. The error has the form from which Strapi's edit view shows each message
 * at its field.
 */
export function refuse(problems: readonly RuleProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  throw new errors.ValidationError(problems.map(({ message }) => message).join('\n'), {
    errors: problems.map(({ path, message }) => ({
      path: path.map(String),
      message,
      name: 'ValidationError',
    })),
  });
}

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
