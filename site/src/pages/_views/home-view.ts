import type { HomeView } from '../../components/home/home-view.ts';
import {
  allArticles,
  allEvents,
  allPilots,
  allPresentations,
  moment,
  upcoming,
} from '../../content/index.ts';
import { articleViews, eventViews, pilotViews, presentationViews } from './entry-views.ts';

/** How many of each kind the home page shows. */
const SHOWN = { events: 4, articles: 3, presentations: 4 };

/** What is newest, and what comes next. */
export async function homeView(): Promise<HomeView> {
  const events = upcoming(await allEvents(), moment);
  return {
    pilots: await pilotViews(await allPilots()),
    events: await eventViews(events.slice(0, SHOWN.events)),
    articles: await articleViews((await allArticles()).slice(0, SHOWN.articles)),
    presentations: await presentationViews(
      (await allPresentations()).slice(0, SHOWN.presentations),
    ),
  };
}
