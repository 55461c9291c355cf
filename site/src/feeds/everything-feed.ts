import { paths } from '@pilotpress/shared-types';
import { feeds } from '../words.ts';
import { eventNews } from './event-feed.ts';
import type { FeedArticle, FeedEvent, FeedPresentation, FeedSite } from './feed-content.ts';
import { everyFormat, framed } from './feed-frame.ts';
import { articleNews } from './news-feed.ts';
import { newest } from './newest.ts';
import type { FeedOutline } from './outline.ts';
import { presentationNews } from './presentation-feed.ts';

/** All that subscribers may hear of. */
export interface FeedContent {
  readonly articles: readonly FeedArticle[];
  readonly events: readonly FeedEvent[];
  readonly presentations: readonly FeedPresentation[];
}

/**
 * The newest of everything: news, what is told of events, and presentations. A deck tells of itself here,
 * so that it was added to an event is not told beside it.
 */
export function everythingFeed(content: FeedContent, site: FeedSite): FeedOutline {
  const sources = [
    ...articleNews(content.articles, site),
    ...eventNews(content.events, site, { decks: false }),
    ...presentationNews(content.presentations, site),
  ];
  const frame = {
    title: '',
    description: feeds.everything,
    name: 'everything',
    page: paths.home(),
    urls: everyFormat(null, site),
  };
  return framed(frame, newest(sources, site.moment), site);
}
