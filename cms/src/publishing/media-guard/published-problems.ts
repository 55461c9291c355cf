import type { FileFacts } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { UIDS } from '../../content-types.ts';
import { labelOf } from '../edit-view-words.ts';
import { entryInWords } from '../entry-in-words.ts';
import { recordOf, textOf } from '../entry-row.ts';
import { fileProblems } from '../field-rules.ts';
import { fileLinkProblem, possiblePaths } from '../links/destinations.ts';
import { linksIn } from '../links/links-in.ts';
import { hostsOf } from '../links/texts-of.ts';
import { publishedRows } from '../published-rows.ts';
import type { Field } from '../schema-walk.ts';
import { fieldsOf, modelOf } from '../schema-walk.ts';
import { usesOfFile } from './uses-of-file.ts';

/** What a file of the media library is to become. */
export type ChangedFile = FileFacts & { readonly alternativeText: string | null };

/** A place where readers meet a file, and what is wrong with it there. */
export interface PublishedProblem {
  /** As in `the event "Plenary" (field "Description")`. */
  readonly place: string;
  readonly message: string;
}

/** What published entries that use a file would break of the rules, were it changed. */
export async function publishedProblems(
  strapi: Core.Strapi,
  { id, url }: { readonly id: number; readonly url: string },
  changed: ChangedFile,
): Promise<PublishedProblem[]> {
  const problemsIn = (field: Field): string[] => {
    const { attribute, value } = field;
    if (attribute.type === 'media') {
      const file = recordOf(value);
      if (file?.id !== id) return [];
      return fileProblems({ ...field, value: { ...file, ...changed } }).map(
        ({ message }) => message,
      );
    }
    if (attribute.type !== 'richtext' || typeof value !== 'string') return [];
    return (linksIn(value, hostsOf(strapi)) ?? []).flatMap((link) =>
      'path' in link && possiblePaths(link.path).includes(url)
        ? (fileLinkProblem(link.kind, changed) ?? [])
        : [],
    );
  };
  const uses = (await usesOfFile(strapi, [id])).filter(({ inPublished }) => inPublished);
  const entries = new Map(uses.map((use) => [`${use.type} ${use.documentId}`, use]));
  const problems: PublishedProblem[] = [];
  for (const { type, documentId } of entries.values()) {
    const uid = UIDS[type];
    for (const row of await publishedRows(strapi, uid, documentId)) {
      for (const field of fieldsOf(modelOf(strapi, uid), row, (name) => modelOf(strapi, name))) {
        const label = labelOf(strapi, uid, field.path.map(String));
        const entry = entryInWords(type, textOf(row.title) ?? textOf(row.name));
        const place = `${entry} (field "${label}")`;
        problems.push(...problemsIn(field).map((message) => ({ place, message })));
      }
    }
  }
  return problems;
}
