/** Every feed and every calendar of the site. */
import type { NamedEventScope } from '@pilotpress/shared-types';
import { FEED_FORMATS, paths } from '@pilotpress/shared-types';
import * as content from '../../content/index.ts';
import { calendar, eventCalendar } from '../../feeds/calendar.ts';
import { isInCalendar } from '../../feeds/calendar-window.ts';
import { atom } from '../../feeds/atom.ts';
import { announcedEvents, upcomingEvents } from '../../feeds/event-feed.ts';
import { everythingFeed } from '../../feeds/everything-feed.ts';
import type { FeedEvent } from '../../feeds/feed-content.ts';
import type { Feed } from '../../feeds/feed.ts';
import { filledIn } from '../../feeds/filled-in.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { newsFeed } from '../../feeds/news-feed.ts';
import type { FeedOutline } from '../../feeds/outline.ts';
import { presentationFeed } from '../../feeds/presentation-feed.ts';
import { rss } from '../../feeds/rss.ts';
import { keyOf } from '../../incremental/key.ts';
import { feedArticles, feedEvents, feedPresentations, feedSite } from '../_views/feed-content.ts';
import { once } from './once.ts';
import type { PlannedPage } from './planned-page.ts';
import { route } from './planned-page.ts';

/** Its parameter is the address without the slash at its begin. */
type Subscription = PlannedPage<
  { path: string },
  { type: string; write: (texts: content.Texts) => Promise<string> }
>;
type Props = Subscription['props'];

const WRITERS = {
  xml: { type: 'application/rss+xml; charset=utf-8', write: rss },
  atom: { type: 'application/atom+xml; charset=utf-8', write: atom },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
} as const satisfies Record<
  string,
  { type: string; write: (feed: Feed) => string | Promise<string> }
>;
const CALENDAR = 'text/calendar; charset=utf-8';

const subscription = (
  path: string,
  key: Subscription['key'],
  props: Props,
  entry: Subscription['entry'] = null,
): Subscription => ({
  path,
  key,
  entry,
  updatedAt: null,
  picture: null,
  isIndexed: false,
  params: { path: path.slice(1) },
  props,
});

/**
 * A feed in every format that it has an address for.
 *
 * @param outlineOf - its outline, once it is known where addresses that editors entered lead
 */
function feed(
  outlineOf: (fieldLink: content.FieldLink) => FeedOutline,
  pathOf: Partial<Record<keyof typeof WRITERS, string>>,
): Subscription[] {
  // What the HTML is made from stands for it.
  const state = once(async ({ htmlSource, fieldLink }: content.Texts) =>
    keyOf(await filledIn(outlineOf(fieldLink), (markdown) => htmlSource(markdown, 2))),
  );
  const filled = once(({ feedHtml, fieldLink }: content.Texts) =>
    filledIn(outlineOf(fieldLink), feedHtml),
  );
  return FEED_FORMATS.flatMap((format) => {
    const [path, { type, write }] = [pathOf[format], WRITERS[format]];
    if (path === undefined) return [];
    const key = async (texts: content.Texts) => keyOf([format, await state(texts)]);
    const props = { type, write: async (texts: content.Texts) => write(await filled(texts)) };
    return [subscription(path, key, props)];
  });
}

const inEveryFormat = (section: Parameters<typeof paths.feed>[0]) =>
  Object.fromEntries(FEED_FORMATS.map((format) => [format, paths.feed(section, format)]));

/** Of the site as calendars tell of it, without the moment: that shows in which events they hold. */
const siteKey = content.kept(async () => keyOf({ ...(await feedSite()), moment: null }));

/** An event that leads to what is there; one that does anyway is answered as it is. */
function withLinks(entry: FeedEvent, fieldLink: content.FieldLink): FeedEvent {
  const event = content.eventWithLinks(entry.event, fieldLink);
  return event === entry.event ? entry : { ...entry, event };
}
const linked = (events: readonly FeedEvent[], fieldLink: content.FieldLink): FeedEvent[] =>
  events.map((entry) => withLinks(entry, fieldLink));

const keys = new WeakMap<FeedEvent, string>();

/** An event stands in several calendars. */
function eventKey(event: FeedEvent): string {
  const known = keys.get(event);
  if (known !== undefined) return known;
  const key = keyOf(event);
  keys.set(event, key);
  return key;
}

/** What follows the events of the whole site, or of a pilot or region. */
async function ofEvents(
  events: readonly FeedEvent[],
  scope: NamedEventScope | null,
): Promise<Subscription[]> {
  const site = await feedSite();
  const dated = events.filter(({ event }) => isInCalendar(event, site.moment));
  const path = paths.calendar(scope);
  const formats = scope === null ? inEveryFormat('event') : { xml: paths.eventFeed(scope) };
  return [
    ...feed((fieldLink) => announcedEvents(linked(events, fieldLink), site, scope), formats),
    ...feed((fieldLink) => upcomingEvents(linked(events, fieldLink), site, scope), {
      xml: paths.upcomingFeed(scope),
    }),
    subscription(
      path,
      async ({ fieldLink }) =>
        keyOf([await siteKey(), scope, linked(dated, fieldLink).map(eventKey)]),
      {
        type: CALENDAR,
        write: ({ fieldLink }) => Promise.resolve(calendar(linked(dated, fieldLink), site, scope)),
      },
    ),
  ];
}

/** What takes place in a region or belongs to a pilot. */
async function scoped(): Promise<Subscription[]> {
  const events = await feedEvents();
  const scopes = [
    ...(await content.allPilots()).map(({ documentId, slug, title }) => ({
      scope: { type: 'pilot', slug, title } as const,
      own: events.filter(({ event }) => event.pilots.includes(documentId)),
    })),
    ...(await content.allRegions()).map(({ documentId, slug, name }) => ({
      scope: { type: 'region', slug, title: name } as const,
      own: events.filter(({ event }) => event.regions.includes(documentId)),
    })),
  ];
  return (await Promise.all(scopes.map(({ scope, own }) => ofEvents(own, scope)))).flat();
}

/** Each event that has a date, for a calendar. */
async function singleEvents(): Promise<Subscription[]> {
  const site = await feedSite();
  return (await feedEvents()).flatMap((entry) => {
    const { documentId, slug, start } = entry.event;
    if (start === null) return [];
    const write = ({ fieldLink }: content.Texts) =>
      Promise.resolve(eventCalendar(withLinks(entry, fieldLink), site) ?? '');
    const key = async ({ fieldLink }: content.Texts) =>
      keyOf([await siteKey(), eventKey(withLinks(entry, fieldLink))]);
    const of = { type: 'event', documentId } as const;
    return [subscription(paths.eventCalendar(slug), key, { type: CALENDAR, write }, of)];
  });
}

export const subscriptions = route<Subscription['params'], Props>(async () => {
  const site = await feedSite();
  const [articles, events, presentations] = await Promise.all([
    feedArticles(),
    feedEvents(),
    feedPresentations(),
  ]);
  return [
    ...feed(
      (fieldLink) =>
        everythingFeed({ articles, events: linked(events, fieldLink), presentations }, site),
      inEveryFormat(null),
    ),
    ...feed(() => newsFeed(articles, site), inEveryFormat('article')),
    ...feed(() => presentationFeed(presentations, site), inEveryFormat('presentation')),
    ...(await ofEvents(events, null)),
    ...(await scoped()),
    ...(await singleEvents()),
  ];
});
