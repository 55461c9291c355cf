import * as domain from '@pilotpress/shared-types';
import type { ContentType } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { brusselsDay } from './brussels-time.ts';
import { inOrder } from './draft.ts';
import type { OrderedDraft } from './draft.ts';
import { events } from './events.ts';
import { SAMPLE_FILES } from './files.ts';
import { KnownEntries } from './known-entries.ts';
import { sampleContent } from './sample-content.ts';
import { sampleEvents } from './sample-events.ts';

/** In winter, with the sample events of that day in winter; and before a change of the clocks. */
const DAYS = ['2026-11-24T10:00:00.000Z', '2027-03-01T23:30:00.000Z'].map((day) => new Date(day));
const NOW = new Date('2026-11-24T10:00:00.000Z');
const content = sampleContent(NOW);

const schemasAt = (moment: Date) => ({
  pilot: domain.pilotSchema,
  article: domain.articleSchema,
  event: domain.eventSchemaAt(moment),
  presentation: domain.presentationSchema,
  'action-plan': domain.actionPlanSchema,
  document: domain.documentSchema,
  'demo-case': domain.demoCaseSchema,
  region: domain.regionSchema,
  person: domain.personSchema,
  topic: domain.topicSchema,
  page: domain.pageSchema,
  site: domain.siteSchema,
});

/** The draft as the site would read it, with what the CMS adds. */
function published({ draft }: OrderedDraft, moment: Date): object {
  const identity = { documentId: 'x', locale: null, updatedAt: moment.toISOString() };
  const isNew = 'announcedOn' in draft && draft.announcedOn === null;
  return { ...draft, ...identity, ...(isNew ? { announcedOn: moment.toISOString() } : {}) };
}

describe.each(DAYS)('the sample content of %s', (now) => {
  it('keeps every rule of the domain', () => {
    const schemas = schemasAt(now);
    for (const entry of inOrder(sampleContent(now))) {
      const { error } = schemas[entry.type].safeParse(published(entry, now));
      expect(error?.issues ?? [], `${entry.type} ${entry.key}`).toEqual([]);
    }
  });

  it('refers only to entries and files that come before, each used', () => {
    const used = new Set<string>();
    const files = new Map(SAMPLE_FILES.map(({ name }, index) => [name, index]));
    const known = new KnownEntries(files);
    for (const { type, key, draft } of inOrder(sampleContent(now))) {
      known.toStrapi(draft);
      known.add(type, key, key);
      for (const name of files.keys()) if (JSON.stringify(draft).includes(name)) used.add(name);
    }
    expect([...used].sort()).toEqual([...files.keys()].sort());
  });

  it('has two upcoming events and a cancelled one ahead, marked as samples', () => {
    const ahead = sampleContent(now).event.filter(({ start }) => Date.parse(start ?? '') > +now);
    expect(ahead.map(({ eventStatus }) => eventStatus).sort()).toEqual([
      'cancelled',
      'confirmed',
      'confirmed',
    ]);
    for (const { title } of ahead) expect(title).toMatch(/^Sample: /);
  });

  it('shows a registration that is open, and one that opens later', () => {
    const opening = sampleEvents(now).flatMap(({ registration }) =>
      registration === null ? [] : [Date.parse(registration.opens ?? '') <= +now],
    );
    expect(opening.sort()).toEqual([false, true]);
  });

  it('dates the accessibility statement with the day of seeding', () => {
    const statement = sampleContent(now).page.find(({ slug }) => slug.includes('accessibility'));
    expect(statement?.body).toContain(`prepared on ${brusselsDay(now)}`);
  });
});

describe('the facts in the sample content', () => {
  const kinds = (type: ContentType) => content[type].length;
  const event = (slug: string) => events.find((candidate) => candidate.slug === slug);

  it('are entered in the number in which they are known', () => {
    expect(
      (['article', 'event', 'region', 'person', 'action-plan', 'document'] as const).map(kinds),
    ).toEqual([4, 11, 12, 2, 1, 2]);
  });

  it('keep the dates, times and places of the events', () => {
    expect(event('kick-off-meeting')).toMatchObject({
      start: '2021-04-13T22:00:00.000Z',
      allDay: true,
    });
    expect(event('saphire-flemish-parliament')).toMatchObject({
      start: '2022-04-26T12:00:00.000Z',
      end: '2022-04-26T15:00:00.000Z',
      eventStatus: 'tentative',
      venue: { name: 'Flemish Parliament', city: 'Brussels', street: null, latitude: null },
    });
    expect(event('info-day-2022')).toMatchObject({
      start: '2022-06-28T07:00:00.000Z',
      end: '2022-06-28T08:30:00.000Z',
      attendanceMode: 'online',
    });
  });

  it('leave undated what has no date', () => {
    const undated = events.filter(({ start }) => start === null);
    expect(undated.map(({ dateNote }) => dateNote)).toEqual([
      'Date not on record',
      'Date not on record',
      'Date not on record',
      '2024',
      '12–13 June; the year is not on record',
    ]);
  });

  it('name the leaders, the contacts and the launch of the pilot', () => {
    expect(content.pilot[0]).toMatchObject({
      yearLaunched: 2021,
      coLeadingRegions: ['east-netherlands', 'flanders', 'south-netherlands'],
      contacts: [{ person: 'Melissa Campagno' }, { person: 'Kathleen D’Hondt' }],
      links: [{ label: 'SAPHIRe' }],
    });
  });

  it('name no other person', () => {
    const names = inOrder(content).flatMap(({ draft }) =>
      [...JSON.stringify(draft).matchAll(/"speakers":\[\{"name":"([^"]*)"/g)].map(
        ([, name]) => name,
      ),
    );
    expect(new Set(names)).toEqual(new Set(['Sample speaker']));
  });
});

describe('what is old in the sample content', () => {
  it('was announced long before the day of seeding, and before it took place', () => {
    for (const { title, announcedOn, start } of events) {
      expect(Date.parse(announcedOn ?? ''), title).toBeLessThan(Date.parse('2024-12-31'));
      if (start !== null)
        expect(Date.parse(announcedOn ?? ''), title).toBeLessThan(Date.parse(start));
    }
    for (const { title, publishedOn } of content.article) {
      expect(Date.parse(publishedOn), title).toBeLessThan(Date.parse('2024-12-31'));
    }
  });
});

describe('the texts of the sample content', () => {
  it('link only to pages of the site that exist', () => {
    const pages = new Set<string>([
      domain.paths.subscribe(),
      ...(['article', 'event', 'presentation'] as const).map((type) => domain.paths.list(type)),
      ...content.pilot.map(({ slug }) => domain.paths.entry('pilot', slug)),
      ...content['action-plan'].map(({ slug }) => domain.paths.entry('action-plan', slug)),
    ]);
    const links = inOrder(content).flatMap(({ draft }) =>
      [...JSON.stringify(draft).matchAll(/\]\((\/[^)]*)\)/g)].map(([, path]) => path ?? ''),
    );
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(pages).toContain(link);
  });

  it('mark what was made up', () => {
    for (const { title } of content['demo-case']) expect(title).toMatch(/^Sample: /);
    for (const { summary } of content.presentation) expect(summary).toMatch(/Sample material\.$/);
    for (const { summary } of content.document) expect(summary).toMatch(/sample material\.$/);
  });
});
