import type { ContentType } from '@pilotpress/shared-types';
import {
  CHANGE_KINDS,
  CONTENT_TYPES,
  PUBLICATION_CHANGES,
  SLUG_MAX,
  actionPlanSchema,
  articleSchema,
  demoCaseSchema,
  documentSchema,
  eventFieldsSchema,
  pageSchema,
  personSchema,
  pilotSchema,
  presentationSchema,
  regionSchema,
  siteSchema,
  topicSchema,
} from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SchemaAttribute, SchemaFile } from '../testing/schema-files.mts';
import { componentSchema, componentUids, logSchema, typeSchema } from '../testing/schema-files.mts';

const DOMAIN: Record<ContentType, z.ZodType> = {
  pilot: pilotSchema,
  article: articleSchema,
  event: eventFieldsSchema,
  presentation: presentationSchema,
  'action-plan': actionPlanSchema,
  document: documentSchema,
  'demo-case': demoCaseSchema,
  region: regionSchema,
  person: personSchema,
  topic: topicSchema,
  page: pageSchema,
  site: siteSchema,
};
/** The types that readers follow, and that have a change note therefore. */
const FOLLOWED: readonly ContentType[] = [
  'pilot',
  'article',
  'event',
  'presentation',
  'action-plan',
  'document',
  'demo-case',
];
/** What every entry has from Strapi itself. */
const SYSTEM = new Set(['documentId', 'locale', 'updatedAt']);
/** What publishing fills in, so that an editor need not. */
const FILLED_IN = new Set(['slug', 'announcedOn', 'publishedOn']);

/** As much of JSON Schema as zod writes for our domain. */
interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Attributes that have been held against the domain, by schema and name. */
const compared = new Set<string>();

/** Every difference between what the domain accepts and what the CMS lets an editor enter. */
function differences(path: string, domain: JsonSchema, model: SchemaFile): string[] {
  return Object.entries(domain.properties ?? {}).flatMap(([name, property]) => {
    if (SYSTEM.has(name)) return [];
    const attribute = model.attributes[name];
    const here = `${path}.${name}`;
    compared.add(`${model.uid} ${name}`);
    return attribute === undefined
      ? [`${here} is missing in the CMS`]
      : fieldDifferences(here, name, property, attribute);
  });
}

function fieldDifferences(
  here: string,
  name: string,
  property: JsonSchema,
  attribute: SchemaAttribute,
): string[] {
  const nullable = property.anyOf?.some(({ type }) => type === 'null') === true;
  const value = property.anyOf?.find(({ type }) => type !== 'null') ?? property;
  if (value.type === 'array') return listDifferences(here, value.items ?? {}, attribute);
  const needed = !nullable && !FILLED_IN.has(name);
  const found = [];
  if (needed !== (attribute.required === true)) {
    found.push(`${here} is ${needed ? '' : 'not '}required by the domain alone`);
  }
  if (value.type === 'object') {
    return [...found, ...differences(here, value, componentSchema(String(attribute.component)))];
  }
  const expected = {
    enum: value.enum,
    maxLength: value.maxLength,
    min: limit(value.minimum ?? (value.exclusiveMinimum === 0 ? 1 : undefined)),
    max: limit(value.maximum),
  };
  const actual = {
    enum: attribute.enum,
    // A slug's length is one of its rules.
    maxLength: attribute.type === 'uid' ? undefined : attribute.maxLength,
    min: attribute.min,
    max: attribute.max,
  };
  if (JSON.stringify(expected) !== JSON.stringify(actual)) {
    found.push(`${here}: domain ${JSON.stringify(expected)}, CMS ${JSON.stringify(actual)}`);
  }
  return found;
}

function listDifferences(here: string, item: JsonSchema, attribute: SchemaAttribute): string[] {
  if (attribute.type === 'relation') {
    return attribute.relation === 'manyToMany' ? [] : [`${here} is not a list in the CMS`];
  }
  if (attribute.repeatable !== true) return [`${here} is not a list in the CMS`];
  const component = componentSchema(String(attribute.component));
  if (item.type === 'object') return differences(here, item, component);
  // A list of plain values is a list of components with one field.
  const [only] = Object.entries(component.attributes);
  compared.add(`${component.uid} ${only?.[0] ?? ''}`);
  return only === undefined
    ? [`${here} has an empty component`]
    : fieldDifferences(`${here}.${only[0]}`, only[0], item, only[1]);
}

/** JSON Schema bounds every integer by what a double can hold; the CMS does not say so. */
function limit(bound: number | undefined): number | undefined {
  return bound !== undefined && Math.abs(bound) === Number.MAX_SAFE_INTEGER ? undefined : bound;
}

