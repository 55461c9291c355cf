/** What feeds and calendars are made from: all published entries, with what they refer to at hand. */
import type { Article, Event, Presentation } from '@pilotpress/shared-types';
import * as content from '../../content/index.ts';
import type {
  FeedArticle,
  FeedEvent,
  FeedFile,
  FeedImage,
  FeedPresentation,
  FeedSite,
} from '../../feeds/feed-content.ts';
import { LANGUAGE } from '../../words.ts';
import { timeOf } from './entry-views.ts';

const absolute = (path: string): string => `${content.siteAddress}${path}`;

/** Square, as readers show it beside the name of a feed. Pixels. */
const ICON = { path: '/feed-icon.png', size: 144 } as const;

export const feedSite = content.kept(async (): Promise<FeedSite> => {
  const { name, description } = await content.site();
  return {
    name,
    description,
    url: content.siteAddress,
    authority: content.feedAuthority,
    language: LANGUAGE,
    image: { url: absolute(ICON.path), width: ICON.size, height: ICON.size },
    moment: await content.lastMoment(),
  };
});

type Related = Pick<Event, 'pilots' | 'regions' | 'topics'>;

const categories = async ({ pilots, regions, topics }: Related): Promise<string[]> => [
  ...(await content.pilotsOf(pilots)).map(({ title }) => title),
  ...(await content.regionsOf(regions)).map(({ name }) => name),
  ...(await content.topicsOf(topics)).map(({ name }) => name),
];

async function feedFile(reference: string): Promise<FeedFile> {
  const { path, name, bytes, mime, typeName, size } = await content.fileOf(reference);
  return { url: absolute(path), name, bytes, mime, description: `${typeName}, ${size}` };
}

async function feedImage(picture: Article['cover']): Promise<FeedImage | null> {
  const view = await content.pictureOf(picture);
  return view && { url: absolute(view.src), width: view.width, height: view.height };
}

async function feedPresentation(presentation: Presentation): Promise<FeedPresentation> {
  const events = await content.eventsOf(presentation);
  return {
    presentation,
    file: await feedFile(presentation.file),
    otherFormats: await Promise.all(
      presentation.otherFormats.map(async ({ file, language }) => ({
        file: await feedFile(file),
        language,
      })),
    ),
    events: events.map(({ title, slug }) => ({ title, slug })),
    history: await content.historyOf('presentation', presentation),
    categories: await categories(presentation),
  };
}

export const feedPresentations = content.kept(async () =>
  Promise.all((await content.allPresentations()).map(feedPresentation)),
);

const presentationsById = content.kept(
  async () =>
    new Map((await feedPresentations()).map((deck) => [deck.presentation.documentId, deck])),
);

export const feedEvents = content.kept(async (): Promise<FeedEvent[]> => {
  const decks = await presentationsById();
  return Promise.all(
    (await content.allEvents()).map(async (event) => ({
      event,
      time: timeOf(event),
      presentations: event.presentations.flatMap((reference) => decks.get(reference) ?? []),
      history: await content.historyOf('event', event),
      categories: await categories(event),
    })),
  );
});

export const feedArticles = content.kept(async (): Promise<FeedArticle[]> =>
  Promise.all(
    (await content.allArticles()).map(async (article) => ({
      article,
      image: await feedImage(article.cover),
      history: await content.historyOf('article', article),
      categories: await categories(article),
    })),
  ),
);
