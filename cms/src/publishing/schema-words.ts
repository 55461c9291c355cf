import { FILE_UID } from './manifest/reference-path.ts';
import type { Attribute } from './schema-walk.ts';

/** A field whose value breaks the schema. */
export interface BrokenField {
  readonly label: string;
  readonly attribute: Attribute | null;
  readonly value: unknown;
  /** Of an address: the entry that has it, in words, where that is known. */
  readonly holder?: string | null;
}

/** What Strapi's check says, with what it says in between, and what it means for an editor. */
type Meaning = readonly [RegExp, (field: BrokenField, ...said: readonly string[]) => string];

const MEANINGS: readonly Meaning[] = [
  [/must be defined\.?$|cannot be null\.?$|must be at least 1 characters$/, missing],
  [
    /must be unique$/,
    ({ label, holder }) =>
      `"${label}" is the same as that of ${holder ?? 'another entry'}. Change one of the two.`,
  ],
  [
    /must be at most (\d+) characters$/,
    ({ label, value }, max = '') =>
      `"${label}" has ${typeof value === 'string' ? `${String(value.length)} characters` : 'too many characters'}; there is room for ${max}. Shorten it.`,
  ],
  [/must be one of the following values: (.*)$/s, notToChooseFrom],
  [
    /must be a valid email$|cannot be empty$/,
    ({ label, value }) =>
      `"${label}" is not an e-mail address${shown(value)}. Enter one, as in "name@example.org", or leave it out.`,
  ],
  [
    /must be an integer$/,
    ({ label, value }) => `"${label}" has to be a whole number, and is not${shown(value)}.`,
  ],
  [
    /must be greater than or equal to (.+)$/,
    ({ label }, least = '') => `"${label}" is too small. Enter ${least} or more.`,
  ],
  [
    /must be less than or equal to (.+)$/,
    ({ label }, most = '') => `"${label}" is too large. Enter ${most} or less.`,
  ],
  [
    /must be a `(\w+)` type/,
    (field, type = '') =>
      field.value === null
        ? missing(field)
        : `"${field.label}" has to be ${KINDS[type] ?? 'of another kind'}, and is not${shown(field.value)}. Correct it, or leave it out.`,
  ],
  [
    /^(\d+) relation\(s\) of type (\S+) associated with this entity do not exist$/,
    (_field, count = '', uid = '') =>
      `${count === '1' ? 'One' : count} of the ${uid === FILE_UID ? 'files' : 'entries'} that were chosen ${count === '1' ? 'is' : 'are'} not there any more. Take out what was deleted.`,
  ],
  [
    /must be a finite number$/,
    ({ label, value }) => `"${label}" has to be a number, and is not${shown(value)}.`,
  ],
];

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of fields',
};

/** What a check of the schema means for an editor; `null` where it is not known. */
export function schemaProblemInWords(said: string, field: BrokenField): string | null {
  for (const [pattern, meaning] of MEANINGS) {
    const match = pattern.exec(said);
    if (match !== null) return meaning(field, ...match.slice(1));
  }
  return null;
}

function missing({ label, attribute }: BrokenField): string {
  switch (attribute?.type ?? 'string') {
    case 'media':
      return attribute?.allowedTypes?.includes('images') === true
        ? `"${label}" is missing. Choose a picture from the media library.`
        : `"${label}" is missing. Choose a file from the media library.`;
    case 'relation':
      return `"${label}" is missing, or is an entry that is not published. Fill it in, or publish that entry first.`;
    case 'enumeration':
      return `"${label}" is missing. Choose one.`;
    default:
      return `"${label}" is empty. Fill it in: readers need it.`;
  }
}

/** How many choices a message names; nobody reads more. */
const CHOICES_NAMED = 8;

function notToChooseFrom({ label, attribute, value }: BrokenField): string {
  const choices = attribute?.enum ?? [];
  const which =
    choices.length > 0 && choices.length <= CHOICES_NAMED
      ? `one of these: ${choices.join(', ')}`
      : 'one of those that the edit view offers';
  return `"${label}" is not one of the choices${shown(value)}. Choose ${which}.`;
}

/** A value within a sentence, as far as it says something and is short. */
function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === '' || text.length > 60 ? '' : `: ${text}`;
}
