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

/** Strapi refuses more rows than this in one answer. */
const ROWS_PER_PAGE = 100;

/** The query for published entries; a page of them, or the only one where `page` is `null`. */
export function publishedQuery(populate: Populate, page: number | null): URLSearchParams {
  const query = new URLSearchParams({ status: 'published' });
  if (page !== null) {
    query.set('pagination[page]', String(page));
    query.set('pagination[pageSize]', String(ROWS_PER_PAGE));
    query.set('sort', 'documentId');
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
