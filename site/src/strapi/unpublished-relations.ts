import type { ContentType, UnpublishedRelation } from '@pilotpress/shared-types';
import { unpublishedRelationsSchema } from '@pilotpress/shared-types';
import type { StrapiClient } from './client.ts';
import { parsedAnswer } from './parsed-answer.ts';

const PATH = 'unpublished-relations';

/**
 * What published entries refer to and readers do not see, in words for whoever builds the site: the CMS
 * leaves such relations out of its answers, so that nothing else tells of them.
 *
 * @throws ContentError
 */
export async function unpublishedRelationWarnings(client: StrapiClient): Promise<string[]> {
  const answer = await client.json(PATH, new URLSearchParams());
  const { relations } = parsedAnswer(unpublishedRelationsSchema, answer, PATH);
  return relations.map(({ entry, field, target }) =>
    leftOut(entry.type, named(entry), field, target.type, named(target)),
  );
}

const named = ({ title, documentId }: UnpublishedRelation['entry']): string => title ?? documentId;

/** That a relation is left out, with both titles. */
export const leftOut = (
  type: ContentType,
  title: string,
  field: string,
  targetType: ContentType,
  targetTitle: string,
): string =>
  `The ${type} "${title}" refers in its field ${field} to the ${targetType} "${targetTitle}", which is not published, so the site leaves it out. Publish it or remove it.`;
