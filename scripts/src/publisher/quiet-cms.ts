import type { PublicationRun } from '@pilotpress/shared-types';
import type { Logger } from 'pino';
import type { Cms } from './cms.ts';
import type { Live } from './live-site.ts';

interface QuietCmsOptions {
  readonly cms: Cms;
  readonly log: Logger;
  readonly stopped: AbortSignal;
}

/** The CMS, where nothing fails for want of an answer: the build says more clearly what is wrong with it. */
export class QuietCms {
  readonly #options: QuietCmsOptions;

  constructor(options: QuietCmsOptions) {
    this.#options = options;
  }

  /**
   * The revision of what is published now; `null` where the CMS does not say.
   *
   * @param known - one that is known, as for `Cms`
   */
  async revision(known: string | null): Promise<string | null> {
    const { cms, stopped } = this.#options;
    return this.#orElse(null, () => cms.revision(known, stopped));
  }

  /** What was published since a release, as far as it is known. */
  async changedSince(
    live: Live | null,
  ): Promise<Pick<PublicationRun['cause'], 'entries' | 'count'>> {
    const none = { entries: [], count: 0 };
    if (live === null) return none;
    const { cms, stopped } = this.#options;
    return this.#orElse(none, () => cms.changedSince(live.description.log, stopped));
  }

  async #orElse<T>(otherwise: T, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      this.#options.log.debug({ err: error }, 'The CMS does not answer.');
      return otherwise;
    }
  }
}
