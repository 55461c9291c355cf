import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PublisherStatus, Release } from '@pilotpress/shared-types';
import type { Locations } from '../start/locations.ts';
import { describedBy, liveRelease } from './releases.ts';

/** A release that visitors see. */
export interface Live {
  readonly folder: string;
  readonly description: Release;
}

/** What visitors see now. */
export class LiveSite {
  readonly #places: Locations;
  /** A release says the same for ever, and is asked for at every look at the status. */
  #known: Live | null = null;

  constructor(places: Locations) {
    this.#places = places;
  }

  /** @returns `null` where there is none that describes itself */
  async release(): Promise<Live | null> {
    const folder = await liveRelease(this.#places);
    if (folder === null) return null;
    if (this.#known?.folder === folder) return this.#known;
    const description = await describedBy(folder);
    this.#known = description && { folder, description };
    return this.#known;
  }

  async status(): Promise<PublisherStatus['live']> {
    const live = await this.release();
    if (live === null) return null;
    // The link is made anew for each switch, also when somebody goes back to an earlier release.
    const { mtime: since } = await lstat(this.#places.current);
    const { revision, moment, nextChange, log } = live.description;
    return {
      release: basename(live.folder),
      since: since.toISOString(),
      ...{ revision, moment, nextChange, log },
    };
  }
}
