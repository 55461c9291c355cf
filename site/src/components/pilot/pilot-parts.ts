import { pilots as words } from '../../words.ts';
import type { PilotDetailView } from './pilot-detail-view.ts';

export interface PilotPart {
  readonly id: string;
  readonly title: string;
}

/** The parts of a pilot's page that have something in them, in their order. */
export function pilotParts(view: PilotDetailView): PilotPart[] {
  const { content } = view;
  const parts: [id: string, title: string, entries: readonly unknown[]][] = [
    ['about', words.about, [view.about]],
    ['activities', words.activities, view.activities],
    ['regions', words.participating, view.participatingRegions],
    ['demonstration-cases', words.demoCases, content.demoCases],
    ['news', words.news, content.articles],
    ['action-plans', words.actionPlans, view.actionPlans],
    ['upcoming-events', words.upcomingEvents, content.upcoming],
    ['past-events', words.pastEvents, content.past],
    ['undated-events', words.undatedEvents, content.undated],
    ['presentations', words.presentations, content.presentations],
    ['documents', words.documents, content.documents],
    ['links', words.links, view.links],
  ];
  return parts.filter(([, , entries]) => entries.length > 0).map(([id, title]) => ({ id, title }));
}
