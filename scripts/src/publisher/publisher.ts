import type { PublicationRun, PublisherStatus } from '@pilotpress/shared-types';
import type { Logger } from 'pino';
import type { Locations } from '../start/locations.ts';
import type { Settings } from '../start/settings.ts';
import { Alarm } from './alarm.ts';
import type { Cms } from './cms.ts';
import { isHeld } from './hold.ts';
import type { Live } from './live-site.ts';
import { LiveSite } from './live-site.ts';
import type { Outcome, PublishSteps, Surroundings } from './publish.ts';
import { brokenOff, publish } from './publish.ts';
import { QuietCms } from './quiet-cms.ts';
import { Queue } from './queue.ts';
import { removeOld } from './releases.ts';
import type { RetryPace } from './retry.ts';
import { Retry } from './retry.ts';
import type { RunHistory } from './run-history.ts';

type CauseKind = PublicationRun['cause']['kinds'][number];

/** How often it looks after things by itself. Milliseconds. */
export interface Pace {
  /** How long it waits for the rest of a burst. */
  readonly debounce: number;
  /** Between two questions to the CMS. */
  readonly poll: number;
  /** Between a publication and the next one that nobody asked for. */
  readonly daily: number;
  /** Of a publication that failed for no reason of content. */
  readonly retry: RetryPace;
}

export interface PublisherOptions {
  readonly places: Locations;
  readonly chosen: Settings;
  readonly cms: Cms;
  readonly history: RunHistory;
  readonly log: Logger;
  readonly pace: Pace;
  readonly limits: Surroundings['limits'];
  /** Stands for the code that builds now; `null` where it is not known. */
  readonly code: Promise<string | null>;
  /** The parts of a publication at a moment. */
  readonly stepsAt: (moment: Date) => PublishSteps;
  /** Called after each publication, whatever came of it: the next one may be prepared. */
  readonly prepare: () => void;
  readonly stopped: AbortSignal;
}

