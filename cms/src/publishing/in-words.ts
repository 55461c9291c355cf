import { errors } from '@strapi/utils';
import { isRecord, recordsOf, textOf } from './entry-row.ts';
import type { ComponentLookup, Model } from './schema-walk.ts';

/** What Strapi says of a field, and what it means for an editor. */
const MEANINGS: readonly (readonly [RegExp, (label: string) => string])[] = [
  [
    /must be defined\.?$/,
    (label) =>
      `"${label}" is missing, or is an entry that is not published. Fill it in, or publish that entry first.`,
  ],
  [
    /must be unique$/,
    (label) => `"${label}" is the same as that of another entry. Change one of the two.`,
  ],
];

/**
 * Says in words what Strapi's own checks of a schema say in terms of the schema; any other error is
 * passed on as it is.
 */
export function inWords(error: unknown, model: Model, component: ComponentLookup): Error {
  if (!(error instanceof Error)) return new Error(String(error), { cause: error });
  if (!(error instanceof errors.ValidationError)) return error;
  const details: unknown = error.details;
  if (!isRecord(details)) return error;
  const problems = recordsOf(details.errors).map((problem) => {
    const path = Array.isArray(problem.path) ? problem.path.map(String) : [];
    const message = textOf(problem.message) ?? '';
    const [, meaning] = MEANINGS.find(([pattern]) => pattern.test(message)) ?? [];
    return meaning === undefined
      ? problem
      : { ...problem, message: meaning(labelOf(path, model, component)) };
  });
  if (problems.length === 0) return error;
  const text = problems.map(({ message }) => textOf(message) ?? '').join('\n');
  return new errors.ValidationError(text, { ...details, errors: problems });
}

/** The label that an editor sees at a field. */
function labelOf(path: readonly string[], model: Model, component: ComponentLookup): string {
  let within: Model | null = model;
  let label = path.at(-1) ?? '';
  for (const name of path) {
    const attribute: Model['attributes'][string] | undefined = within?.attributes[name];
    if (attribute === undefined) continue;
    label = attribute.pluginOptions?.pilotpress?.label ?? name;
    within = attribute.component === undefined ? null : component(attribute.component);
  }
  return label;
}
