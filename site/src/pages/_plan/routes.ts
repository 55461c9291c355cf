/** Every file in `pages/` that has several pages, and which those are. */
import type { Article } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import * as content from '../../content/index.ts';
import * as collections from '../_views/collection-views.ts';
import * as details from '../_views/detail-views.ts';
import * as lists from '../_views/entry-views.ts';
import { filteredEntries, filterView } from '../_views/filter-views.ts';
import { downloadRoute } from './download-route.ts';
import { facetIndexRoute } from './facet-index-route.ts';
import { facetRoute } from './facet-route.ts';
import { entryRoute } from './entry-route.ts';
import { listRoute } from './list-route.ts';
import { movedRoute } from './moved-route.ts';
import { slidesRoute } from './slides-route.ts';
import { timelineRoute } from './timeline-route.ts';

const announced = async () => content.announced(await content.allEvents(), content.moment);
const past = async () => content.past(await content.allEvents(), content.moment);
/** A list of events, with all that it can be narrowed down by. */
const filteredEvents = async (events: Parameters<typeof lists.eventViews>[0]) => [
  await filterView('event', null),
  await lists.eventViews(events),
];

const coverOf = ({ cover }: Pick<Article, 'cover'>) => content.pictureOf(cover);

const listOf = (type: Parameters<typeof paths.list>[0]) => (page: number) => paths.list(type, page);

export const articles = entryRoute('article', content.allArticles, details.articleDetail, coverOf);
export const events = entryRoute('event', content.allEvents, details.eventDetail);
export const presentations = entryRoute(
  'presentation',
  content.allPresentations,
  details.presentationDetail,
);
export const downloads = downloadRoute();
export const furtherSlides = slidesRoute();
export const actionPlans = entryRoute(
  'action-plan',
  content.allActionPlans,
  details.actionPlanDetail,
);
export const documents = entryRoute('document', content.allDocuments, details.documentDetail);
export const demoCases = entryRoute('demo-case', content.allDemoCases, details.demoCaseDetail);
export const pilots = entryRoute('pilot', content.allPilots, collections.pilotDetail, coverOf);
export const timelines = timelineRoute();
export const regions = entryRoute('region', content.allRegions, collections.regionDetail);
export const topics = entryRoute('topic', content.allTopics, collections.topicDetail);
export const freePages = entryRoute('page', content.allPages, details.pageDetail);

export const moved = movedRoute();

export const articleList = listRoute(listOf('article'), content.allArticles, lists.articleViews);
export const eventList = listRoute(listOf('event'), announced, filteredEvents);
export const pastEventList = listRoute(paths.pastEvents, past, filteredEvents);
export const presentationList = listRoute(
  listOf('presentation'),
  content.allPresentations,
  async (presentations) => [
    await filterView('presentation', null),
    await lists.presentationViews(presentations),
  ],
);
export const eventFacets = facetRoute('event', filteredEntries.event, lists.eventViews);
export const presentationFacets = facetRoute(
  'presentation',
  filteredEntries.presentation,
  lists.presentationViews,
);
export const facetIndexes = facetIndexRoute();
export const actionPlanList = listRoute(
  listOf('action-plan'),
  content.allActionPlans,
  lists.actionPlanViews,
);
export const documentList = listRoute(
  listOf('document'),
  content.allDocuments,
  lists.documentViews,
);
export const demoCaseList = listRoute(
  listOf('demo-case'),
  content.allDemoCases,
  lists.demoCaseViews,
);
export const pilotList = listRoute(listOf('pilot'), content.allPilots, lists.pilotViews);
export const regionList = listRoute(listOf('region'), content.allRegions, (regions) => regions);

export { subscriptions } from './subscriptions.ts';
export { shareImages } from './share-images.ts';
