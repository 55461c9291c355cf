import * as make from './fixture-entry.ts';
import { ref } from './fixture-entry.ts';

const REGION_NAMES: readonly (readonly [string, string])[] = [
  ['Alpenland', 'AT'],
  ['Costa Verde', 'PT'],
  ['Dalarna', 'SE'],
  ['Emilia Nord', 'IT'],
  ['Flandria', 'BE'],
  ['Galicia Nova', 'ES'],
  ['Hajdú Basin', 'HU'],
  ['Ήπειρος North', 'GR'],
  ['Rhine Valley', 'DE'],
];

/** The pilot with its regions, topics and people. */
export function fixturePilot({ cover, photo }: { cover: unknown; photo: unknown }) {
  const regions = REGION_NAMES.map(([name, country], index) =>
    make.regionEntry(`re0${String(index + 1)}`, name, {
      country,
      slug: `region-${String(index + 1)}`,
      website: index % 2 === 0 ? 'https://region.example.org/' : null,
      summary: index % 3 === 0 ? 'A member of the network since its first year.' : null,
    }),
  );
  const topics = ['Health data', 'Clinical trials', 'Innovation uptake', 'Financing'].map(
    (name, index) => make.topicEntry(`to0${String(index + 1)}`, name),
  );
  const people = [
    make.personEntry('pe01', 'Maria Fixture', {
      jobTitle: 'Coordinator',
      organisation: 'Costa Verde',
      email: 'maria@example.org',
      photo: photo,
    }),
    make.personEntry('pe02', 'Jan Fixture'),
  ] as const;
  const pilot = make.pilotEntry('pi01', 'Smart Care', {
    about:
      'The pilot brings regions together.\n\n## How it works\n\nRegions *learn* from each other.\n\n![A map](/uploads/medium_map_0123456789.png)',
    activities: [
      { id: 1, title: 'Learn', text: 'Visits and **workshops**.' },
      {
        id: 2,
        title: 'Share',
        text: 'Open results, see [the network](https://network.example.org/).',
      },
      { id: 3, title: 'Do', text: '1. Cases\n2. Calls' },
    ],
    yearLaunched: 2021,
    coLeadingRegions: regions.slice(0, 2).map(ref),
    participatingRegions: regions.map(ref),
    contacts: [
      { id: 1, role: 'Primary contact', person: ref(people[0]) },
      { id: 2, role: 'Press', person: ref(people[1]) },
    ],
    links: [
      {
        id: 1,
        label: 'Partner portal',
        url: 'https://partner.example.org/',
        description: 'Calls and partners, by theme.',
      },
    ],
    cover,
  });
  return { pilot, regions, topics, people };
}
