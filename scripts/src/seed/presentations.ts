import type { Presentation } from '@pilotpress/shared-types';
import type { Draft } from './draft.ts';
import { DECKS } from './files.ts';
import { PILOT } from './pilot.ts';

const blank = {
  otherFormats: [],
  speakers: [],
  date: null,
  language: 'en',
  licence: 'CC0-1.0',
  pilots: [PILOT],
  regions: [],
} as const satisfies Partial<Draft<Presentation>>;
const SAMPLE = '*Sample material: the slides were made for this site, and nobody gave the talk.*';

/** The slugs of the presentations, by which events refer to them. */
export const TALKS = {
  treatmentThatFits: 'treatment-that-fits',
  fourAtOneTable: 'four-at-one-table',
  rulesThatDiffer: 'rules-that-differ',
  fromIdeaToMarket: 'from-idea-to-market',
  joiningThePilot: 'joining-the-pilot',
} as const;

/** @param today - the day on which the slides are made, `2024-02-05` */
export function presentations(today: string): readonly Draft<Presentation>[] {
  return [
    {
      ...blank,
      title: 'Treatment that fits: why regions work on it together',
      slug: TALKS.treatmentThatFits,
      summary: 'What the Smart Health pilot is for, in ten slides. Sample material.',
      file: DECKS.treatmentThatFits.name,
      abstract: `Treatment fitted to the individual takes knowledge, data and industry, and no single region has all of it. The slides explain what personalised medicine promises, why regions are the place for it, and what the pilot makes of that.

${SAMPLE}`,
      regions: ['lower-austria'],
      topics: ['personalised-medicine', 'regional-ecosystems'],
    },
    {
      ...blank,
      title: 'Four at one table: the quadruple helix at work',
      slug: TALKS.fourAtOneTable,
      summary:
        'How academia, industry, government and society build things together, and why a table of three is not enough. Sample material.',
      file: DECKS.fourAtOneTable.name,
      abstract: `What goes wrong when one of the four is missing, why companies from outside health are welcome, and how less developed regions come to sit at the table from the start.

${SAMPLE}`,
      regions: ['lower-austria'],
      topics: ['regional-ecosystems', 'smes-and-industry', 'data-and-technology'],
    },
    {
      ...blank,
      title: 'Rules that differ: finding the barriers and working on them',
      slug: TALKS.rulesThatDiffer,
      summary:
        'Regulation as a task that regions can share: from a complaint to a finding, and from there to those in charge. Sample material.',
      file: DECKS.rulesThatDiffer.name,
      abstract: `Rules for health differ between member states, and even between regions. The slides show where to look for barriers, whom to have in the room, and how to describe what one finds so that others can act on it.

${SAMPLE}`,
      topics: ['regulation', 'personalised-medicine'],
    },
    {
      ...blank,
      title: 'From idea to market: the road of a demonstration case',
      slug: TALKS.fromIdeaToMarket,
      summary:
        'What the pilot does for a project, stage by stage, from the first sentence to the first customer. Sample material.',
      file: DECKS.fromIdeaToMarket.name,
      abstract: `Five stages (idea, funding, consortium, proposal, market), with three questions to answer before the first of them.

${SAMPLE}`,
      topics: ['funding', 'smes-and-industry'],
    },
    {
      ...blank,
      title: 'Joining the pilot: an introduction for regions',
      slug: TALKS.joiningThePilot,
      summary:
        'What the pilot is, what a region gains and brings, and how to begin. To read as PDF, or as slides to adapt. Sample material.',
      file: DECKS.joiningThePilot.name,
      otherFormats: [{ file: DECKS.joiningThePilotSlides.name, language: 'en' }],
      speakers: [
        { name: 'Sample speaker', organisation: 'A co-leading region (sample)', person: null },
      ],
      date: today,
      abstract: `An introduction for regions that think of joining: the network, the way of working, the two lines of work, and the first steps.

${SAMPLE}`,
      topics: ['personalised-medicine', 'regional-ecosystems'],
    },
  ];
}
