/** What to populate, as Strapi's query language nests it. */
export type Populate = Readonly<Record<string, true | PopulateField>>;
interface PopulateField {
  readonly fields?: readonly string[];
  readonly populate?: Populate;
}

/** Populates a media field with what the site reads of a file. */
export const FILE: PopulateField = {
  fields: [
    ...['documentId', 'name', 'alternativeText', 'caption', 'mime', 'url', 'ext', 'updatedAt'],
  ],
};
export const PICTURE: PopulateField = { populate: { file: FILE } };
/** Populates relations to entries that have a title. */
export const TITLED: PopulateField = { fields: ['documentId', 'title'] };
/** Populates relations to entries that have a name. */
export const NAMED: PopulateField = { fields: ['documentId', 'name'] };
export const SPEAKERS: PopulateField = { populate: { person: NAMED } };

/**
 * The query for published entries.
 *
 * @param documentIds - at most a hundred, Strapi's limit for one answer; `null` for a single type
 */
export function publishedQuery(
  populate: Populate,
  documentIds: readonly string[] | null,
): URLSearchParams {
  const query = new URLSearchParams({ status: 'published' });
  if (documentIds !== null) {
    documentIds.forEach((documentId, index) => {
      query.set(`filters[documentId][$in][${String(index)}]`, documentId);
    });
    query.set('pagination[pageSize]', String(documentIds.length));
  }
  appendPopulate(query, 'populate', populate);
  return query;
}

function appendPopulate(query: URLSearchParams, prefix: string, populate: Populate): void {
  for (const [field, wanted] of Object.entries(populate)) {
    const name = `${prefix}[${field}]`;
    if (wanted === true) {
      query.append(name, 'true');
      continue;
    }
    wanted.fields?.forEach((of, index) => {
      query.append(`${name}[fields][${String(index)}]`, of);
    });
    if (wanted.populate !== undefined) appendPopulate(query, `${name}[populate]`, wanted.populate);
  }
}
