import type { z } from 'zod';

/** What is wrong with one field of an entry, and what to do. */
export interface FieldProblem {
  readonly field: string | null;
  readonly text: string;
  readonly remedy: string;
}

const CORRECT = 'Correct the field in the CMS and publish the entry again.';
const VERSIONS = 'Check that CMS and site are of the same version.';

/** An issue of a schema in words for an editor. */
export function fieldProblem(issue: z.core.$ZodIssue): FieldProblem {
  const field = issue.path.length === 0 ? null : issue.path.map(String).join('.');
  return { field, ...words(issue) };
}

const EMPTY = { text: 'The field is empty.', remedy: 'Fill it in and publish the entry again.' };

function words(issue: z.core.$ZodIssue): { text: string; remedy: string } {
  const { input } = issue;
  if (issue.code === 'custom') return { text: issue.message, remedy: CORRECT };
  if (input === undefined) {
    return { text: 'The field is missing from the answer of the CMS.', remedy: VERSIONS };
  }
  if (input === null) return EMPTY;
  switch (issue.code) {
    case 'invalid_type':
      return {
        text: `The field holds ${shown(input)}, where ${TYPES[issue.expected] ?? issue.expected} is expected.`,
        remedy: CORRECT,
      };
    case 'invalid_value':
      return {
        text: `${shown(input)} is none of the values allowed: ${issue.values.map(String).join(', ')}.`,
        remedy: 'Choose one of these in the CMS and publish the entry again.',
      };
    case 'too_small':
      return issue.origin === 'string'
        ? EMPTY
        : { text: `${shown(input)} is less than ${String(issue.minimum)}.`, remedy: CORRECT };
    case 'too_big':
      return issue.origin === 'string'
        ? {
            text: `The text is longer than ${String(issue.maximum)} characters.`,
            remedy: 'Shorten it in the CMS and publish the entry again.',
          }
        : { text: `${shown(input)} is more than ${String(issue.maximum)}.`, remedy: CORRECT };
    case 'invalid_format':
      return {
        text: `${shown(input)} is not ${FORMATS[issue.format] ?? `of the form ${issue.format}`}.`,
        remedy: CORRECT,
      };
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return { text: `${issue.message}.`, remedy: CORRECT };
  }
}

const TYPES: Partial<Record<string, string>> = {
  boolean: 'yes or no',
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  array: 'a list',
  object: 'a group of fields',
};

const FORMATS: Partial<Record<string, string>> = {
  url: 'an absolute http or https address',
  email: 'an e-mail address',
  datetime: 'an instant in UTC',
  date: 'a calendar date',
  regex: 'a time of day such as 09:30',
};

/** A value as an editor would recognise it, cut to a readable length. */
function shown(input: unknown): string {
  const text = JSON.stringify(input);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
