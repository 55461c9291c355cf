import type { Person } from '@pilotpress/shared-types';
import type { Draft } from './draft.ts';

export const people: readonly Draft<Person>[] = [
  {
    name: 'Melissa Campagno',
    jobTitle: 'Innovation consultant',
    organisation: 'G.A.C. Group',
    email: null,
    photo: null,
  },
  {
    name: 'Kathleen D’Hondt',
    jobTitle: null,
    organisation: 'Flanders region',
    email: null,
    photo: null,
  },
];
