/** How each type is asked for and read. */
import { actionPlan } from './action-plan.ts';
import { article } from './article.ts';
import { demoCase } from './demo-case.ts';
import { document } from './document.ts';
import { event } from './event.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { pilot } from './pilot.ts';
import { presentation } from './presentation.ts';
import { region } from './region.ts';
import { site } from './site.ts';
import { topic } from './topic.ts';

export {
  actionPlan,
  article,
  demoCase,
  document,
  event,
  page,
  person,
  pilot,
  presentation,
  region,
  site,
  topic,
};

export const ALL_DOCUMENTS = [
  pilot,
  article,
  event,
  presentation,
  actionPlan,
  document,
  demoCase,
  region,
  person,
  topic,
  page,
  site,
] as const;
