import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ContentType } from '@pilotpress/shared-types';
import { UIDS } from '../src/content-types.ts';
import type { Model } from '../src/publishing/schema-walk.ts';

const src = path.join(import.meta.dirname, '../src');

/** An attribute with all that the schema files can say of it. */
export interface SchemaAttribute {
  readonly type: string;
  readonly required?: boolean;
  readonly repeatable?: boolean;
  readonly component?: string;
  readonly relation?: string;
  readonly target?: string;
  readonly inversedBy?: string;
  readonly mappedBy?: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly allowedTypes?: readonly string[];
  readonly targetField?: string;
  readonly pluginOptions?: {
    readonly pilotpress?: {
      readonly label?: string;
      readonly description?: string;
      readonly form?: string;
    };
  };
}

export interface SchemaFile {
  readonly uid: string;
  readonly info: { readonly displayName: string; readonly description: string };
  readonly options: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<Record<string, SchemaAttribute>>;
}

/** The schema file of a content type. */
export function typeSchema(type: ContentType): SchemaFile {
  const uid = UIDS[type];
  const name = uid.slice(uid.indexOf('.') + 1);
  return read(uid, path.join(src, 'api', name, 'content-types', name, 'schema.json'));
}

/** The schema file of the publication log. */
export function logSchema(): SchemaFile {
  const name = 'publication-log';
  return read(
    `api::${name}.${name}`,
    path.join(src, 'api', name, 'content-types', name, 'schema.json'),
  );
}

/** The schema file of a component such as `media.picture`. */
export function componentSchema(uid: string): SchemaFile {
  const [category, name] = uid.split('.');
  return read(uid, path.join(src, 'components', String(category), `${String(name)}.json`));
}

/** The names of all components. */
export function componentUids(): string[] {
  return readdirSync(path.join(src, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, '').replace(path.sep, '.'))
    .sort();
}

/** The same, as the walk through an entry asks for it. */
export const componentModel = (uid: string): Model => componentSchema(uid);

function read(uid: string, file: string): SchemaFile {
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as SchemaFile), uid };
}
