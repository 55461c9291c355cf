/**
 * Entries as their own pages show them: with all that they refer to. A page takes the HTML of their texts;
 * whoever only wants to know whether two views are equal takes what it is made from.
 */
import type {
  ActionPlan,
  Article,
  DemoCase,
  Document,
  Event,
  Page,
  Person,
  Presentation,
} from '@pilotpress/shared-types';
import { isOff, isOver } from '@pilotpress/shared-types';
import type { EventDetailView } from '../../components/event/event-detail-view.ts';
import type { PresentationDetailView } from '../../components/presentation/presentation-detail-view.ts';
import type { PersonView, RegistrationView } from '../../components/view.ts';
import type { Html, PageTexts } from '../../content/index.ts';
import * as content from '../../content/index.ts';
import {
  actionPlanView,
  articleView,
  demoCaseView,
  documentView,
  eventView,
  presentationView,
} from './entry-views.ts';
import { eventLink, regionLink, relatedView } from './link-views.ts';

/** The level of headings in a text that stands under the title of the page, or under that of a part of it. */
const [UNDER_TITLE, UNDER_PART] = [2, 3] as const;

const htmlOf = async (markdown: string | null, level: 2 | 3, html: Html): Promise<string | null> =>
  markdown === null ? null : html(markdown, level);

/** @param role - what the person does here; `null` where that goes without saying */
export const personView = async (person: Person, role: string | null): Promise<PersonView> => ({
  person,
  photo: await content.pictureOf(person.photo),
  role,
});

/** Nobody registers for what is over, nor for what does not take place. */
function registrationView(event: Event): RegistrationView | null {
  if (isOff(event) || isOver(event, content.moment)) return null;
  const state = content.registrationState(event.registration, event, content.moment);
  return event.registration === null || state === 'none' ? null : { ...event.registration, state };
}

export async function articleDetail(article: Article, { html }: PageTexts) {
  const relatedEvent = await content.event(article.relatedEvent);
  return {
    ...(await articleView(article)),
    html: await html(article.body, UNDER_TITLE),
    relatedEvent: relatedEvent === null ? null : eventLink(relatedEvent),
    related: await relatedView(article),
  };
}

export async function eventDetail(
  entry: Event,
  { html, fieldLink }: PageTexts,
): Promise<EventDetailView> {
  const event = content.eventWithLinks(entry, fieldLink);
  const contact = await content.person(event.contact);
  return {
    ...(await eventView(event)),
    body: await htmlOf(event.body, UNDER_PART, html),
    report: await htmlOf(event.report, UNDER_PART, html),
    registration: registrationView(event),
    contact: contact === null ? null : await personView(contact, null),
    related: await relatedView(event),
  };
}

export async function presentationDetail(
  presentation: Presentation,
  { html }: PageTexts,
): Promise<PresentationDetailView> {
  const events = await content.eventsOf(presentation);
  return {
    ...(await presentationView(presentation)),
    otherFormats: await Promise.all(
      presentation.otherFormats.map(async ({ file, language }) => ({
        file: await content.fileOf(file),
        language,
      })),
    ),
    abstract: await htmlOf(presentation.abstract, UNDER_PART, html),
    events: events.map(eventLink),
    related: await relatedView(presentation),
  };
}

export const documentDetail = async (document: Document) => ({
  ...(await documentView(document)),
  related: await relatedView(document),
});

export const actionPlanDetail = async (plan: ActionPlan, { html }: PageTexts) => ({
  ...(await actionPlanView(plan)),
  html: await htmlOf(plan.body, UNDER_TITLE, html),
  related: await relatedView(plan),
});

export const demoCaseDetail = async (demoCase: DemoCase, { html }: PageTexts) => ({
  ...(await demoCaseView(demoCase)),
  partnerRegions: (await content.regionsOf(demoCase.partnerRegions)).map(regionLink),
  challenge: await html(demoCase.challenge, UNDER_PART),
  approach: await htmlOf(demoCase.approach, UNDER_PART, html),
  result: await htmlOf(demoCase.result, UNDER_PART, html),
  related: await relatedView(demoCase),
});

export const pageDetail = async (page: Page, { html }: PageTexts) => ({
  page,
  html: await html(page.body, UNDER_TITLE),
});
