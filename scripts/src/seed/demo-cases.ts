import type { DemoCase } from '@pilotpress/shared-types';
import type { Draft } from './draft.ts';
import { PILOT } from './pilot.ts';

const blank = { result: null, pilots: [PILOT] };
const SAMPLE =
  '*Sample content: this case was made up from the ways of working of the pilot, to show how a demonstration case is published. No region has undertaken it.*';

export const demoCases: readonly Draft<DemoCase>[] = [
  {
    ...blank,
    title: 'Sample: One map of rules for personalised health',
    slug: 'sample-map-of-rules',
    summary:
      'Sample of a case on regulation: partner regions compare how the same health product would fare with each of them.',
    state: 'idea',
    challenge: `Rules for health differ between member states, and even between regions. Whoever wants to bring a product from one region to the next has to find out by themselves what applies there.

${SAMPLE}`,
    approach: `Partner regions take one product and follow it through their rules, step by step. Each writes down which permits it takes, who grants them and where the way ends. Laid side by side, the answers make a map: where the regions agree, where they differ, and which barrier is worth working on first.`,
    leadRegion: 'flanders',
    partnerRegions: ['east-netherlands', 'trentino', 'nord-est'],
    topics: ['regulation', 'personalised-medicine'],
  },
  {
    ...blank,
    title: 'Sample: A first customer for a company from outside health',
    slug: 'sample-first-customer',
    summary:
      'Sample of a case on industry: a small company from another field tries out what it makes in the health services of several regions.',
    state: 'in-preparation',
    challenge: `Much of what health needs was first made for something else. Yet a small company from outside health knows neither the rules nor the buyers, and so the first customer never comes.

${SAMPLE}`,
    approach: `A region with such a company and a region with the need find each other through the pilot. Academia says how one would see that it works, and patients say whether it helps. The pilot looks for funding and goes along with the proposal. Ties to the 3D Printing pilot of the network bring in know-how on production.`,
    leadRegion: 'south-netherlands',
    partnerRegions: ['east-and-north-finland', 'emilia-romagna'],
    topics: ['smes-and-industry', 'funding'],
  },
  {
    ...blank,
    title: 'Sample: Learning from data that stay at home',
    slug: 'sample-data-stay-at-home',
    summary:
      'Sample of a case on data: regions answer one question together, while the data of each remain where they are.',
    state: 'idea',
    challenge: `To fit a treatment to one person takes knowledge from many. No region has data enough by itself, and to move health data across borders is seldom allowed.

${SAMPLE}`,
    approach: `The question travels, and the data stay. Each partner works out its own answer by the same method, and only the answers are put together. Experts in biomedicine, technology and data plan it with representatives of citizens, whose trust it needs.`,
    leadRegion: 'east-netherlands',
    partnerRegions: ['flanders', 'east-and-north-finland', 'nord-est'],
    topics: ['data-and-technology', 'personalised-medicine'],
  },
];
