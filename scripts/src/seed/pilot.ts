import type { Pilot } from '@pilotpress/shared-types';
import type { Draft } from './draft.ts';
import { COVERS } from './files.ts';

/** The pilot's slug, by which all other sample content refers to it. */
export const PILOT = 'smart-health-personalised-medicine';

const about = `The Smart Health pilot is a community in which thirteen member regions of the Vanguard Initiative learn from each other and create together. It was launched in 2021.

## The idea

Treatment should fit the individual who receives it. Personalised medicine puts citizens at the centre. It promises better outcomes for patients, more years in good health, and health systems that can be sustained, in Europe and beyond.

## How we work

We work by the quadruple helix: academia, industry, government and society sit at one table. Experts in biomedicine, technology and data join what they know.

Regions that are less developed are drawn in on purpose, for an innovation that works only where there is plenty of everything is not finished. Workshops, events and online seminars show what has come of the work.

## SMEs and industry

Companies carry new things from one field to another, so those from outside health take part too. Ties to other European initiatives keep the circle open; the network's 3D Printing pilot is one of them.`;

export const pilots: readonly Draft<Pilot>[] = [
  {
    title: 'Smart Health / Personalised Medicine',
    slug: PILOT,
    tagline: 'Treatment that fits the individual, made by regions together',
    summary:
      'Thirteen regions of Europe learn and create together so that treatment can be fitted to the individual, with citizens at the centre.',
    about,
    activities: [
      {
        title: 'Projects from idea to market',
        text: `Regions build demonstration cases together, and so prove that an innovation works outside the place where it was born. The pilot goes along all the way:

- it scouts for European funding that fits;
- it helps to build the consortium;
- it helps with the proposal;
- it stays until the result is sold and used.`,
      },
      {
        title: 'Regulation',
        text: 'Rules for health differ between member states, and even between regions. The partners find out where that stands in the way of personalised medicine, and work on the barriers they find.',
      },
    ],
    yearLaunched: 2021,
    coLeadingRegions: ['east-netherlands', 'flanders', 'south-netherlands'],
    participatingRegions: [
      'trentino',
      'east-and-north-finland',
      'nord-est',
      'asturias',
      'baden-wurttemberg',
      'emilia-romagna',
      'lower-austria',
      'scotland',
      'slovenia',
    ],
    contacts: [
      { person: 'Melissa Campagno', role: 'Primary contact' },
      { person: 'Kathleen D’Hondt', role: 'Secondary contact' },
    ],
    links: [
      {
        label: 'SAPHIRe',
        url: 'https://www.saphire-eu.eu/',
        description:
          'A consortium for securing the adoption of personalised health in regions. Its website has an observatory of regional policies on personalised health.',
      },
    ],
    cover: { file: COVERS.pilot.name, decorative: true },
  },
];
