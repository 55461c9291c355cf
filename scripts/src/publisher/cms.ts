import type { LogReach, Manifest, PublicationRun } from '@pilotpress/shared-types';
import { manifestSchema, publicationLogSchema } from '@pilotpress/shared-types';
import type { Locations } from '../start/locations.ts';
import type { Settings } from '../start/settings.ts';
import { textOf } from '../start/kept-file.ts';

/** For one answer. Milliseconds. */
const PATIENCE = 20_000;

/** How many of the entries that have changed are named. */
const NAMED = 20;

type ChangedEntries = Pick<PublicationRun['cause'], 'entries' | 'count'>;

/** What the publisher asks the CMS, with the site's own token. */
export class Cms {
  readonly #places: Locations;
  readonly #chosen: Settings;

  constructor(places: Locations, chosen: Settings) {
    this.#places = places;
    this.#chosen = chosen;
  }

  /**
   * The revision of what is published now.
   *
   * @param known - one that is known: while it is still right, hardly a byte is sent
   * @throws Error where the CMS does not say
   */
  async revision(known: string | null, signal: AbortSignal): Promise<string> {
    const headers = known === null ? {} : { 'if-none-match': `"${known}"` };
    const response = await this.#ask('manifest', headers, signal);
    await response.body?.cancel();
    if (known !== null && response.status === 304) return known;
    const tag = response.ok ? response.headers.get('etag') : null;
    if (tag === null) throw this.#silent(response);
    return tag.replaceAll(/^W\/|"/g, '');
  }

  /**
   * What is published now.
   *
   * @throws Error where the CMS does not say
   */
  async manifest(signal: AbortSignal): Promise<Manifest> {
    const response = await this.#ask('manifest', {}, signal);
    if (response.ok) return manifestSchema.parse(await response.json());
    await response.body?.cancel();
    throw this.#silent(response);
  }

  #silent({ status }: Response): Error {
    return new Error(
      `The CMS at ${this.#chosen.cmsUrl} does not say what is published (${String(status)}).`,
    );
  }

  /** The entries that were published, withdrawn or deleted since the publication log reached so far. */
  async changedSince({ last }: LogReach, signal: AbortSignal): Promise<ChangedEntries> {
    const query = last === null ? '' : `?after=${encodeURIComponent(last)}`;
    const response = await this.#ask(`publication-log${query}`, {}, signal);
    if (!response.ok) return { entries: [], count: 0 };
    const { publications } = publicationLogSchema.parse(await response.json());
    const changed = new Map(
      publications.map(({ entryType, entryId, after }) => [
        `${entryType} ${entryId}`,
        { type: entryType, documentId: entryId, title: after?.title ?? null },
      ]),
    );
    return { entries: [...changed.values()].slice(0, NAMED), count: changed.size };
  }

  async #ask(
    path: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Response> {
    // Read anew each time: the CMS makes another token where someone has meddled with it.
    const token = (process.env.CMS_TOKEN ?? (await textOf(this.#places.siteToken)) ?? '').trim();
    return fetch(`${this.#chosen.cmsUrl}/api/${path}`, {
      headers: { authorization: `Bearer ${token}`, ...headers },
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
  }
}
