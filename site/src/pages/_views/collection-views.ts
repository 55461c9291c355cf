/** Pilots, regions and topics as their own pages show them: with everything that belongs to them. */
import type {
  Article,
  DemoCase,
  Document,
  Event,
  Pilot,
  Presentation,
  Region,
  Topic,
} from '@pilotpress/shared-types';
import type { PilotDetailView } from '../../components/pilot/pilot-detail-view.ts';
import type { CollectionView } from '../../components/view.ts';
import type { PageTexts } from '../../content/index.ts';
import * as content from '../../content/index.ts';
import { personView } from './detail-views.ts';
import * as views from './entry-views.ts';
import { regionLink } from './link-views.ts';
import { hasTimeline } from './timeline-view.ts';

interface Entries {
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
  readonly presentations: readonly Presentation[];
  readonly documents: readonly Document[];
  readonly demoCases: readonly DemoCase[];
}

const collectionView = async (entries: Entries): Promise<CollectionView> => ({
  articles: await views.articleViews(entries.articles),
  upcoming: await views.eventViews(content.upcoming(entries.events, content.moment)),
  past: await views.eventViews(content.past(entries.events, content.moment)),
  undated: await views.eventViews(content.undated(entries.events)),
  presentations: await views.presentationViews(entries.presentations),
  documents: await views.documentViews(entries.documents),
  demoCases: await views.demoCaseViews(entries.demoCases),
});

export async function pilotDetail(
  pilot: Pilot,
  { html, fieldLink }: PageTexts,
): Promise<PilotDetailView> {
  const { documentId } = pilot;
  const events = content.ofPilot(await content.allEvents(), documentId);
  const shownAtEvents = new Set(events.flatMap(({ presentations }) => presentations));
  const presentations = content.ofPilot(await content.allPresentations(), documentId);
  const people = await Promise.all(
    pilot.contacts.map(async ({ person, role }) => ({
      person: await content.person(person),
      role,
    })),
  );
  return {
    ...(await views.pilotView(pilot)),
    about: await html(pilot.about, 3),
    activities: await Promise.all(
      pilot.activities.map(async ({ title, text }) => ({ title, html: await html(text, 4) })),
    ),
    coLeadingRegions: (await content.regionsOf(pilot.coLeadingRegions)).map(regionLink),
    participatingRegions: await content.regionsOf(pilot.participatingRegions),
    contacts: await Promise.all(
      people.flatMap(({ person, role }) => (person === null ? [] : [personView(person, role)])),
    ),
    actionPlans: await views.actionPlanViews(
      content.ofPilot(await content.allActionPlans(), documentId),
    ),
    hasTimeline: await hasTimeline(pilot),
    links: content.linksOfPilot(pilot, fieldLink),
    content: await collectionView({
      articles: content.ofPilot(await content.allArticles(), documentId),
      events,
      // The others stand under the events they were shown at.
      presentations: presentations.filter((deck) => !shownAtEvents.has(deck.documentId)),
      documents: content.ofPilot(await content.allDocuments(), documentId),
      demoCases: content.ofPilot(await content.allDemoCases(), documentId),
    }),
  };
}

/** A region takes part in an event that names it, and in one where it has presented. */
const isAt = (region: string, decks: readonly Presentation[]) => {
  const shown = new Set(decks.map(({ documentId }) => documentId));
  return ({ regions, presentations }: Event): boolean =>
    regions.includes(region) || presentations.some((deck) => shown.has(deck));
};

export async function regionDetail(region: Region, { fieldLink }: PageTexts) {
  const { documentId } = region;
  const pilots = content.pilotsWith(await content.allPilots(), documentId);
  const presentations = content.ofRegion(await content.allPresentations(), documentId);
  const demoCases = await content.allDemoCases();
  return {
    region,
    website: content.websiteOf(region, fieldLink),
    logo: await content.pictureOf(region.logo),
    leads: await views.pilotViews(
      pilots.filter(({ coLeadingRegions }) => coLeadingRegions.includes(documentId)),
    ),
    participates: await views.pilotViews(
      pilots.filter(({ coLeadingRegions }) => !coLeadingRegions.includes(documentId)),
    ),
    actionPlans: await views.actionPlanViews(
      (await content.allActionPlans()).filter((plan) =>
        pilots.some((pilot) => plan.pilots.includes(pilot.documentId)),
      ),
    ),
    content: await collectionView({
      articles: content.ofRegion(await content.allArticles(), documentId),
      events: (await content.allEvents()).filter(isAt(documentId, presentations)),
      presentations,
      documents: [],
      demoCases: demoCases.filter(
        ({ leadRegion, partnerRegions }) =>
          leadRegion === documentId || partnerRegions.includes(documentId),
      ),
    }),
  };
}

export async function topicDetail(topic: Topic) {
  const { documentId } = topic;
  return {
    topic,
    content: await collectionView({
      articles: content.ofTopic(await content.allArticles(), documentId),
      events: content.ofTopic(await content.allEvents(), documentId),
      presentations: content.ofTopic(await content.allPresentations(), documentId),
      documents: content.ofTopic(await content.allDocuments(), documentId),
      demoCases: content.ofTopic(await content.allDemoCases(), documentId),
    }),
  };
}
