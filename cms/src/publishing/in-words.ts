import { errors } from '@strapi/utils';
import { isRecord, recordOf, recordsOf, textOf } from './entry-row.ts';
import { momentProblems } from './moment-rules.ts';
import { refusal } from './publish-rules.ts';
import type { Attribute, ComponentLookup, Model } from './schema-walk.ts';
import { schemaProblemInWords } from './schema-words.ts';

/** Names of what the database layer throws at a date or time that it cannot read, wherever that stands. */
const UNREADABLE = new Set(['InvalidDatetimeFormat', 'InvalidDateFormat', 'InvalidTimeFormat']);

/**
 * Says in words what Strapi's own checks of a schema say in terms of the schema; any other error is
 * passed on as it is.
 *
 * @param data - what was to be written
 */
export function inWords(
  error: unknown,
  data: unknown,
  model: Model,
  component: ComponentLookup,
): Error {
  if (!(error instanceof Error)) return new Error(String(error), { cause: error });
  if (UNREADABLE.has(error.name)) {
    return refusal(momentProblems(model, recordOf(data) ?? {}, component)) ?? error;
  }
  if (!(error instanceof errors.ValidationError)) return error;
  const details: unknown = error.details;
  const said = isRecord(details) ? recordsOf(details.errors) : [];
  const problems = said.map((problem) => {
    const path = Array.isArray(problem.path) ? problem.path.map(String) : [];
    const message = textOf(problem.message) ?? '';
    const field = { ...fieldAt(path, model, component), value: problem.value };
    return { path, message: schemaProblemInWords(message, field) ?? message };
  });
  return refusal(problems) ?? error;
}

/** What the schema says of a field, and the label that an editor sees at it. */
function fieldAt(
  path: readonly string[],
  model: Model,
  component: ComponentLookup,
): { readonly label: string; readonly attribute: Attribute | null } {
  let within: Model | null = model;
  let field: { label: string; attribute: Attribute | null } = {
    label: path.at(-1) ?? '',
    attribute: null,
  };
  for (const name of path) {
    const attribute: Attribute | undefined = within?.attributes[name];
    if (attribute === undefined) continue;
    field = { label: attribute.pluginOptions?.pilotpress?.label ?? name, attribute };
    within = attribute.component === undefined ? null : component(attribute.component);
  }
  return field;
}
