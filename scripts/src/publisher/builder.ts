import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withBuildLock } from '../start/build-lock.ts';
import type { Locations } from '../start/locations.ts';
import { ROOT } from '../start/locations.ts';
import type { BuildEnd as ProcessEnd } from './builder-process.ts';
import { BuilderProcess } from './builder-process.ts';
import { liveRelease } from './releases.ts';

type Env = Readonly<Record<string, string>>;

interface Prepared {
  readonly process: BuilderProcess;
  /** Into which it builds. */
  readonly folder: string;
}

/** What a build said, whether it succeeded, and where it is. */
export type BuildEnd = Omit<ProcessEnd, 'result'> & {
  readonly succeeded: boolean;
  readonly folder: string;
};

/**
 * Builds the site in processes of their own, one a build. The next one is prepared beforehand, since
 * loading Astro and bundling the pages takes longer than loading and rendering what has changed.
 */
export class Builder {
  #next: Promise<Prepared> | null = null;
  #isToStartOver = false;
  readonly #closing = new AbortController();
  readonly #stopped: AbortSignal;
  readonly #places: Locations;
  readonly #env: Env;
  readonly #code = Promise.withResolvers<string | null>();

  /**
   * @param env - environment variables of every build
   * @param stopped - ends the wait for the process of the next build
   */
  constructor(places: Locations, env: Env, stopped?: AbortSignal) {
    this.#places = places;
    this.#env = env;
    const { signal } = this.#closing;
    this.#stopped = stopped === undefined ? signal : AbortSignal.any([stopped, signal]);
  }

  /** Stands for the code that builds now, as releases name it; `null` where it cannot be had. */
  get code(): Promise<string | null> {
    return this.#code.promise;
  }

  /** Starts the process of the next build. To be called when nobody needs the last one any more. */
  prepare(): void {
    if (this.#stopped.aborted || this.#next !== null) return;
    this.#next = this.#start({}, this.#stopped);
    // Whoever builds hears of it.
    this.#next.catch(() => {
      this.#code.resolve(null);
    });
  }

  /**
   * Builds once, upon the release that is live: what has not changed is taken from there.
   *
   * @param settings - environment variables of this build
   * @param signal - ends the process, and the wait for it
   */
  async build(settings: Env, signal: AbortSignal): Promise<BuildEnd> {
    const live = this.#isToStartOver ? null : await liveRelease(this.#places);
    this.#isToStartOver = false;
    const all = live === null ? settings : { ...settings, PILOTPRESS_LAST_RELEASE: live };
    for (;;) {
      signal.throwIfAborted();
      const { process, folder } = (await this.#take(signal)) ?? (await this.#start(all, signal));
      const { result, ...said } = await process.build(all, signal);
      if (result !== 'stale') return { succeeded: result === 'built', ...said, folder };
    }
  }

  /** Has the next build take nothing from the live release, which may be broken where nobody has looked. */
  startOver(): void {
    this.#isToStartOver = true;
  }

  /** Ends the process that waits. */
  async close(): Promise<void> {
    this.#closing.abort();
    // Where it could not be started there is none to end.
    const prepared = await this.#next?.catch(() => null);
    await prepared?.process.kill();
  }

  /** The process that waits; `null` where there is none, or none any more. */
  async #take(signal: AbortSignal): Promise<Prepared | null> {
    const next = this.#next;
    if (next === null) return null;
    await Promise.race([next, once(signal, 'abort')]).finally(() => {
      // One that does not come in time is there for the build after this one.
      if (!signal.aborted) this.#next = null;
    });
    signal.throwIfAborted();
    const prepared = await next;
    return prepared.process.hasEnded ? null : prepared;
  }

  /** Starts a process, in a folder of its own: whatever is left of others is removed. */
  async #start(settings: Env, signal: AbortSignal): Promise<Prepared> {
    await rm(this.#places.build, { recursive: true, force: true });
    const folder = join(this.#places.build, randomUUID());
    const likely = await liveRelease(this.#places);
    const started = Promise.withResolvers<Prepared>();
    // Astro writes into the checkout until the pages are bundled, whatever the data folder.
    const work = async (): Promise<void> => {
      const process = new BuilderProcess({
        ...this.#env,
        ...(likely === null ? {} : { PILOTPRESS_LAST_RELEASE: likely }),
        ...settings,
        SITE_OUT: folder,
      });
      started.resolve({ process, folder });
      this.#code.resolve(await process.code);
      await process.bundled;
    };
    withBuildLock(join(ROOT, '.data'), work, { signal }).catch(started.reject);
    return started.promise;
  }
}
