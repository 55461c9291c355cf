import { z } from 'zod';
import { ownLanguage, pageFields, referencesSchema } from './entry.ts';
import { fileReferenceSchema } from './media-file.ts';
import type { RuleProblem } from './problem.ts';
import { asCheck } from './problem.ts';
import { markdownSchema } from './text.ts';

/** An action plan is something to read: a text, a file, or both. */
export function actionPlanProblems(plan: { body: string | null; file: unknown }): RuleProblem[] {
  if ((plan.body ?? '').trim() !== '' || (plan.file !== null && plan.file !== undefined)) return [];
  return [
    {
      path: ['body'],
      message: 'The action plan has neither a text nor a file. Write the one or attach the other.',
    },
  ];
}

/** What a pilot means to do in a year. */
export const actionPlanSchema = z
  .object({
    ...pageFields,
    year: z.int().min(1995).max(2100),
    body: markdownSchema.nullable(),
    file: fileReferenceSchema.nullable(),
    language: ownLanguage,
    pilots: referencesSchema,
  })
  .check(asCheck(actionPlanProblems));
export type ActionPlan = z.infer<typeof actionPlanSchema>;
