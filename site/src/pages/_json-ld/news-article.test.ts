import type { Article, Site } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { newsArticleJsonLd } from './news-article.ts';

const origin = new URL('https://pilot.example');
const identity = { documentId: 'one', locale: null, updatedAt: '2024-03-01T00:00:00.000Z' };
const settings: Site = {
  ...identity,
  name: 'Pilot of the regions',
  description: 'A network.',
  contactName: null,
  contactEmail: null,
  footerLinks: [],
  shareImage: null,
};
const shareImage = {
  alt: 'The house mark',
  width: 1200,
  height: 600,
  src: '/files/1/share.png',
  sources: [],
};
const frame = { site: settings, shareImage, sections: [], pages: [], elsewhere: [] };
const article: Article = {
  ...identity,
  title: 'Plenary held',
  slug: 'plenary-held',
  summary: 'The regions met.',
  body: 'Text.',
  cover: null,
  publishedOn: '2024-02-06T09:00:00.000Z',
  language: null,
  pilots: [],
  regions: [],
  topics: [],
  relatedEvent: null,
};

describe('a piece of news as JSON-LD', () => {
  it('says what it is, when it appeared and who published it', () => {
    expect(newsArticleJsonLd({ article, cover: null }, frame, origin)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Plenary held',
      url: 'https://pilot.example/news/plenary-held/',
      datePublished: '2024-02-06T09:00:00.000Z',
      dateModified: '2024-03-01T00:00:00.000Z',
      inLanguage: 'en',
      publisher: { name: 'Pilot of the regions', url: 'https://pilot.example/' },
    });
  });

  it('was not changed before it appeared', () => {
    const later = { ...article, publishedOn: '2024-04-01T00:00:00.000Z' };
    expect(newsArticleJsonLd({ article: later, cover: null }, frame, origin)).toHaveProperty(
      'dateModified',
      '2024-04-01T00:00:00.000Z',
    );
  });

  it('shows the picture of the site where it has none of its own', () => {
    expect(newsArticleJsonLd({ article, cover: null }, frame, origin)).toHaveProperty(
      'image.url',
      'https://pilot.example/files/1/share.png',
    );
  });

  it('names its own language', () => {
    const french = { ...article, language: 'fr' as const };
    expect(newsArticleJsonLd({ article: french, cover: null }, frame, origin)).toHaveProperty(
      'inLanguage',
      'fr',
    );
  });
});
