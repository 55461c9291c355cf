import type { Document } from '@pilotpress/shared-types';
import type { Draft } from './draft.ts';
import { PAPERS } from './files.ts';
import { PILOT } from './pilot.ts';

export const documents: readonly Draft<Document>[] = [
  {
    title: 'Scoping note of the Smart Health pilot',
    slug: 'smart-health-scoping-note',
    summary:
      'The frame for the activities of the pilot and for new ideas of demonstration cases. The file is sample material.',
    kind: 'scoping-note',
    file: PAPERS.scopingNote.name,
    language: null,
    pilots: [PILOT],
    topics: ['personalised-medicine', 'regional-ecosystems'],
  },
  {
    title: 'Flyer: the pilot in a nutshell',
    slug: 'smart-health-flyer',
    summary:
      'The Smart Health pilot on two sides of one sheet, to print or to pass on. The file is sample material.',
    kind: 'flyer',
    file: PAPERS.flyer.name,
    language: null,
    pilots: [PILOT],
    topics: ['personalised-medicine'],
  },
];
