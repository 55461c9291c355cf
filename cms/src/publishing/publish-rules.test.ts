import { RESERVED_SEGMENTS } from '@pilotpress/shared-types';
import { errors } from '@strapi/utils';
import { describe, expect, it } from 'vitest';
import { componentModel, typeSchema } from '../../testing/schema-files.mts';
import type { EntryRow } from './entry-row.ts';
import { problemsOf, refuse, refuseBadSlug } from './publish-rules.ts';

const thrownBy = (act: () => void): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

const row = (values: Readonly<Record<string, unknown>>): EntryRow => ({
  id: 1,
  documentId: 'one',
  locale: null,
  publishedAt: '2027-01-01T00:00:00.000Z',
  ...values,
});

describe('a slug', () => {
  it.each([...RESERVED_SEGMENTS])('may not be "%s", which is an address of the site', (slug) => {
    const error = thrownBy(() => {
      refuseBadSlug({ slug });
    });
    expect(error).toBeInstanceOf(errors.ValidationError);
    expect(error).toMatchObject({ details: { errors: [{ path: ['slug'] }] } });
  });

  it('may be missing in a draft, and in an update that does not touch it', () => {
    for (const data of [undefined, {}, { slug: null }, { slug: '' }]) {
      expect(
        thrownBy(() => {
          refuseBadSlug(data);
        }),
      ).toBeUndefined();
    }
  });
});

describe('a refusal', () => {
  it('carries each message to its field in the form that the edit view reads', () => {
    const error = thrownBy(() => {
      refuse([
        { path: ['registration', 'closes'], message: 'Too early.' },
        { path: ['speakers', 0, 'name'], message: 'Empty.' },
      ]);
    });
    expect(error).toMatchObject({
      name: 'ValidationError',
      message: 'Too early.\nEmpty.',
      details: {
        errors: [
          { path: ['registration', 'closes'], message: 'Too early.', name: 'ValidationError' },
          { path: ['speakers', '0', 'name'], message: 'Empty.', name: 'ValidationError' },
        ],
      },
    });
  });

  it('says all that is wrong with a field at once, since the edit view shows one message', () => {
    const error = thrownBy(() => {
      refuse([
        { path: ['body'], message: 'One.' },
        { path: ['title'], message: 'Empty.' },
        { path: ['body'], message: 'Two.' },
      ]);
    });
    expect(error).toMatchObject({
      details: {
        errors: [
          { path: ['body'], message: 'One.\nTwo.' },
          { path: ['title'], message: 'Empty.' },
        ],
      },
    });
  });

  it('does not happen without a problem', () => {
    expect(
      thrownBy(() => {
        refuse([]);
      }),
    ).toBeUndefined();
  });
});

describe('the problems of a populated row', () => {
  it('are those of its type at the moment of publication, and those of its fields', () => {
    const event = row({
      title: ' ',
      slug: 'webinar',
      summary: 'A webinar.',
      start: '2027-03-01T09:00:00.000Z',
      attendanceMode: 'online',
      eventStatus: 'confirmed',
      venue: null,
      registration: null,
    });
    const paths = (moment: string): unknown[] =>
      problemsOf('event', event, new Date(moment), typeSchema('event'), componentModel).map(
        ({ path }) => path,
      );
    expect(paths('2027-02-01T00:00:00.000Z')).toEqual([['joiningLink'], ['title']]);
    expect(paths('2027-04-01T00:00:00.000Z')).toEqual([['title']]);
  });

  it('count a file as something to read in an action plan', () => {
    const plan = { slug: 'plan', title: 'Plan', summary: 'A plan.', body: null };
    const problems = (file: unknown): unknown[] =>
      problemsOf(
        'action-plan',
        row({ ...plan, file }),
        new Date(0),
        typeSchema('action-plan'),
        componentModel,
      );
    expect(problems(null)).toHaveLength(1);
    expect(problems({ name: 'plan.pdf', mime: 'application/pdf' })).toEqual([]);
  });
});
