import { describe, expect, it } from 'vitest';
import type { Attribute, Field } from './schema-walk.ts';
import { fieldProblems } from './field-rules.ts';

const field = (attribute: Attribute, value: unknown, rest: Partial<Field> = {}): Field => ({
  path: ['field'],
  attribute,
  value,
  owner: {},
  ownerUid: 'api::event.event',
  ...rest,
});
const messages = (candidate: Field): string[] =>
  fieldProblems(candidate).map(({ message }) => message);

describe('a required text', () => {
  const attribute: Attribute = {
    type: 'string',
    required: true,
    pluginOptions: { pilotpress: { label: 'Title' } },
  };

  it('may not hold spaces alone', () => {
    expect(messages(field(attribute, ' \n\t '))).toEqual([
      '"Title" is empty. Fill it in: readers need it.',
    ]);
    expect(messages(field(attribute, ' x '))).toEqual([]);
  });

  it('is left to Strapi when it is missing, and to the editor when it is optional', () => {
    expect(messages(field(attribute, null))).toEqual([]);
    expect(messages(field({ type: 'string' }, '  '))).toEqual([]);
  });
});

describe('a control character', () => {
  it('is refused in any text, and a line break is not one', () => {
    expect(messages(field({ type: 'string' }, 'A\u000bB'))).toEqual([
      expect.stringContaining('holds an invisible control character'),
    ]);
    expect(messages(field({ type: 'richtext' }, 'A\r\n\tB'))).toEqual([]);
  });
});

describe('a web address', () => {
  const attribute: Attribute = {
    type: 'string',
    pluginOptions: { pilotpress: { form: 'web-address' } },
  };

  it('is one that the site can link to', () => {
    expect(messages(field(attribute, 'https://?'))).toEqual([
      '"https://?" is not a web address. Enter it in full, as in "https://example.org/page".',
    ]);
    expect(messages(field(attribute, 'http://localhost:1337/admin'))).toEqual([
      '"http://localhost:1337/admin" leads to a computer that visitors cannot reach. Enter an address that everybody can open.',
    ]);
    for (const good of ['https://example.org', null, '']) {
      expect(messages(field(attribute, good))).toEqual([]);
    }
  });
});

describe('a date', () => {
  it('is in a year that can be meant, with a time or without', () => {
    for (const [type, value] of [
      ['date', '0001-01-01'],
      ['datetime', '0001-01-01T00:00:00.000Z'],
      ['datetime', new Date('0001-01-01T00:00:00Z')],
    ] as const) {
      expect(messages(field({ type }, value))).toEqual([
        'The year 1 cannot be meant. Enter one from 1950 to 2150.',
      ]);
    }
    expect(messages(field({ type: 'date' }, '2027-02-28'))).toEqual([]);
    expect(messages(field({ type: 'string' }, '0001-01-01'))).toEqual([]);
    expect(messages(field({ type: 'datetime' }, null))).toEqual([]);
  });
});

describe('an e-mail address', () => {
  it('is one that people can write to', () => {
    expect(messages(field({ type: 'email' }, 'name@host'))).toEqual([
      '"name@host" is not an e-mail address. Enter one, as in "name@example.org".',
    ]);
    expect(messages(field({ type: 'email' }, 'name@example.org'))).toEqual([]);
  });
});

describe('a file', () => {
  const files: Attribute = { type: 'media', allowedTypes: ['files'] };
  const images: Attribute = { type: 'media', allowedTypes: ['images'] };
  const pdf = { name: 'slides.pdf', mime: 'application/pdf' };
  const png = { name: 'map.png', mime: 'image/png' };

  it('is of the family that the field takes', () => {
    expect(messages(field(files, png))).toEqual([
      'The file "map.png" is not a document. Choose another.',
    ]);
    expect(messages(field(images, pdf))).toEqual([
      'The file "slides.pdf" is not a picture. Choose another.',
    ]);
    expect(messages(field(files, pdf))).toEqual([]);
    expect(messages(field(images, null))).toEqual([]);
  });

  it('is one that the site can show or offer', () => {
    expect(messages(field(images, png))).toEqual([
      'The file "map.png" is no picture that the site can show. Save it anew as JPEG, PNG, WebP or SVG.',
    ]);
    expect(messages(field(images, { ...png, width: 300, height: 200 }))).toEqual([]);
    expect(messages(field(files, { name: 'data.xml', mime: 'application/xml' }))).toEqual([
      expect.stringContaining('of a kind that browsers run'),
    ]);
  });
});

describe('a picture', () => {
  const picture = (decorative: boolean, alternativeText: string | null): Field =>
    field(
      { type: 'media', allowedTypes: ['images'] },
      { name: 'map.png', mime: 'image/png', width: 300, height: 200, alternativeText },
      { path: ['cover', 'file'], owner: { decorative }, ownerUid: 'media.picture' },
    );

  it('is described or decorative', () => {
    expect(fieldProblems(picture(false, ' '))).toMatchObject([{ path: ['cover', 'file'] }]);
    expect(fieldProblems(picture(false, 'A map'))).toEqual([]);
    expect(fieldProblems(picture(true, null))).toEqual([]);
  });
});
