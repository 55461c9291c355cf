import type { Region } from '@pilotpress/shared-types';
import type { Draft } from './draft.ts';

const blank = { shortName: null, website: null, logo: null };
const CO_LEADS = 'Leads the Smart Health pilot together with two other regions.';
const TAKES_PART = 'Takes part in the Smart Health pilot.';

export const regions: readonly Draft<Region>[] = [
  {
    ...blank,
    name: 'East Netherlands',
    slug: 'east-netherlands',
    country: 'NL',
    summary: CO_LEADS,
  },
  { ...blank, name: 'Flanders', slug: 'flanders', country: 'BE', summary: CO_LEADS },
  {
    ...blank,
    name: 'South Netherlands',
    slug: 'south-netherlands',
    country: 'NL',
    summary: CO_LEADS,
  },
  {
    ...blank,
    name: 'Autonomous Province of Trento',
    slug: 'trentino',
    shortName: 'Trentino',
    country: 'IT',
    summary: TAKES_PART,
  },
  {
    ...blank,
    name: 'East and North Finland',
    slug: 'east-and-north-finland',
    country: 'FI',
    summary: TAKES_PART,
  },
  { ...blank, name: 'Nord-Est', slug: 'nord-est', country: 'RO', summary: TAKES_PART },
  { ...blank, name: 'Asturias', slug: 'asturias', country: 'ES', summary: TAKES_PART },
  {
    ...blank,
    name: 'Baden-Württemberg',
    slug: 'baden-wurttemberg',
    country: 'DE',
    summary: TAKES_PART,
  },
  { ...blank, name: 'Emilia-Romagna', slug: 'emilia-romagna', country: 'IT', summary: TAKES_PART },
  { ...blank, name: 'Scotland', slug: 'scotland', country: 'GB', summary: TAKES_PART },
  { ...blank, name: 'Slovenia', slug: 'slovenia', country: 'SI', summary: TAKES_PART },
  {
    ...blank,
    name: 'Lower Austria',
    slug: 'lower-austria',
    country: 'AT',
    summary: 'Takes part in the Smart Health pilot, and gave one of its events a home.',
  },
];
