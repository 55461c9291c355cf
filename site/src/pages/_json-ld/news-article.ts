import { DEFAULT_LANGUAGE, paths } from '@pilotpress/shared-types';
import type { NewsArticle, WithContext } from 'schema-dts';
import type { ArticleView, FrameView } from '../../components/view.ts';

/** A piece of news as schema.org describes it. */
export function newsArticleJsonLd(
  { article, cover }: ArticleView,
  frame: FrameView,
  site: URL,
): WithContext<NewsArticle> {
  const absolute = (path: string): string => new URL(path, site).href;
  const url = absolute(paths.entry('article', article.slug));
  const image = cover ?? frame.shareImage;
  const publisher = {
    '@type': 'Organization' as const,
    name: frame.site.name,
    url: absolute(paths.home()),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    description: article.summary,
    datePublished: article.publishedOn,
    // An article can be given a later date than its last change.
    dateModified: article.updatedAt > article.publishedOn ? article.updatedAt : article.publishedOn,
    inLanguage: article.language ?? DEFAULT_LANGUAGE,
    author: publisher,
    publisher,
    ...(image !== null && {
      image: {
        '@type': 'ImageObject' as const,
        url: absolute(image.src),
        width: String(image.width),
        height: String(image.height),
      },
    }),
  };
}
