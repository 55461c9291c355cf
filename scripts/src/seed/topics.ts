import type { Topic } from '@pilotpress/shared-types';
import type { Draft } from './draft.ts';

export const topics: readonly Draft<Topic>[] = [
  {
    name: 'Personalised medicine',
    slug: 'personalised-medicine',
    summary: 'Treatment fitted to the individual, with citizens at the centre.',
  },
  {
    name: 'Regional ecosystems',
    slug: 'regional-ecosystems',
    summary: 'How academia, industry, government and society of a region work together.',
  },
  {
    name: 'Regulation',
    slug: 'regulation',
    summary: 'Rules for health that differ between states and regions, and what to do about it.',
  },
  {
    name: 'Funding',
    slug: 'funding',
    summary: 'Calls and schemes that bring money to projects of several regions.',
  },
  {
    name: 'SMEs and industry',
    slug: 'smes-and-industry',
    summary: 'Companies of every size, from health and from outside it.',
  },
  {
    name: 'Data and technology',
    slug: 'data-and-technology',
    summary: 'What digital technology and data can do for treatment and prevention.',
  },
  {
    name: 'Regenerative medicine',
    slug: 'regenerative-medicine',
    summary: 'Repairing or replacing cells and tissue, on the way from research to practice.',
  },
];
