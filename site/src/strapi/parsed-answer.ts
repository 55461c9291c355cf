import type { z } from 'zod';
import { UnexpectedAnswerError } from './errors.ts';

const ISSUES_TOLD = 3;

/**
 * An answer of the CMS as its schema has it.
 *
 * @param path - below `/api/`, for the message
 * @throws UnexpectedAnswerError
 */
export function parsedAnswer<S extends z.ZodType>(
  schema: S,
  answer: unknown,
  path: string,
): z.output<S> {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  throw new UnexpectedAnswerError(
    `/api/${path}`,
    result.error.issues
      .slice(0, ISSUES_TOLD)
      .map(({ path: place, message }) => `${place.join('.')}: ${message}`)
      .join('; '),
    { cause: result.error },
  );
}
