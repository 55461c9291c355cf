import type { Presentation } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { presentationJsonLd } from './presentation.ts';

const site = new URL('https://pilot.example');
const presentation: Presentation = {
  documentId: 'deck',
  locale: null,
  updatedAt: '2026-01-02T00:00:00.000Z',
  title: 'Genes and data',
  slug: 'genes-and-data',
  summary: 'How the regions share data.',
  file: 'file',
  otherFormats: [],
  speakers: [{ name: 'Ada Example', organisation: 'University of Example', person: null }],
  date: '2025-12-01',
  language: 'en',
  abstract: null,
  licence: 'CC-BY-4.0',
  pilots: [],
  regions: [],
  topics: [],
};
const view = {
  presentation,
  deck: {
    slideCount: 10,
    parts: [1],
    cover: {
      src: '/files/0123456789abcdef/slides/cover.webp',
      width: 320,
      height: 180,
      alt: '',
      sources: [],
    },
    problem: null,
  },
  file: {
    path: '/files/0123456789abcdef/genes.pdf',
    name: 'Genes.pdf',
    typeName: 'PDF',
    size: '1.2 MB',
    mime: 'application/pdf',
  },
  otherFormats: [],
  abstract: null,
  events: [{ href: '/events/plenary/', label: 'Plenary' }],
  related: { pilots: [], regions: [], topics: [{ href: '/topics/data/', label: 'Data' }] },
};

describe('a presentation as JSON-LD', () => {
  it('says what it is, whose, where it was shown and where its file lies', () => {
    expect(presentationJsonLd(view, site)).toMatchObject({
      '@type': 'PresentationDigitalDocument',
      url: 'https://pilot.example/presentations/genes-and-data/',
      datePublished: '2025-12-01',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      author: [{ name: 'Ada Example', affiliation: { name: 'University of Example' } }],
      keywords: ['Data'],
      thumbnailUrl: 'https://pilot.example/files/0123456789abcdef/slides/cover.webp',
      recordedAt: [{ '@id': 'https://pilot.example/events/plenary/#event' }],
      encoding: {
        contentUrl: 'https://pilot.example/files/0123456789abcdef/genes.pdf',
        encodingFormat: 'application/pdf',
      },
    });
  });

  it('names no licence where all rights are reserved, and no date where none is known', () => {
    const reserved = { ...presentation, licence: 'all-rights-reserved', date: null } as const;
    const data = presentationJsonLd({ ...view, presentation: reserved }, site);
    expect(data).not.toHaveProperty('license');
    expect(data).not.toHaveProperty('datePublished');
  });
});
