import { paths } from '@pilotpress/shared-types';
import type { Graph, SearchAction, WithActionConstraints } from 'schema-dts';
import type { FrameView } from '../../components/view.ts';
import { LANGUAGE } from '../../words.ts';

/** Whose site it is, and the site itself, as schema.org describes them. */
export function siteJsonLd({ site: settings, shareImage }: FrameView, site: URL): Graph {
  const home = new URL(paths.home(), site).href;
  const organization = `${home}#organization`;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Organization',
        '@id': organization,
        name: settings.name,
        description: settings.description,
        url: home,
        ...(shareImage !== null && { image: new URL(shareImage.src, site).href }),
      },
      {
        '@type': 'WebSite',
        '@id': `${home}#website`,
        name: settings.name,
        description: settings.description,
        url: home,
        inLanguage: LANGUAGE,
        publisher: { '@id': organization },
        potentialAction: searchAction(site),
      },
    ],
  };
}

const searchAction = (site: URL): WithActionConstraints<SearchAction> => ({
  '@type': 'SearchAction',
  target: `${new URL(paths.search(), site).href}?q={search_term_string}`,
  'query-input': 'required name=search_term_string',
});
