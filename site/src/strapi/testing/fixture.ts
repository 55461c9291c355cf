import { PAGE_SIZE } from '@pilotpress/shared-types';
import type { FakeContent, FakeEntry } from './fake-strapi.ts';
import * as make from './fixture-entry.ts';
import { ref } from './fixture-entry.ts';
import { fixtureEvents } from './fixture-events.ts';
import type { FixtureFile } from './fixture-files.ts';
import { fixtureBytes, fixturePdf, fixturePicture } from './fixture-files.ts';
import { LINKING_TEXT } from './fixture-links.ts';
import { fixtureLog } from './fixture-log.ts';
import { fixturePilot } from './fixture-pilot.ts';

/** A small network of its own, with something of every kind in it. */
export async function fixtureContent(now: Date): Promise<FakeContent> {
  const pictures = await Promise.all([
    fixturePicture('Pilot cover.png', 'Overlapping circles in blue', 210),
    fixturePicture('Café of ideas.png', 'Overlapping circles in green', 150),
    fixturePicture('Session room.png', 'Overlapping circles in red', 10),
  ]);
  const decks = [
    'Data across borders',
    'Care close to home',
    'Trials in small regions',
    'Geteilte Daten',
  ].map((title) =>
    fixturePdf(
      `${title}.pdf`,
      Array.from({ length: 8 }, (_, page) => `${title}, page ${String(page + 1)}`),
    ),
  );
  const outline = fixtureBytes(
    'Care outline.txt',
    'text/plain',
    Buffer.from('An outline of the talk.\n'),
  );
  const papers = ['Action plan 2026', 'Scoping note', 'Flyer'].map((title) =>
    fixturePdf(`${title}.pdf`, [title, 'Second page']),
  );
  const cover = (index: number, decorative = false) => {
    const file = pictures[index]?.wire;
    return file === undefined ? null : { id: 1, decorative, file };
  };
  const wire = (files: readonly FixtureFile[], index: number) => files[index]?.wire;

  const { pilot, regions, topics, people } = fixturePilot({ cover: cover(0), photo: cover(1) });
  const pilots = [ref(pilot)];
  const presentations = [
    make.presentationEntry('pr01', 'Data across borders', wire(decks, 0), {
      pilots,
      date: '2025-10-02',
      speakers: [
        { id: 1, name: 'Maria Fixture', organisation: 'Costa Verde', person: ref(people[0]) },
      ],
      abstract: 'How regions share **data**.',
      licence: 'CC-BY-4.0',
      topics: topics.slice(0, 1).map(ref),
    }),
    make.presentationEntry('pr02', 'Care close to home', wire(decks, 1), {
      pilots,
      date: '2025-12-01',
      otherFormats: [{ id: 1, language: 'en', file: outline.wire }],
      regions: regions.slice(1, 3).map(ref),
    }),
    make.presentationEntry('pr03', 'Trials in small regions', wire(decks, 2), {
      pilots,
      licence: 'all-rights-reserved',
    }),
    make.presentationEntry('pr04', 'Geteilte Daten', wire(decks, 3), {
      pilots,
      language: 'de',
      date: '2025-12-01',
    }),
  ];
  const events = fixtureEvents(now, {
    pilots: [pilot],
    regions,
    topics,
    contact: people[0],
    presentations,
  });
  const article = (
    id: string,
    title: string,
    published: string,
    fields: Record<string, unknown>,
  ): FakeEntry =>
    make.articleEntry(id, title, {
      pilots,
      topics: topics.slice(0, 1).map(ref),
      publishedOn: published,
      ...fields,
    });
  const articles = [
    article('ar01', 'Nine regions sign up', '2025-11-05T09:00:00.000Z', {
      cover: cover(1),
      regions: regions.slice(0, 4).map(ref),
    }),
    article('ar02', 'The second session is open', '2025-12-12T09:00:00.000Z', {
      cover: cover(2, true),
      relatedEvent: events[7] && ref(events[7]),
      body: '## Why\n\nBecause.\n\n> A quotation.\n\n```\ncode\n```',
    }),
    article('ar03', 'Ein Bericht aus dem Rheintal', '2025-06-01T09:00:00.000Z', {
      language: 'de',
    }),
    article('ar04', 'A call for cases', '2025-03-01T09:00:00.000Z', {}),
    // With these the list of news has a second page.
    ...Array.from({ length: 1.5 * PAGE_SIZE - 4 }, (_, index) =>
      make.articleEntry(`ar${String(index + 10)}`, `Note ${String(index + 1)}`, {
        publishedOn: new Date(Date.UTC(2024, 0, index + 1, 9)).toISOString(),
        ...(index === 0 && { body: LINKING_TEXT }),
      }),
    ),
  ];
  const map = await fixturePicture('map.png', 'Unused', 40);
  const files = [...pictures, ...decks, ...papers, outline];
  return {
    log: fixtureLog({ articles, events, presentations }, now),
    entries: {
      pilots: [pilot],
      regions,
      topics,
      people,
      presentations,
      events,
      articles,
      'action-plans': [
        make.actionPlanEntry('ap01', 'Action plan 2026', {
          pilots,
          body: 'What we *mean* to do.',
          file: wire(papers, 0),
        }),
      ],
      'pilot-documents': [
        make.documentEntry('do01', 'Scoping note', wire(papers, 1), {
          kind: 'scoping-note',
          pilots,
        }),
        make.documentEntry('do02', 'Flyer', wire(papers, 2), {
          kind: 'flyer',
          pilots,
          language: 'fr',
        }),
      ],
      'demo-cases': [
        make.demoCaseEntry('dc01', 'A shared registry', {
          pilots,
          leadRegion: ref(regions[1] ?? pilot),
          partnerRegions: regions.slice(2, 5).map(ref),
          approach: 'Step by step.',
          topics: topics.slice(0, 2).map(ref),
        }),
        make.demoCaseEntry('dc02', 'Remote care', {
          pilots,
          state: 'completed',
          result: 'It **works**.',
        }),
      ],
      pages: [
        make.pageEntry('pa01', 'About', '# About us\n\nA network.'),
        make.pageEntry('pa02', 'Accessibility statement', '## Conformance\n\nPartial.'),
        make.pageEntry('pa03', 'Privacy', 'No cookies.'),
      ],
    },
    site: make.siteEntry({
      contactName: 'Secretariat',
      contactEmail: 'hello@example.org',
      shareImage: cover(0),
      footerLinks: [
        { id: 1, label: 'Partner portal', url: 'https://partner.example.org/', description: null },
      ],
    }),
    files: new Map([
      ...files.map(({ wire: { url, mime }, bytes }) => [url, { bytes, mime }] as const),
      ['/uploads/map_0123456789.png', { bytes: map.bytes, mime: 'image/png' }],
    ]),
  };
}
