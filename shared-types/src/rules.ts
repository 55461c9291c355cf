import type { EventRuleInput } from './event.ts';
import { actionPlanProblems } from './action-plan.ts';
import type { ContentType } from './content-type.ts';
import { eventProblems } from './event.ts';
import { personProblems } from './person.ts';
import type { RuleProblem } from './problem.ts';
import { slugProblems } from './slug.ts';

/** An entry as far as the rules look at it; each type reads its own fields. */
export type RuleInput = EventRuleInput & {
  name: string | null;
  slug: string | null;
  body: string | null;
  file: unknown;
};

type Rule = (entry: RuleInput, moment: Date) => readonly RuleProblem[];

const RULES: Record<ContentType, readonly Rule[]> = {
  pilot: [slugProblems],
  article: [slugProblems],
  event: [slugProblems, eventProblems],
  presentation: [slugProblems],
  'action-plan': [slugProblems, actionPlanProblems],
  document: [slugProblems],
  'demo-case': [slugProblems],
  region: [slugProblems],
  person: [personProblems],
  topic: [slugProblems],
  page: [slugProblems],
  site: [],
};

/**
 * All rules of a type, for whoever publishes an entry of it.
 *
 * @param moment - the instant of publication
 */
export function rulesOf(type: ContentType): (entry: RuleInput, moment: Date) => RuleProblem[] {
  return (entry, moment) => RULES[type].flatMap((rule) => rule(entry, moment));
}
