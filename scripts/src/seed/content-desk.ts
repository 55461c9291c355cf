import { CONTENT_TYPES } from '@pilotpress/shared-types';
import type { ContentType } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';

/** Strapi's name of a type; it keeps the model name "document" for itself. */
const uidOf = (type: ContentType) => {
  const model = type === 'document' ? 'pilot-document' : type;
  return `api::${model}.${model}` as const;
};

/** What Strapi tells its listeners of an entry that is saved and published. */
const EVENTS: ReadonlySet<string> = new Set(['entry.create', 'entry.publish']);

/** Where an editor works: through Strapi's document service, so that every rule and the log apply. */
export class ContentDesk {
  readonly #strapi: Core.Strapi;
  #untold = 0;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  /** Whether there is no entry of any type, drafts included. */
  async isEmpty(): Promise<boolean> {
    for (const type of CONTENT_TYPES) {
      if ((await this.#strapi.documents(uidOf(type)).count({})) > 0) return false;
    }
    return true;
  }

  /** @returns documentId of the draft */
  async save(type: ContentType, data: Record<string, unknown>): Promise<string> {
    const { documentId } = await this.#strapi
      .documents(uidOf(type))
      .create({ data, status: 'draft' });
    this.#untold += 1;
    return documentId;
  }

  async publish(type: ContentType, documentId: string): Promise<void> {
    await this.#strapi.documents(uidOf(type)).publish({ documentId });
    this.#untold += 1;
  }

  /**
   * Waits until Strapi has told its listeners of all that was published. It does so after the commit, reads
   * each entry once more for it, and waits for none of that itself. To be called right after the commit.
   */
  async settled(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const leave = this.#strapi.eventHub.subscribe((event) => {
      if (EVENTS.has(event)) this.#untold -= 1;
      if (this.#untold === 0) resolve(undefined);
      return Promise.resolve();
    });
    await promise;
    leave();
  }
}
