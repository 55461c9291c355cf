import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ALL_DOCUMENTS } from './documents/index.ts';
import type { Populate } from './query.ts';
import { FILE, NAMED, TITLED } from './query.ts';
import * as wire from './wire.ts';

const CMS = resolve(import.meta.dirname, '../../../cms/src');

const attributeSchema = z.object({
  type: z.string(),
  required: z.boolean().default(false),
  repeatable: z.boolean().default(false),
  multiple: z.boolean().default(false),
  component: z.string().optional(),
  relation: z.string().optional(),
  target: z.string().optional(),
  mappedBy: z.string().optional(),
});
type Attribute = z.output<typeof attributeSchema>;
const schemaSchema = z.object({ attributes: z.record(z.string(), attributeSchema) });
type Attributes = z.output<typeof schemaSchema>['attributes'];

const attributesAt = (path: string): Attributes =>
  schemaSchema.parse(JSON.parse(readFileSync(join(CMS, path), 'utf8'))).attributes;
const ofType = (name: string): Attributes =>
  attributesAt(`api/${name}/content-types/${name}/schema.json`);
const ofComponent = (uid: string): Attributes =>
  attributesAt(`components/${uid.replace('.', '/')}.json`);

/** Names in Strapi that every answer has, whatever the schema says. */
const SYSTEM = { documentId: 'string', locale: 'string?', updatedAt: 'string' };
/** Attributes that are not for readers of the site. */
const UNREAD = new Set(['changeNote', 'changeKind']);
/** What publishing fills in where the editor did not. */
const FILLED_IN = new Set(['slug', 'announcedOn', 'publishedOn']);

const KINDS: Partial<Record<string, string>> = {
  ...{ boolean: 'boolean', integer: 'number', decimal: 'number' },
  ...{ string: 'string', text: 'string', richtext: 'string', email: 'string', uid: 'string' },
  ...{ enumeration: 'string', date: 'string', datetime: 'string', time: 'string' },
};

/** The form of a value: a word, a question mark behind what may be empty, fields or a list. */
type Shape = string | { readonly [field: string]: Shape } | readonly Shape[];

const orEmpty = (shape: Shape): Shape => (typeof shape === 'string' ? `${shape}?` : { '?': shape });

const read = (attributes: Attributes): [string, Attribute][] =>
  Object.entries(attributes).filter(
    ([name, { mappedBy }]) => !UNREAD.has(name) && mappedBy === undefined,
  );

/** What the CMS answers, by its schema. */
const shapeInCms = (attributes: Attributes): Shape =>
  Object.fromEntries(read(attributes).map(([name, field]) => [name, fieldInCms(name, field)]));

function fieldInCms(name: string, field: Attribute): Shape {
  const { type, required, relation = '', component } = field;
  const many = field.repeatable || field.multiple || relation.endsWith('Many');
  const one =
    component !== undefined
      ? shapeInCms(ofComponent(component))
      : ({ relation: 'reference', media: 'file' }[type] ?? KINDS[type] ?? `unknown ${type}`);
  if (many) return [one];
  // What a relation leads to may be not published, required or not.
  const isThere = (required && type !== 'relation') || FILLED_IN.has(name);
  return isThere ? one : orEmpty(one);
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}
const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
/** A schema alone names the dialect it is written in; inside another it does not. */
const written = ({ type, properties }: JsonSchema): string => JSON.stringify({ type, properties });
const [REFERENCE, WIRE_FILE] = [wire.reference, wire.file].map((schema) =>
  written(jsonSchema(schema)),
);

/** What the site expects, by its wire schema. */
function shapeOnWire(schema: JsonSchema): Shape {
  if (written(schema) === REFERENCE) return 'reference';
  if (written(schema) === WIRE_FILE) return 'file';
  const { type = 'anything', anyOf, items, properties } = schema;
  if (typeof type !== 'string') return type.join(' or ').replace(/^(\w+) or null$/, '$1?');
  const [value, ...others] = anyOf?.filter((option) => option.type !== 'null') ?? [];
  if (anyOf !== undefined) {
    return value !== undefined && others.length === 0
      ? orEmpty(shapeOnWire(value))
      : 'one of several';
  }
  if (items !== undefined) return [shapeOnWire(items)];
  if (properties === undefined) return type;
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, shapeOnWire(field)]),
  );
}

/** What must be asked for, so that the CMS answers all of it. */
function populateInCms(attributes: Attributes): Populate {
  return Object.fromEntries(
    read(attributes).flatMap(
      ([name, { type, component, target = '' }]): [string, Populate[string]][] => {
        if (type === 'media') return [[name, FILE]];
        if (type === 'relation') {
          const isTitled = 'title' in ofType(target.slice(target.indexOf('.') + 1));
          return [[name, isTitled ? TITLED : NAMED]];
        }
        if (component === undefined) return [];
        const inner = populateInCms(ofComponent(component));
        return [[name, Object.keys(inner).length === 0 ? true : { populate: inner }]];
      },
    ),
  );
}

describe('what the site reads is what the CMS has, in every field of every component', () => {
  it.each(ALL_DOCUMENTS.map((document) => [document.type, document] as const))(
    '%s',
    (type, document) => {
      const attributes = ofType(type === 'document' ? 'pilot-document' : type);
      expect(shapeOnWire(jsonSchema(document.wire))).toEqual({
        ...SYSTEM,
        ...Object(shapeInCms(attributes)),
      });
      expect(document.populate).toEqual(populateInCms(attributes));
    },
  );

  it('a file', () => {
    expect(Object.keys(wire.file.shape).sort()).toEqual([...(FILE.fields ?? [])].sort());
  });
});
