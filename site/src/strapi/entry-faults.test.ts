import type { ContentProblem } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { BrokenEntriesError } from './errors.ts';
import { contentWith } from './testing/empty-content.ts';
import type { FakeContent, FakeEntry } from './testing/fake-strapi.ts';
import {
  articleEntry,
  demoCaseEntry,
  eventEntry,
  personEntry,
  pilotEntry,
  ref,
  regionEntry,
  topicEntry,
} from './testing/fixture-entry.ts';
import { load, textOf } from './testing/load-store.ts';

/** What is wrong with the entries; the store is as it was. */
async function problemsOf(content: FakeContent): Promise<readonly ContentProblem[]> {
  const { error, store } = await load(content);
  expect(store.keys()).toEqual(['old']);
  if (error instanceof BrokenEntriesError) return error.problems;
  throw new Error(`Expected broken entries, not ${String(error)}`);
}

const withEvent = (fields: Record<string, unknown>) =>
  contentWith({ events: [eventEntry('ev01', 'Plenary', fields)] });
const plenary = { type: 'event', documentId: 'ev01', title: 'Plenary' };
const CORRECT = 'Correct the field in the CMS and publish the entry again.';

describe('an entry that breaks a rule', () => {
  it('is named with its field, what is wrong and what to do', async () => {
    const start = '2026-03-01T10:00:00.000Z';
    const broken = withEvent({ start, end: '2026-03-01T09:00:00.000Z' });
    expect(await problemsOf(broken)).toEqual([
      {
        ...plenary,
        field: 'end',
        text: 'The event ends before it starts, or at the same moment. Correct the end, or leave it empty if it is not known.',
        remedy: CORRECT,
      },
    ]);
    expect(textOf(await load(broken))).toBe(
      'event "Plenary", documentId ev01, field end:\n  The event ends before it starts, or at the same moment. Correct the end, or leave it empty if it is not known.\n  Correct the field in the CMS and publish the entry again.',
    );
  });

  it('is told of together with all others', async () => {
    const problems = await problemsOf(
      contentWith({
        events: [
          eventEntry('ev01', 'Plenary', { dateNote: null }),
          eventEntry('ev02', 'Webinar', { end: '2026-03-01T09:00:00.000Z' }),
        ],
        articles: [articleEntry('ar01', 'Good news', { slug: 'Not a slug', summary: '' })],
      }),
    );
    expect(problems.map(({ documentId, field }) => [documentId, field])).toEqual([
      ['ar01', 'slug'],
      ['ar01', 'summary'],
      ['ev01', 'dateNote'],
      ['ev02', 'start'],
    ]);
  });

  it('is judged by the moment: an online event needs a link only until it is over', async () => {
    const online = { start: '2026-03-01T10:00:00.000Z', attendanceMode: 'online' };
    const [problem] = await problemsOf(withEvent(online));
    expect(problem?.field).toBe('joiningLink');
    const after = await load(withEvent(online), { moment: new Date('2026-03-02T00:00:00.000Z') });
    expect(after.error).toBeNull();
  });
});

describe('a field of the wrong form', () => {
  it.each<[string, Record<string, unknown>, Partial<ContentProblem>]>([
    [
      'an unknown value of an enumeration',
      { kind: 'party' },
      {
        field: 'kind',
        text: '"party" is none of the values allowed: plenary, info-day, webinar, workshop, conference, other.',
        remedy: 'Choose one of these in the CMS and publish the entry again.',
      },
    ],
    [
      'a missing field',
      { summary: undefined },
      {
        field: 'summary',
        text: 'The field is missing from the answer of the CMS.',
        remedy: 'Check that CMS and site are of the same version.',
      },
    ],
    [
      'a required field that is empty',
      { title: null },
      {
        title: null,
        field: 'title',
        text: 'The field is empty.',
        remedy: 'Fill it in and publish the entry again.',
      },
    ],
    [
      'a value of another type',
      { allDay: 'yes' },
      {
        field: 'allDay',
        text: 'The field holds "yes", where yes or no is expected.',
        remedy: CORRECT,
      },
    ],
    [
      'a number that is not whole',
      { registration: { link: null, opens: null, closes: null, places: 2.5, fee: null } },
      {
        field: 'registration.places',
        text: 'The field holds 2.5, where a whole number is expected.',
        remedy: CORRECT,
      },
    ],
    [
      'an address that is none',
      { joiningLink: 'javascript:alert(1)' },
      {
        field: 'joiningLink',
        text: '"javascript:alert(1)" is not an absolute http or https address.',
        remedy: CORRECT,
      },
    ],
    [
      'a text that is too long',
      { summary: 'a'.repeat(301) },
      {
        field: 'summary',
        text: 'The text is longer than 300 characters.',
        remedy: 'Shorten it in the CMS and publish the entry again.',
      },
    ],
    [
      'a number out of range, deep inside',
      {
        venue: {
          name: 'Hall',
          street: null,
          city: null,
          country: null,
          latitude: 91,
          longitude: 0,
          accessNote: null,
        },
      },
      { field: 'venue.latitude', text: '91 is more than 90.', remedy: CORRECT },
    ],
    [
      'a time that is none',
      { programme: [{ date: null, time: '25:00:00.000', title: 'Talk', speakers: [] }] },
      {
        field: 'programme.0.time',
        text: '"25:00" is not a time of day such as 09:30.',
        remedy: CORRECT,
      },
    ],
  ])('%s', async (_, fields, expected) => {
    expect(await problemsOf(withEvent(fields))).toEqual([{ ...plenary, ...expected }]);
  });
});

