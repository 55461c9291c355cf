import { describe, expect, it } from 'vitest';
import type { Attribute } from './schema-walk.ts';
import { schemaProblemInWords } from './schema-words.ts';

const words = (said: string, attribute: Attribute = { type: 'string' }, value: unknown = null) =>
  schemaProblemInWords(said, { label: 'Name', attribute, value });

describe('what is missing', () => {
  const said = 'x.name must be defined.';
  it.each([
    [{ type: 'string' }, '"Name" is empty. Fill it in: readers need it.'],
    [
      { type: 'media', allowedTypes: ['files'] },
      '"Name" is missing. Choose a file from the media library.',
    ],
    [
      { type: 'media', allowedTypes: ['images'] },
      '"Name" is missing. Choose a picture from the media library.',
    ],
    [{ type: 'enumeration' }, '"Name" is missing. Choose one.'],
    [
      { type: 'relation' },
      '"Name" is missing, or is an entry that is not published. Fill it in, or publish that entry first.',
    ],
  ])('of %o is asked for', (attribute, text) => {
    expect(words(said, attribute)).toBe(text);
    expect(words('name cannot be null.', attribute)).toBe(text);
  });
});

describe('a value that the schema does not take', () => {
  it.each([
    [
      'name must be a `string` type, but the final value was: `7`.',
      7,
      '"Name" has to be a text, and is not: 7. Correct it, or leave it out.',
    ],
    [
      'name must be a `string` type, but the final value was: `null`.',
      null,
      '"Name" is empty. Fill it in: readers need it.',
    ],
    [
      'name must be at most 5 characters',
      'abcdef',
      '"Name" has 6 characters; there is room for 5. Shorten it.',
    ],
    ['name must be an integer', 1.5, '"Name" has to be a whole number, and is not: 1.5.'],
    ['name must be greater than or equal to 1995', 7, '"Name" is too small. Enter 1995 or more.'],
    ['name must be less than or equal to 90', 91, '"Name" is too large. Enter 90 or less.'],
    [
      'name must be a valid email',
      'nobody',
      '"Name" is not an e-mail address: nobody. Enter one, as in "name@example.org", or leave it out.',
    ],
    [
      'name must be unique',
      'x',
      '"Name" is the same as that of another entry. Change one of the two.',
    ],
    [
      '2 relation(s) of type api::topic.topic associated with this entity do not exist',
      null,
      '2 of the entries that were chosen are not there any more. Take out what was deleted.',
    ],
  ])('%s', (said, value, text) => {
    expect(words(said, { type: 'string' }, value)).toBe(text);
  });

  it('is named with a few choices, and without many', () => {
    const said = 'name must be one of the following values: a, b, null';
    const few: Attribute = { type: 'enumeration', enum: ['a', 'b'] };
    expect(words(said, few, 'c')).toBe(
      '"Name" is not one of the choices: c. Choose one of these: a, b.',
    );
    const many = { ...few, enum: Array.from({ length: 44 }, String) };
    expect(words(said, many, 'c')).toBe(
      '"Name" is not one of the choices: c. Choose one of those that the edit view offers.',
    );
  });
});

it('what nobody has put into words yet is not known', () => {
  expect(words('name must be something new')).toBeNull();
});