const everySchema: SchemaFile[] = [
  ...CONTENT_TYPES.map(typeSchema),
  ...componentUids().map(componentSchema),
];
const everyAttribute = everySchema.flatMap(({ uid, attributes }) =>
  Object.entries(attributes).map(([name, attribute]) => ({ uid, name, attribute })),
);

describe('the schemas of the CMS', () => {
  it.each(CONTENT_TYPES)('let an editor enter of %s exactly what the domain accepts', (type) => {
    const domain = z.toJSONSchema(DOMAIN[type], { io: 'input' }) as JsonSchema;
    expect(differences(type, domain, typeSchema(type))).toEqual([]);
  });

  it('limit nothing that the domain knows nothing of', () => {
    for (const type of CONTENT_TYPES) {
      differences(
        type,
        z.toJSONSchema(DOMAIN[type], { io: 'input' }) as JsonSchema,
        typeSchema(type),
      );
    }
    const limits = ['enum', 'maxLength', 'minLength', 'min', 'max'];
    const alone = everyAttribute.filter(
      ({ uid, name, attribute }) =>
        limits.some((limit) => limit in attribute) && !compared.has(`${uid} ${name}`),
    );
    // The change note is no part of an entry, and its kinds are looked at below.
    expect(new Set(alone.map(({ name }) => name))).toEqual(new Set(['changeNote', 'changeKind']));
  });

  it('let the publication log hold the changes that readers are told of, and no others', () => {
    const { attributes } = logSchema();
    expect(attributes.change?.enum).toEqual(PUBLICATION_CHANGES);
    expect(attributes.changeKind?.enum).toEqual(CHANGE_KINDS);
    for (const type of FOLLOWED) {
      const { changeNote } = typeSchema(type).attributes;
      expect([type, changeNote?.maxLength]).toEqual([type, attributes.changeNote?.maxLength]);
    }
  });

  it('keep drafts of everything', () => {
    for (const type of CONTENT_TYPES) {
      expect([type, typeSchema(type).options.draftAndPublish]).toEqual([type, true]);
    }
  });

  it('have a change note where readers follow', () => {
    for (const type of CONTENT_TYPES) {
      const { attributes } = typeSchema(type);
      const isFollowed = FOLLOWED.includes(type);
      expect([type, 'changeNote' in attributes]).toEqual([type, isFollowed]);
      expect(attributes.changeKind?.enum).toEqual(isFollowed ? CHANGE_KINDS : undefined);
    }
  });

  it('make each slug from the title or the name, with room for the longest', () => {
    for (const { uid, name, attribute } of everyAttribute) {
      if (attribute.type !== 'uid') continue;
      const { attributes } = everySchema.find((schema) => schema.uid === uid) ?? { attributes: {} };
      expect([uid, name]).toEqual([uid, 'slug']);
      expect(attribute).toMatchObject({
        targetField: 'title' in attributes ? 'title' : 'name',
        maxLength: SLUG_MAX,
      });
      // The panel fills a required one before there is a title; the rules ask for it at publication.
      expect(attribute.required).toBeUndefined();
    }
  });

  it('name both sides of every relation alike', () => {
    for (const { uid, name, attribute } of everyAttribute) {
      const other = attribute.inversedBy ?? attribute.mappedBy;
      if (other === undefined) continue;
      const target = everySchema.find((schema) => schema.uid === attribute.target);
      const back = target?.attributes[other];
      expect([uid, name, back?.inversedBy ?? back?.mappedBy, back?.target]).toEqual([
        uid,
        name,
        name,
        uid,
      ]);
      expect(Number('inversedBy' in attribute) + Number('inversedBy' in (back ?? {}))).toBe(1);
    }
  });

  it('leave web addresses to the rules, which say in words what is wrong with one', () => {
    const addresses = everyAttribute.filter(
      ({ attribute }) => attribute.pluginOptions?.pilotpress?.form === 'web-address',
    );
    expect(addresses.map(({ uid, name }) => `${uid} ${name}`).sort()).toEqual([
      'api::event.event joiningLink',
      'api::region.region website',
      'event.organiser website',
      'event.registration link',
      'shared.link url',
    ]);
    expect(everyAttribute.filter(({ attribute }) => 'regex' in attribute)).toEqual([]);
  });

  it('tell an editor what goes where', () => {
    for (const { uid, name, attribute } of everyAttribute) {
      const { label = '', description = '' } = attribute.pluginOptions?.pilotpress ?? {};
      expect([uid, name, label !== '', description.endsWith('.')]).toEqual([uid, name, true, true]);
    }
    for (const { uid, info } of everySchema) {
      expect([uid, info.description.endsWith('.')]).toEqual([uid, true]);
    }
  });
});
