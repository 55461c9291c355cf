import type { Site } from '@pilotpress/shared-types';
import type { Draft } from './draft.ts';
import { COVERS } from './files.ts';

export const siteSettings: Draft<Site> = {
  name: 'Smart Health Pilot',
  description:
    'News, events and presentations of the pilot on smart health and personalised medicine, in which regions of the Vanguard Initiative work together. Sample content.',
  contactName: 'Melissa Campagno, G.A.C. Group',
  contactEmail: null,
  footerLinks: [
    {
      label: 'Vanguard Initiative',
      url: 'https://www.s3vanguardinitiative.eu/',
      description: 'The network of regions to which the pilot belongs.',
    },
    {
      label: 'SAPHIRe',
      url: 'https://www.saphire-eu.eu/',
      description: 'With an observatory of regional policies on personalised health.',
    },
  ],
  shareImage: { file: COVERS.share.name, decorative: false },
};
