import { actionPlans } from './action-plans.ts';
import { brusselsDay } from './brussels-time.ts';
import { demoCases } from './demo-cases.ts';
import { documents } from './documents.ts';
import type { Drafts } from './draft.ts';
import { events } from './events.ts';
import { news } from './news.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { pilots } from './pilot.ts';
import { presentations } from './presentations.ts';
import { regions } from './regions.ts';
import { sampleEvents } from './sample-events.ts';
import { siteSettings } from './site-settings.ts';
import { topics } from './topics.ts';

/**
 * All entries of the sample content.
 *
 * @param now - the day of seeding, ahead of which the sample events lie
 */
export function sampleContent(now: Date): Drafts {
  const today = brusselsDay(now);
  return {
    region: regions,
    person: people,
    topic: topics,
    pilot: pilots,
    presentation: presentations(today),
    event: [...events, ...sampleEvents(now)],
    article: news,
    'action-plan': actionPlans,
    document: documents,
    'demo-case': demoCases,
    page: pages(today),
    site: [siteSettings],
  };
}
