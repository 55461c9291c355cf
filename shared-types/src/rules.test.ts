import { describe, expect, it } from 'vitest';
import { pictureProblems } from './media-file.ts';
import type { RuleInput } from './rules.ts';
import { rulesOf } from './rules.ts';

const NOW = new Date('2026-03-01T12:00:00.000Z');
const entry: RuleInput = {
  name: null,
  slug: 'plenary',
  body: null,
  file: null,
  start: null,
  end: null,
  allDay: false,
  timeZone: 'Europe/Brussels',
  dateNote: 'Spring 2027',
  attendanceMode: null,
  eventStatus: null,
  joiningLink: null,
  venue: null,
  registration: null,
};
const fields = (type: Parameters<typeof rulesOf>[0], changes: Partial<RuleInput>): string[] =>
  rulesOf(type)({ ...entry, ...changes }, NOW).map(({ path }) => path.join('.'));

describe('the rules of each type', () => {
  it('ask a person for a name', () => {
    expect(fields('person', {})).toEqual(['name']);
    expect(fields('person', { name: ' ' })).toEqual(['name']);
    expect(fields('person', { name: 'Ada Lovelace' })).toEqual([]);
  });

  it('ask an action plan for a text or a file', () => {
    expect(fields('action-plan', {})).toEqual(['body']);
    expect(fields('action-plan', { body: 'We mean to …' })).toEqual([]);
    expect(fields('action-plan', { file: 'f1' })).toEqual([]);
  });

  it.each([
    'pilot',
    'article',
    'event',
    'presentation',
    'action-plan',
    'document',
    'demo-case',
    'region',
    'topic',
    'page',
  ] as const)('refuse a reserved slug for %s', (type) => {
    expect(fields(type, { slug: 'search', body: 'Text' })).toEqual(['slug']);
  });

  it('hold an event to its own rules as well as to those of its slug', () => {
    expect(fields('event', { slug: 'past', dateNote: null })).toEqual(['slug', 'dateNote']);
  });
});

describe('a picture', () => {
  it('needs an alternative text unless it is decoration', () => {
    expect(pictureProblems({ decorative: false, alternativeText: null }, ['cover'])).toEqual([
      {
        path: ['cover'],
        message:
          'The picture has no alternative text. Describe it in the media library, or tick "Decorative" if it says nothing that the text does not.',
      },
    ]);
    expect(pictureProblems({ decorative: null, alternativeText: '  ' }, ['cover'])).toHaveLength(1);
    expect(pictureProblems({ decorative: true, alternativeText: null }, ['cover'])).toEqual([]);
    expect(pictureProblems({ decorative: false, alternativeText: 'A bridge' }, [])).toEqual([]);
    expect(pictureProblems(null, ['cover'])).toEqual([]);
  });
});
