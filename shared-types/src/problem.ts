import { z } from 'zod';

/** A rule that a value breaks: where, and what to do about it, in words for an editor. */
export interface RuleProblem {
  /** Path of the field inside the entry, as in `['registration', 'closes']`. */
  readonly path: readonly (string | number)[];
  /** What is wrong and how to mend it. */
  readonly message: string;
}

/** A reason why the content could not become a site; one row of `problems.json`. */
export const contentProblemSchema = z.object({
  /** Content type such as `event`, or `null` when the problem is not in one entry. */
  type: z.string().nullable(),
  documentId: z.string().nullable(),
  title: z.string().nullable(),
  /** Dotted path of the field, as in `registration.closes`. */
  field: z.string().nullable(),
  text: z.string(),
  remedy: z.string(),
});
export type ContentProblem = z.infer<typeof contentProblemSchema>;

/** A problem as a paragraph: where, what, and what to do. */
export function problemText({
  type,
  title,
  documentId,
  field,
  text,
  remedy,
}: ContentProblem): string {
  const place = [
    type === null ? '' : `${type}${title === null ? '' : ` "${title}"`}`,
    documentId === null ? '' : `documentId ${documentId}`,
    field === null ? '' : `field ${field}`,
  ].filter((part) => part !== '');
  return [...(place.length === 0 ? [] : [`${place.join(', ')}:`]), text, remedy].join('\n  ');
}

/** The whole of `problems.json`, written when a build fails. */
export const problemsFileSchema = z.object({
  problems: z.array(contentProblemSchema),
  /** Whether another build may succeed though no content has changed. */
  isTransient: z.boolean(),
});
export type ProblemsFile = z.infer<typeof problemsFileSchema>;

/**
 * Turns a rule into a zod check, so that a schema and the CMS state it once.
 *
 * @example eventFields.check(asCheck(eventProblems))
 */
export function asCheck<T>(rule: (value: T) => readonly RuleProblem[]) {
  return (context: z.core.ParsePayload<T>): void => {
    for (const { path, message } of rule(context.value)) {
      context.issues.push({ code: 'custom', path: [...path], message, input: context.value });
    }
  };
}