it('two entries with one slug would have one address', async () => {
  const [problem] = await problemsOf(
    contentWith({ regions: [regionEntry('re01', 'North'), regionEntry('re02', 'North')] }),
  );
  expect(problem).toEqual({
    type: 'region',
    documentId: 're02',
    title: 'North',
    field: 'slug',
    text: 'The address "north" is also that of the entry re01, so both would have one address.',
    remedy: 'Change one of the two slugs and publish that entry again.',
  });
});

describe('relations', () => {
  const data = topicEntry('to01', 'Data');
  const draft = topicEntry('to99', 'A draft');
  const stored = async (content: FakeContent, id: string) => {
    const loaded = await load(content);
    expect(loaded.error).toBeNull();
    return { data: loaded.store.get(id)?.data, warnings: loaded.warnings };
  };

  it('are held as documentIds in the order of the editor', async () => {
    const others = [topicEntry('to03', 'Care'), topicEntry('to02', 'Trials')];
    const topics = [data, ...others];
    const articles = [articleEntry('ar01', 'Good news', { topics: [...others, data].map(ref) })];
    const { data: article, warnings } = await stored(contentWith({ topics, articles }), 'ar01');
    expect(article).toMatchObject({ topics: ['to03', 'to02', 'to01'] });
    expect(warnings).toEqual([]);
  });

  it('to an entry that is not published are left out, with a warning that names both', async () => {
    const articles = [articleEntry('ar01', 'Good news', { topics: [data, draft].map(ref) })];
    const { data: article, warnings } = await stored(
      contentWith({ topics: [data], articles }),
      'ar01',
    );
    expect(article).toMatchObject({ topics: ['to01'] });
    expect(warnings).toEqual([
      'The article "Good news" refers in its field topics to the topic "A draft", which is not published, so the site leaves it out. Publish it or remove it.',
    ]);
  });

  it('are left out together with the contact that consists of nothing else', async () => {
    const [ada, bob] = [personEntry('pe01', 'Ada'), personEntry('pe02', 'Bob')] as const;
    const contacts = [
      { person: ref(ada), role: 'Lead' },
      { person: ref(bob), role: 'Press' },
    ];
    const pilots = [pilotEntry('pi01', 'Smart care', { contacts })];
    const { data: pilot, warnings } = await stored(contentWith({ people: [bob], pilots }), 'pi01');
    expect(pilot).toMatchObject({ contacts: [{ person: 'pe02', role: 'Press' }] });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('contacts.0.person to the person "Ada"');
  });

  it('of one target are null without it', async () => {
    const north = regionEntry('re01', 'North');
    const cases: FakeEntry[] = [demoCaseEntry('dc01', 'A case', { leadRegion: ref(north) })];
    const { data: without } = await stored(contentWith({ 'demo-cases': cases }), 'dc01');
    expect(without).toMatchObject({ leadRegion: null });
    const { data: demoCase } = await stored(
      contentWith({ 'demo-cases': cases, regions: [north] }),
      'dc01',
    );
    expect(demoCase).toMatchObject({ leadRegion: 're01' });
  });
});
