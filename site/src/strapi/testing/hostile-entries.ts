import type { FakeContent, FakeEntry } from './fake-strapi.ts';
import * as make from './fixture-entry.ts';
import { ref } from './fixture-entry.ts';

const LONG =
  'Interregional demonstration cases for personalised medicine: from the first conversation between hospitals, companies, universities and citizens to a pathway that every participating region can afford, explain and repeat';
const WITHOUT_SPACES = 'Gesundheitsdatenaustauschvereinbarungsverhandlungen'.repeat(4);
const GREEK = 'Συνάντηση των περιφερειών για την υγεία';
const ARABIC = 'اجتماع المناطق حول الصحة الذكية';

/** Where a pilot has many regions, they are called much like these. */
const PLACES =
  'Arden Belmar Corvin Dorval Elster Fenmark Gorlitz Halland Istria Jura Kymen Lusatia';
const SIDES = 'North South Hills Coast Valley';

const WIDE_TABLE = [
  '| Region | Partners | Demonstration cases | Budget in euro | Contact point for questions | Remark |',
  '| --- | --- | --- | --- | --- | --- |',
  `| Flandria | 12 | 3 | 1,200,000 | Agentschap Innoveren en Ondernemen | ${WITHOUT_SPACES} |`,
].join('\n');

/** The fixture's content, with entries beside it that are as large, as small and as strange as editors may make them. */
export function withHostileEntries(content: FakeContent): FakeContent {
  const { entries } = content;
  const beside = (type: string, more: readonly FakeEntry[]) => ({
    [type]: [...(entries[type] ?? []), ...more],
  });
  const names = PLACES.split(' ').flatMap((place) =>
    SIDES.split(' ').map((side) => `${place} ${side}`),
  );
  const regions = names.map((name, index) =>
    make.regionEntry(`hr${String(index + 10)}`, name, {
      country: ['AT', 'BE', 'DE', 'ES', 'GR', 'PT'][index % 6],
    }),
  );
  const person = make.personEntry('hp01', 'Noor Namesonly');
  const pilot = make.pilotEntry('hi01', 'Wide Care', {
    participatingRegions: regions.map(ref),
    coLeadingRegions: regions.slice(0, 3).map(ref),
    contacts: [{ id: 1, role: 'Contact', person: ref(person) }],
    activities: [{ id: 1, title: 'Learn', text: WIDE_TABLE }],
  });
  const pilots = [ref(pilot)];
  const titles = [LONG, WITHOUT_SPACES, GREEK, ARABIC];
  const slugs = ['long', 'without-spaces', 'greek', 'arabic'];
  const each = (build: (title: string, slug: string, id: string) => FakeEntry): FakeEntry[] =>
    titles.map((title, index) => build(title, slugs[index] ?? '', String(index + 1)));
  return {
    ...content,
    entries: {
      ...entries,
      ...beside('regions', regions),
      ...beside('people', [person]),
      ...beside('pilots', [pilot]),
      ...beside(
        'events',
        each((title, slug, id) =>
          make.eventEntry(`he0${id}`, title, {
            slug,
            summary: title,
            pilots,
            start: `2026-03-0${id}T09:00:00.000Z`,
            end: `2026-04-0${id}T15:00:00.000Z`,
            dateNote: null,
            attendanceMode: null,
            body: WIDE_TABLE,
            contact: ref(person),
          }),
        ),
      ),
      ...beside(
        'articles',
        each((title, slug, id) =>
          make.articleEntry(`ha0${id}`, title, { slug, summary: title, pilots, body: WIDE_TABLE }),
        ),
      ),
      ...beside('demo-cases', [
        make.demoCaseEntry('hc01', LONG, {
          slug: 'long',
          pilots,
          partnerRegions: regions.map(ref),
          challenge: WIDE_TABLE,
        }),
      ]),
    },
  };
}
