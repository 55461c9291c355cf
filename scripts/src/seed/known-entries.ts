import type { ContentType } from '@pilotpress/shared-types';

/** Which type each field refers to, wherever in an entry it stands. */
const RELATIONS: Readonly<Record<string, ContentType>> = {
  coLeadingRegions: 'region',
  contact: 'person',
  leadRegion: 'region',
  participatingRegions: 'region',
  partnerRegions: 'region',
  person: 'person',
  pilots: 'pilot',
  presentations: 'presentation',
  regions: 'region',
  relatedEvent: 'event',
  topics: 'topic',
};

/** A draft names an entry or a file that has not been entered before it. */
export class UnknownReferenceError extends Error {
  override readonly name = 'UnknownReferenceError';

  constructor(field: string, kind: string, key: string) {
    super(
      `The field "${field}" names the ${kind} "${key}", which the sample content does not enter before it. Correct the name, or enter that ${kind} first.`,
    );
  }
}

/** What has been entered so far, and with it the translation of a draft into what the CMS takes. */
export class KnownEntries {
  readonly #entries = new Map<string, string>();
  readonly #files: ReadonlyMap<string, number>;

  /** @param files - the ids of the uploaded files by name */
  constructor(files: ReadonlyMap<string, number>) {
    this.#files = files;
  }

  /** @param key - by which drafts refer to it: its slug, or a person's name */
  add(type: ContentType, key: string, documentId: string): void {
    this.#entries.set(`${type} ${key}`, documentId);
  }

  /**
   * Puts ids in the place of names, and gives components and times the form that Strapi wants.
   *
   * @throws UnknownReferenceError when a name is not known
   */
  toStrapi(draft: object): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(draft).map(([field, value]: [string, unknown]) => [
        field,
        this.#valueOf(field, value),
      ]),
    );
  }

  #valueOf(field: string, value: unknown): unknown {
    if (value === null) return null;
    const type = RELATIONS[field];
    if (Array.isArray(value)) {
      return value.map((item: unknown) =>
        // A language stands alone in the domain and in a component of its own in Strapi.
        field === 'languages' ? { language: item } : this.#valueOf(field, item),
      );
    }
    if (typeof value === 'object') return this.toStrapi(value);
    if (typeof value !== 'string') return value;
    if (type !== undefined) return this.#documentId(field, type, value);
    if (field === 'file') return this.#fileId(field, value);
    if (field === 'time') return `${value}:00.000`;
    return value;
  }

  #documentId(field: string, type: ContentType, key: string): string {
    const documentId = this.#entries.get(`${type} ${key}`);
    if (documentId === undefined) throw new UnknownReferenceError(field, type, key);
    return documentId;
  }

  #fileId(field: string, name: string): number {
    const id = this.#files.get(name);
    if (id === undefined) throw new UnknownReferenceError(field, 'file', name);
    return id;
  }
}
