import type { ActionPlan } from '@pilotpress/shared-types';
import type { Draft } from './draft.ts';
import { PAPERS } from './files.ts';
import { PILOT } from './pilot.ts';

export const ACTION_PLAN_2024 = 'smart-health-action-plan-2024';

export const actionPlans: readonly Draft<ActionPlan>[] = [
  {
    title: 'Smart Health action plan 2024',
    slug: ACTION_PLAN_2024,
    summary:
      'What the pilot works on in 2024: projects from idea to market, and rules that differ between states and regions.',
    year: 2024,
    body: `The first plenary of 2024 set the basis for the activities of the year. They follow two lines of work:

1. **Projects from idea to market.** Joint demonstration cases, scouting of European funding, help with consortia and proposals, until the result is sold.
2. **Regulation.** Finding barriers in rules for health that differ between states and regions, and working on them.

The file holds more on each line, on who takes part and on how results are shown. It is sample material, made from the public facts about the pilot.`,
    file: PAPERS.actionPlan2024.name,
    language: null,
    pilots: [PILOT],
  },
];
