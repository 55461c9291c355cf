/** Entries as lists show them: each with its file, picture or time. */
import type {
  ActionPlan,
  Article,
  DemoCase,
  Document,
  Event,
  Pilot,
  Presentation,
} from '@pilotpress/shared-types';
import { isOver } from '@pilotpress/shared-types';
import type {
  ActionPlanView,
  ArticleView,
  DemoCaseView,
  DocumentView,
  EventTimeView,
  EventView,
  PilotView,
  PresentationView,
} from '../../components/view.ts';
import {
  deckOf,
  eventTime,
  fileOf,
  moment,
  pictureOf,
  presentationsOf,
  region,
} from '../../content/index.ts';
import { regionLink } from './link-views.ts';

/** Turns a way to view one entry into a way to view a list of them, in its order. */
const each =
  <Entry, View>(view: (entry: Entry) => Promise<View>) =>
  (entries: readonly Entry[]): Promise<View[]> =>
    Promise.all(entries.map(view));

export const articleView = async (article: Article): Promise<ArticleView> => ({
  article,
  cover: await pictureOf(article.cover),
});

export const presentationView = async (presentation: Presentation): Promise<PresentationView> => ({
  presentation,
  file: await fileOf(presentation.file),
  deck: await deckOf(presentation),
});

const times = new WeakMap<Event, EventTimeView>();

/** An event is shown on many pages, and its time takes a while to put into words. */
export function timeOf(event: Event): EventTimeView {
  const known = times.get(event);
  if (known !== undefined) return known;
  const time = eventTime(event);
  times.set(event, time);
  return time;
}

export const eventView = async (event: Event): Promise<EventView> => ({
  event,
  time: timeOf(event),
  isOver: isOver(event, moment),
  presentations: await presentationViews(await presentationsOf(event)),
});

export const documentView = async (document: Document): Promise<DocumentView> => ({
  document,
  file: await fileOf(document.file),
});

export const actionPlanView = async (plan: ActionPlan): Promise<ActionPlanView> => ({
  plan,
  file: plan.file === null ? null : await fileOf(plan.file),
});

export const demoCaseView = async (demoCase: DemoCase): Promise<DemoCaseView> => {
  const lead = await region(demoCase.leadRegion);
  return { demoCase, leadRegion: lead === null ? null : regionLink(lead) };
};

export const pilotView = async (pilot: Pilot): Promise<PilotView> => ({
  pilot,
  cover: await pictureOf(pilot.cover),
});

export const articleViews = each(articleView);
export const presentationViews = each(presentationView);
export const eventViews = each(eventView);
export const documentViews = each(documentView);
export const actionPlanViews = each(actionPlanView);
export const demoCaseViews = each(demoCaseView);
export const pilotViews = each(pilotView);
