import type { RuleProblem } from '@pilotpress/shared-types';
import { errors } from '@strapi/utils';
import type { HolderLookup } from './address-holder.ts';
import { isRecord, recordOf, recordsOf, textOf } from './entry-row.ts';
import { momentProblems } from './moment-rules.ts';
import { refusal } from './publish-rules.ts';
import type { Attribute, ComponentLookup, Model } from './schema-walk.ts';
import { fieldLabel, fieldsOf } from './schema-walk.ts';
import { schemaProblemInWords } from './schema-words.ts';

/** Names of what the database layer throws at a date or time that it cannot read, wherever that stands. */
const UNREADABLE = new Set(['InvalidDatetimeFormat', 'InvalidDateFormat', 'InvalidTimeFormat']);

/**
 * Says in words what Strapi's own checks of a schema say in terms of the schema; any other error is
 * passed on as it is.
 *
 * @param data - what was to be written
 * @param holderOf - finds who has an address that was to be taken
 */
export async function inWords(
  error: unknown,
  data: unknown,
  model: Model,
  component: ComponentLookup,
  holderOf: HolderLookup,
): Promise<Error> {
  if (!(error instanceof Error)) return new Error(String(error), { cause: error });
  const written = recordOf(data) ?? {};
  if (UNREADABLE.has(error.name)) {
    return refusal(momentProblems(model, written, component)) ?? error;
  }
  if (!(error instanceof errors.ValidationError)) return error;
  const [, missing] = MISSING_ENTRY.exec(String(error.message)) ?? [];
  if (missing !== undefined) {
    return refusal(missingEntryProblems(missing, model, written, component)) ?? error;
  }
  const details: unknown = error.details;
  const said = isRecord(details) ? recordsOf(details.errors) : [];
  const problems = said.map(async (problem) => {
    const path = Array.isArray(problem.path) ? problem.path.map(String) : [];
    const message = textOf(problem.message) ?? '';
    const field = { ...fieldAt(path, model, component), value: problem.value };
    const isTaken = field.attribute?.type === 'uid' && message.endsWith('must be unique');
    const holder = isTaken ? await holderOf(textOf(written[path[0] ?? '']) ?? '') : null;
    return { path, message: schemaProblemInWords(message, { ...field, holder }) ?? message };
  });
  return refusal(await Promise.all(problems)) ?? error;
}

/** What Strapi says of a relation to an entry that it does not know. */
const MISSING_ENTRY = /^Document with id "([^"]+)".* not found$/;

function missingEntryProblems(
  documentId: string,
  model: Model,
  data: Readonly<Record<string, unknown>>,
  component: ComponentLookup,
): RuleProblem[] {
  return [...fieldsOf(model, data, component)]
    .filter(({ attribute }) => attribute.type === 'relation')
    .filter(({ value }) => JSON.stringify(value ?? null).includes(JSON.stringify(documentId)))
    .map((field) => ({
      path: field.path,
      message: `"${fieldLabel(field)}" names an entry that is not there, or not any more: ${documentId}. Take it out, or choose another.`,
    }));
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
