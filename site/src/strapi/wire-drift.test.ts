import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ALL_DOCUMENTS } from './documents/index.ts';

const CMS = resolve(import.meta.dirname, '../../../cms/src');

const schemaSchema = z.object({
  attributes: z.record(
    z.string(),
    z.object({
      type: z.string(),
      component: z.string().optional(),
      mappedBy: z.string().optional(),
    }),
  ),
});
const attributesOf = (path: string) =>
  schemaSchema.parse(JSON.parse(readFileSync(join(CMS, path), 'utf8'))).attributes;

/** Names in Strapi that every answer has, whatever the schema says. */
const SYSTEM = ['documentId', 'locale', 'updatedAt'];
/** Attributes that are not for readers of the site. */
const UNREAD = new Set(['changeNote', 'changeKind']);

/** Fields of a wire schema, seen through what may be empty, repeated or transformed. */
function fieldsOf(schema: unknown): Record<string, unknown> | null {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return fieldsOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in);
  return null;
}

describe('what the site reads is what the CMS has', () => {
  it.each(ALL_DOCUMENTS.map((document) => [document.type, document] as const))(
    '%s',
    (type, document) => {
      const name = type === 'document' ? 'pilot-document' : type;
      const attributes = attributesOf(`api/${name}/content-types/${name}/schema.json`);
      const read = Object.entries(attributes).filter(
        ([attribute, { mappedBy }]) => !UNREAD.has(attribute) && mappedBy === undefined,
      );
      const fields = fieldsOf(document.wire) ?? {};
      expect(Object.keys(fields).sort()).toEqual(
        [...SYSTEM, ...read.map(([attribute]) => attribute)].sort(),
      );
      for (const [attribute, { component }] of read) {
        if (component !== undefined) {
          const path = `components/${component.replace('.', '/')}.json`;
          expect(Object.keys(fieldsOf(fields[attribute]) ?? {}).sort(), attribute).toEqual(
            Object.keys(attributesOf(path)).sort(),
          );
        }
      }
      const relations = read.filter(([, { type: kind }]) => /relation|media|component/.test(kind));
      expect(Object.keys(document.populate).sort()).toEqual(relations.map(([key]) => key).sort());
    },
  );
});