/** Publishes whenever there is a reason to, one publication at a time. */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #queue: Queue;
  readonly #live: LiveSite;
  readonly #cms: QuietCms;
  readonly #alarm = new Alarm(() => {
    this.ask('moment');
  });
  /** The release whose next change the alarm is for. */
  #awaited: string | null = null;
  readonly #retry: Retry;
  readonly #causes = new Set<CauseKind>();
  #poll: NodeJS.Timeout | null = null;
  #polling: Promise<void> = Promise.resolve();
  #retrying: Promise<void> = Promise.resolve();
  #building: PublisherStatus['building'] = null;
  /** What could not be published: polls do not ask for it again. */
  #failed: string | null = null;
  /** When the last publication ended, whatever came of it: a look that found nothing new is none. */
  #lastRun = Date.now();

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#live = new LiveSite(options.places);
    this.#cms = new QuietCms(options);
    const { debounce, retry } = options.pace;
    this.#queue = new Queue({ debounce, work: () => this.#work() });
    this.#retry = new Retry(() => {
      this.#retrying = this.#tryAgain();
    }, retry);
  }

  /** Begins to look after things. */
  async start(): Promise<void> {
    const live = await this.#live.release();
    this.#setAlarm(live);
    const code = await this.#options.code;
    const isOutdated = code !== null && code !== live?.description.code;
    if (live === null || isOutdated) this.ask('start', { atOnce: true });
    else await this.#look('start');
    this.#poll = setInterval(() => {
      if (Date.now() - this.#lastRun >= this.#options.pace.daily) this.ask('daily');
      else this.#polling = this.#look('poll');
    }, this.#options.pace.poll);
  }

  /** Says that there may be a reason to publish. */
  ask(cause: CauseKind, how: { readonly atOnce?: boolean } = {}): void {
    this.#causes.add(cause);
    this.#queue.ask(how);
  }

  async status(): Promise<PublisherStatus> {
    const { chosen, history, places } = this.#options;
    const { state } = this.#queue;
    const isBuilding = state !== 'idle' && this.#building !== null;
    return {
      state: isBuilding ? 'building' : isHeld(places) ? 'held' : 'idle',
      again: state === 'running and dirty' || (state === 'idle' && this.#queue.isWaiting),
      building: this.#building,
      live: await this.#live.status(),
      siteUrl: chosen.siteUrl,
      runs: [...history.runs],
    };
  }

  /** Waits until nothing is under way and nothing is about to begin. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }

  /** Waits for the publication under way, which the signal ends, and does nothing more. */
  async close(): Promise<void> {
    if (this.#poll !== null) clearInterval(this.#poll);
    await this.#queue.close();
    await this.#polling;
    await this.#retrying;
    // Each of them may have set them once more.
    this.#retry.over();
    this.#alarm.set(null);
  }

  /** Asks the CMS whether anything has changed; one that does not answer is asked again later. */
  async #look(cause: CauseKind): Promise<void> {
    const { cms, log, places, stopped } = this.#options;
    if (this.#queue.state !== 'idle') return;
    try {
      const live = await this.#live.release();
      this.#setAlarm(live);
      if (this.#causes.size > 0 && !isHeld(places)) {
        // They came while the site was held.
        this.#queue.ask();
        return;
      }
      const known = this.#failed ?? live?.description.revision ?? null;
      const revision = await cms.revision(known, stopped);
      if (revision !== known) this.ask(cause);
    } catch (error) {
      if (!stopped.aborted) log.warn({ err: error }, 'The CMS does not answer.');
    }
  }

  async #work(): Promise<void> {
    const { log, places, stopped } = this.#options;
    const kinds = [...this.#causes].sort();
    if (isHeld(places)) {
      log.info({ kinds }, 'Held: nothing is published.');
      return;
    }
    this.#causes.clear();
    const startedAt = new Date();
    try {
      const live = await this.#live.release();
      // Before it is built: whatever is published from now on is another state, to be tried for itself.
      const revision = await this.#cms.revision(live?.description.revision ?? null);
      if (isFalseAlarm(kinds, revision, live)) return;
      await this.#publish(kinds, live, revision);
    } catch (error) {
      if (stopped.aborted) return;
      log.error({ err: error }, 'The publication broke off.');
      await this.#tidy(brokenOff(kinds, startedAt, new Date(), error));
      this.#retry.failed();
    } finally {
      this.#options.prepare();
      this.#building = null;
    }
  }

  async #publish(kinds: CauseKind[], before: Live | null, revision: string | null): Promise<void> {
    const { log, limits, stepsAt, stopped } = this.#options;
    const cause = { kinds, ...(await this.#cms.changedSince(before)) };
    const moment = new Date();
    const { run, isTransient } = await publish(stepsAt(moment), {
      cause,
      now: () => new Date(),
      limits,
      stopped,
      onStep: (step) => {
        log.info({ step }, step);
        this.#building = { since: moment.toISOString(), step, cause };
      },
    });
    log.info(run, run.outcome === 'live' ? 'The site is live.' : 'The site was not published.');
    await this.#settle({ run, isTransient }, revision);
    await this.#tidy(run);
  }

  /** @param revision - of the CMS when it began */
  async #settle({ run, isTransient }: Outcome, revision: string | null): Promise<void> {
    if (run.outcome === 'live') {
      this.#failed = null;
      this.#setAlarm(await this.#live.release());
    } else {
      this.#failed = run.revision ?? revision;
    }
    if (run.outcome === 'failed' && isTransient) this.#retry.failed();
    else this.#retry.over();
  }

  /** The site is as it is, also where this cannot be done, as on a full disk. */
  async #tidy(run: PublicationRun): Promise<void> {
    const { history, log, places } = this.#options;
    this.#lastRun = Date.parse(run.endedAt);
    for (const work of [() => history.add(run), () => removeOld(places)]) {
      await work().catch((error: unknown) => {
        log.error({ err: error }, 'The publisher cannot keep its folder in order.');
      });
    }
  }

  /** There is nothing to build from while the CMS does not answer. */
  async #tryAgain(): Promise<void> {
    if ((await this.#cms.revision(null)) === null) this.#retry.failed();
    else this.ask('retry', { atOnce: true });
  }

  /** Once for each release that goes live, be it one that somebody went back to. */
  #setAlarm(live: Live | null): void {
    if (live === null || live.folder === this.#awaited) return;
    this.#awaited = live.folder;
    const next = live.description.nextChange;
    this.#alarm.set(next === null ? null : new Date(next));
  }
}

/** A hook may be sent again, and more than one may tell of one change. */
const isFalseAlarm = (
  kinds: readonly CauseKind[],
  revision: string | null,
  live: Live | null,
): boolean =>
  kinds.every((kind) => kind === 'hook' || kind === 'poll') &&
  revision !== null &&
  revision === live?.description.revision;
