import { paths } from '@pilotpress/shared-types';
import { feeds } from '../words.ts';
import type { FeedArticle, FeedSite } from './feed-content.ts';
import { framed, sectionFrame } from './feed-frame.ts';
import type { MajorNote } from './major-notes.ts';
import { majorNotes } from './major-notes.ts';
import type { Candidate, Source } from './newest.ts';
import { latestOf, newest } from './newest.ts';
import type { FeedItemOutline, FeedOutline } from './outline.ts';
import { markdownPart, paragraphs } from './outline.ts';
import { itemId } from './tag-uri.ts';

/** The newest news, and what editors noted as a major change of it. */
export const newsFeed = (articles: readonly FeedArticle[], site: FeedSite): FeedOutline =>
  framed(sectionFrame('article', site), newest(articleNews(articles, site), site.moment), site);

/** All that may be told of articles. */
export function articleNews(articles: readonly FeedArticle[], site: FeedSite): Source[] {
  return articles.map((entry) => ({
    latest: latestOf(entry.article.publishedOn, entry.history.at(-1)?.at),
    candidates: () => [
      candidate(entry, site, null),
      ...majorNotes(entry.history, entry.article.publishedOn).map((note) =>
        candidate(entry, site, note),
      ),
    ],
  }));
}

function candidate(entry: FeedArticle, site: FeedSite, news: MajorNote | null): Candidate {
  const { article } = entry;
  const at = news?.at ?? article.publishedOn;
  const id = itemId(site, 'article', article.documentId, news?.at);
  return { at, id, outline: () => outline(entry, site, news, id, at) };
}

function outline(
  { article, categories, image }: FeedArticle,
  site: FeedSite,
  news: MajorNote | null,
  id: string,
  at: string,
): FeedItemOutline {
  const lines = [...(news === null ? [] : [news.note]), article.summary];
  const body = markdownPart(article.body);
  return {
    id,
    title:
      news === null ? article.title : feeds.labelled(feeds.update, news.title ?? article.title),
    url: `${site.url}${paths.entry('article', article.slug)}`,
    published: new Date(at),
    summary: lines.join('\n'),
    text: [...paragraphs(lines), ...(body === null ? [] : [body])],
    categories,
    image,
    enclosure: null,
    event: null,
  };
}
