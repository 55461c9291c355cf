import type { RuleProblem } from '@pilotpress/shared-types';
import type { ComponentLookup, Field, Model } from './schema-walk.ts';
import { fieldLabel, fieldsOf } from './schema-walk.ts';

/** Dates and times as they are written, and whether a text is one. */
const FORMS: Readonly<Record<string, readonly [string, (text: string) => boolean]>> = {
  datetime: [
    'a date with a time, as in "2027-03-01T09:00:00Z"',
    (text) => (/^\d+$/.test(text) ? isInstant(Number(text)) : isDate(text)),
  ],
  date: ['a date, as in "2027-03-01"', isDate],
  time: [
    'a time, as in "09:30:00"',
    (text) => /^(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d{1,3})?$/.test(text),
  ],
};

const isInstant = (moment: string | number): boolean => !Number.isNaN(new Date(moment).getTime());

/** Whether a text begins with a day of the calendar, of which February has at most 29, and can be read. */
function isDate(text: string): boolean {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(text) ?? [];
  if (day === undefined || !isInstant(day) || !isInstant(text)) return false;
  return new Date(day).toISOString().startsWith(day);
}

/** Which dates and times of what is to be written cannot be read. */
export function momentProblems(
  model: Model,
  data: Readonly<Record<string, unknown>>,
  component: ComponentLookup,
): RuleProblem[] {
  return [...fieldsOf(model, data, component)].flatMap(problemsOfField);
}

function problemsOfField(field: Field): RuleProblem[] {
  const { path, attribute, value } = field;
  const form = FORMS[attribute.type];
  if (form === undefined || value === null || value === undefined || value instanceof Date)
    return [];
  const [words, isReadable] = form;
  if ((typeof value === 'string' || typeof value === 'number') && isReadable(String(value))) {
    return [];
  }
  return [
    {
      path,
      message: `"${fieldLabel(field)}" has to be ${words}, and is not. Correct it, or leave it empty.`,
    },
  ];
}
