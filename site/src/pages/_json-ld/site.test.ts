import { expect, it } from 'vitest';
import { siteJsonLd } from './site.ts';

it('says whose site it is, and how to search it', () => {
  const frame = {
    site: {
      documentId: 'site',
      locale: null,
      updatedAt: '2026-01-01T00:00:00.000Z',
      name: 'Pilot of the regions',
      description: 'A network.',
      contactName: null,
      contactEmail: null,
      footerLinks: [],
      shareImage: null,
    },
    shareImage: null,
    sections: [],
    pages: [],
    elsewhere: [],
  };
  expect(siteJsonLd(frame, new URL('https://pilot.example'))).toMatchObject({
    '@graph': [
      { '@type': 'Organization', '@id': 'https://pilot.example/#organization' },
      {
        '@type': 'WebSite',
        publisher: { '@id': 'https://pilot.example/#organization' },
        potentialAction: { target: 'https://pilot.example/search/?q={search_term_string}' },
      },
    ],
  });
});
