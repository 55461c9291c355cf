import type { PublicationRun, PublisherStatus, Release } from '@pilotpress/shared-types';
import type { Logger } from 'pino';
import type { Locations } from '../start/locations.ts';
import type { Settings } from '../start/settings.ts';
import { Alarm } from './alarm.ts';
import type { Cms } from './cms.ts';
import { isHeld } from './hold.ts';
import type { Outcome, PublishSteps, Surroundings } from './publish.ts';
import { publish } from './publish.ts';
import { Queue } from './queue.ts';
import { describedBy, liveRelease, removeOld } from './releases.ts';
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
  readonly stopped: AbortSignal;
}

interface Live {
  readonly folder: string;
  readonly description: Release;
}

/** Publishes whenever there is a reason to, one publication at a time. */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #queue: Queue;
  readonly #alarm = new Alarm(() => {
    this.ask('moment');
  });
  readonly #causes = new Set<CauseKind>();
  #poll: NodeJS.Timeout | null = null;
  #polling: Promise<void> = Promise.resolve();
  #building: PublisherStatus['building'] = null;
  /** A release says the same for ever, and is asked for at every look at the status. */
  #known: Live | null = null;
  #liveSince = new Date();
  /** What could not be published: it is not tried again until it has changed. */
  #hopeless: string | null = null;
  #lastRun = Date.now();

  constructor(options: PublisherOptions) {
    this.#options = options;
    const { debounce } = options.pace;
    this.#queue = new Queue({ debounce, work: () => this.#work() });
  }

  /** Begins to look after things. */
  async start(): Promise<void> {
    const live = await this.#live();
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
    const live = await this.#live();
    const { state } = this.#queue;
    const isBuilding = state !== 'idle' && this.#building !== null;
    return {
      state: isBuilding ? 'building' : isHeld(places) ? 'held' : 'idle',
      again: state === 'running and dirty' || (state === 'idle' && this.#queue.isWaiting),
      building: this.#building,
      live: live && {
        release: live.folder.split('/').at(-1) ?? '',
        since: this.#liveSince.toISOString(),
        revision: live.description.revision,
        moment: live.description.moment,
        nextChange: live.description.nextChange,
        log: live.description.log,
      },
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
    this.#alarm.set(null);
    await this.#queue.close();
    await this.#polling;
  }

  /** Asks the CMS whether anything has changed; one that does not answer is asked again later. */
  async #look(cause: CauseKind): Promise<void> {
    const { cms, log, stopped } = this.#options;
    if (this.#queue.state !== 'idle') return;
    try {
      const live = await this.#live();
      const known = this.#hopeless ?? live?.description.revision ?? null;
      const revision = await cms.revision(known, stopped);
      if (revision !== null && revision !== known) this.ask(cause);
    } catch (error) {
      if (!stopped.aborted) log.warn({ err: error }, 'The CMS does not answer.');
    }
  }

  async #work(): Promise<void> {
    const { log, places, stopped } = this.#options;
    const kinds = [...this.#causes].sort();
    this.#causes.clear();
    if (isHeld(places)) {
      log.info({ kinds }, 'Held: nothing is published.');
      return;
    }
    try {
      if (await this.#isFalseAlarm(kinds)) return;
      await this.#publish(kinds);
    } catch (error) {
      // Nobody waits for the answer, and the next cause is another chance.
      if (!stopped.aborted) log.error({ err: error }, 'The publication broke off.');
    } finally {
      this.#building = null;
      this.#lastRun = Date.now();
    }
  }

  /** A hook may be sent again, and more than one may tell of one change. */
  async #isFalseAlarm(kinds: readonly CauseKind[]): Promise<boolean> {
    if (!kinds.every((kind) => kind === 'hook' || kind === 'poll')) return false;
    const revision = (await this.#live())?.description.revision ?? null;
    if (revision === null) return false;
    try {
      const { cms, stopped } = this.#options;
      return (await cms.revision(revision, stopped)) === revision;
    } catch {
      // The build says more clearly what is wrong with the CMS.
      return false;
    }
  }

  async #publish(kinds: CauseKind[]): Promise<void> {
    const { log, history, limits, stepsAt, stopped } = this.#options;
    const before = await this.#live();
    const cause = { kinds, ...(await this.#changed(before)) };
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
    await history.add(run);
    log.info(run, run.outcome === 'live' ? 'The site is live.' : 'The site was not published.');
    await this.#settle({ run, isTransient });
  }

  async #settle({ run, isTransient }: Outcome): Promise<void> {
    if (run.outcome === 'live') this.#liveSince = new Date(run.endedAt);
    this.#hopeless =
      run.outcome === 'live' || isTransient ? null : (run.revision ?? (await this.#revisionNow()));
    this.#setAlarm(await this.#live());
    await removeOld(this.#options.places);
  }

  async #revisionNow(): Promise<string | null> {
    try {
      return await this.#options.cms.revision(null, this.#options.stopped);
    } catch {
      // It is asked again soon, and the publication tried again.
      return null;
    }
  }

  async #changed(live: Live | null) {
    const none = { entries: [], count: 0 };
    try {
      const { cms, stopped } = this.#options;
      return live === null ? none : await cms.changedSince(live.description.log, stopped);
    } catch (error) {
      // The build says more clearly what is wrong with the CMS.
      this.#options.log.debug({ err: error }, 'What has changed is not known.');
      return none;
    }
  }

  async #live(): Promise<Live | null> {
    const folder = await liveRelease(this.#options.places);
    if (folder === null) return null;
    if (this.#known?.folder === folder) return this.#known;
    const description = await describedBy(folder);
    this.#known = description && { folder, description };
    return this.#known;
  }

  #setAlarm(live: Live | null): void {
    const next = live?.description.nextChange ?? null;
    this.#alarm.set(next === null ? null : new Date(next));
  }
}
