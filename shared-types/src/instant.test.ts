import { expect, it } from 'vitest';
import { articleSchema } from './article.ts';
import { eventFieldsSchema, programmeItemSchema, registrationSchema } from './event.ts';
import { yearProblem } from './instant.ts';
import { presentationSchema } from './presentation.ts';

it('a year is one that can be meant', () => {
  for (const moment of ['1950-01-01', '2150-12-31T23:59:59.999Z', 'soon']) {
    expect(yearProblem(moment)).toBeNull();
  }
  expect(yearProblem('1949-12-31T23:59:59.999Z')).toBe(
    'The year 1949 cannot be meant. Enter one from 1950 to 2150.',
  );
  expect(yearProblem('9999-12-31')).toBe(
    'The year 9999 cannot be meant. Enter one from 1950 to 2150.',
  );
});

it.each([
  ['publishedOn', articleSchema.shape.publishedOn],
  ['start', eventFieldsSchema.shape.start],
  ['end', eventFieldsSchema.shape.end],
  ['announcedOn', eventFieldsSchema.shape.announcedOn],
  ['opens', registrationSchema.shape.opens],
  ['closes', registrationSchema.shape.closes],
])('%s of an entry is in such a year', (_field, schema) => {
  expect(schema.safeParse('2027-01-01T00:00:00.000Z').success).toBe(true);
  expect(schema.safeParse('0001-01-01T00:00:00.000Z').success).toBe(false);
});

it.each([
  ['a presentation', presentationSchema.shape.date],
  ['a point of a programme', programmeItemSchema.shape.date],
])('the date of %s is in such a year', (_of, schema) => {
  expect(schema.safeParse('2027-01-01').success).toBe(true);
  expect(schema.safeParse('0001-01-01').success).toBe(false);
});
