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
import { store } from './store.ts';

/** The site's particulars, with the picture that links to it are shared with. */
export async function site(): Promise<Site & { readonly shareImageView: PictureView | null }> {
  const [only] = (await store.site()).values();
  if (only === undefined) {
    throw new Error('The content store holds no site settings. Load the content again.');
  }
  return { ...only, shareImageView: await pictureOf(only.shareImage) };
}

/** Newest first. */
export const allArticles = async (): Promise<Article[]> =>
  [...(await store.articles()).values()].sort(articleOrder);
/** By start, latest first, then those without a date. */
export const allEvents = async (): Promise<Event[]> =>
  [...(await store.events()).values()].sort(eventOrder);
/** Newest first. */
export const allPresentations = async (): Promise<Presentation[]> =>
  [...(await store.presentations()).values()].sort(presentationOrder);
/** Latest year first. */
export const allActionPlans = async (): Promise<ActionPlan[]> =>
  [...(await store.actionPlans()).values()].sort(actionPlanOrder);
export const allPilots = async (): Promise<Pilot[]> =>
  [...(await store.pilots()).values()].sort(byTitle);
export const allDocuments = async (): Promise<Document[]> =>
  [...(await store.documents()).values()].sort(byTitle);
export const allDemoCases = async (): Promise<DemoCase[]> =>
  [...(await store.demoCases()).values()].sort(byTitle);
export const allPages = async (): Promise<Page[]> =>
  [...(await store.pages()).values()].sort(byTitle);
export const allRegions = async (): Promise<Region[]> =>
  [...(await store.regions()).values()].sort(byName);
export const allTopics = async (): Promise<Topic[]> =>
  [...(await store.topics()).values()].sort(byName);

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
