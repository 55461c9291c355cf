import type {
  ActionPlan,
  Article,
  DemoCase,
  Document,
  Event,
  Page,
  Person,
  Pilot,
  Presentation,
  Region,
  Release,
  Site,
  Topic,
} from '@pilotpress/shared-types';
import {
  actionPlanOrder,
  articleOrder,
  byName,
  byTitle,
  eventOrder,
  presentationOrder,
} from './order.ts';
import type { PictureView } from './picture-view.ts';
import { pictureOf } from './files.ts';
import { kept } from './kept.ts';
import { ordered, store } from './store.ts';

/** Which state of the CMS all of this is, and how far its publication log reached. */
export async function revision(): Promise<Pick<Release, 'revision' | 'log'>> {
  const [only] = (await store.revision()).values();
  if (only === undefined) {
    throw new Error('The content store holds no revision of the CMS. Load the content again.');
  }
  return only;
}

/** The site's particulars, with the picture that links to it are shared with. */
export async function site(): Promise<Site & { readonly shareImageView: PictureView | null }> {
  const [only] = (await store.site()).values();
  if (only === undefined) {
    throw new Error('The content store holds no site settings. Load the content again.');
  }
  return { ...only, shareImageView: await pictureOf(only.shareImage) };
}

/** Newest first. */
export const allArticles = ordered<Article>(store.articles, articleOrder);
/** By start, latest first, then those without a date. */
export const allEvents = ordered<Event>(store.events, eventOrder);
/** Newest first. */
export const allPresentations = ordered<Presentation>(store.presentations, presentationOrder);
/** Latest year first. */
export const allActionPlans = ordered<ActionPlan>(store.actionPlans, actionPlanOrder);
export const allPilots = ordered<Pilot>(store.pilots, byTitle);
export const allDocuments = ordered<Document>(store.documents, byTitle);
export const allDemoCases = ordered<DemoCase>(store.demoCases, byTitle);
export const allPages = ordered<Page>(store.pages, byTitle);
export const allRegions = ordered<Region>(store.regions, byName);
export const allTopics = ordered<Topic>(store.topics, byName);

/** The events at which each presentation was shown, latest first, by the documentId of the presentation. */
const eventsByPresentation = kept(async () => {
  const shown = new Map<string, Event[]>();
  for (const event of await allEvents()) {
    for (const reference of event.presentations) {
      const events = shown.get(reference);
      if (events === undefined) shown.set(reference, [event]);
      else events.push(event);
    }
  }
  return shown;
});
/** The events at which a presentation was shown, latest first. */
export const eventsOf = async ({ documentId }: Presentation): Promise<readonly Event[]> =>
  (await eventsByPresentation()).get(documentId) ?? [];

/** The entries that references name, in their order; one that is not published is left out. */
function resolved<T>(entries: ReadonlyMap<string, T>, references: readonly string[]): T[] {
  return references.flatMap((reference) => {
    const entry = entries.get(reference);
    return entry === undefined ? [] : [entry];
  });
}

export const pilotsOf = async (references: readonly string[]): Promise<Pilot[]> =>
  resolved(await store.pilots(), references);
export const regionsOf = async (references: readonly string[]): Promise<Region[]> =>
  resolved(await store.regions(), references);
export const topicsOf = async (references: readonly string[]): Promise<Topic[]> =>
  resolved(await store.topics(), references);
/** The presentations shown at an event, in the editor's order. */
export const presentationsOf = async (event: Event): Promise<Presentation[]> =>
  resolved(await store.presentations(), event.presentations);

export const person = async (reference: string | null): Promise<Person | null> =>
  (reference === null ? undefined : (await store.people()).get(reference)) ?? null;
export const event = async (reference: string | null): Promise<Event | null> =>
  (reference === null ? undefined : (await store.events()).get(reference)) ?? null;
export const region = async (reference: string | null): Promise<Region | null> =>
  (reference === null ? undefined : (await store.regions()).get(reference)) ?? null;
