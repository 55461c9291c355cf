import { paths } from '@pilotpress/shared-types';
import type { PresentationDigitalDocument, WithContext } from 'schema-dts';
import type { PresentationDetailView } from '../../components/presentation/presentation-detail-view.ts';
import { licences } from '../../words.ts';

/** Slides as schema.org describes them. */
export function presentationJsonLd(
  { presentation, file, deck, events, related }: PresentationDetailView,
  site: URL,
): WithContext<PresentationDigitalDocument> {
  const absolute = (path: string): string => new URL(path, site).href;
  const url = absolute(paths.entry('presentation', presentation.slug));
  const licence = presentation.licence === null ? null : licences[presentation.licence].href;
  return {
    '@context': 'https://schema.org',
    '@type': 'PresentationDigitalDocument',
    '@id': `${url}#presentation`,
    url,
    name: presentation.title,
    description: presentation.summary,
    inLanguage: presentation.language,
    ...(presentation.date !== null && { datePublished: presentation.date }),
    dateModified: presentation.updatedAt,
    ...(presentation.speakers.length > 0 && {
      author: presentation.speakers.map(({ name, organisation }) => ({
        '@type': 'Person' as const,
        name,
        ...(organisation !== null && {
          affiliation: { '@type': 'Organization' as const, name: organisation },
        }),
      })),
    }),
    ...(licence !== null && { license: licence }),
    ...(related.topics.length > 0 && { keywords: related.topics.map(({ label }) => label) }),
    ...(events.length > 0 && {
      recordedAt: events.map(({ href, label }) => ({
        '@type': 'Event' as const,
        '@id': `${absolute(href)}#event`,
        name: label,
        url: absolute(href),
      })),
    }),
    ...(deck.cover !== null && { thumbnailUrl: absolute(deck.cover.src) }),
    encoding: {
      '@type': 'MediaObject',
      contentUrl: absolute(file.path),
      encodingFormat: file.mime,
      name: file.name,
    },
  };
}
