import type { ContentProblem, PublicationRun } from '@pilotpress/shared-types';
import { PublicationFailedError } from './publication-failed-error.ts';

type Step = PublicationRun['steps'][number]['name'];

/** A site that was built and is not live yet. */
export interface Built {
  readonly folder: string;
  /** Of the CMS. */
  readonly revision: string;
}

/** What publishing does, one part after the other. Each may be given up by its signal. */
export interface PublishSteps {
  /** @throws PublicationFailedError where the content cannot become a site */
  readonly build: (signal: AbortSignal) => Promise<Built>;
  /** @returns what is wrong with it; nothing, if it may go live */
  readonly verify: (built: Built, signal: AbortSignal) => Promise<readonly ContentProblem[]>;
  /**
   * Makes it live in one instant.
   *
   * @returns the name of the release
   */
  readonly switchTo: (built: Built, signal: AbortSignal) => Promise<string>;
}

export interface Surroundings {
  readonly cause: PublicationRun['cause'];
  readonly now: () => Date;
  /** For each step. Milliseconds. */
  readonly limits: Readonly<Record<Step, number>>;
  /** Gives up the whole run. */
  readonly stopped: AbortSignal;
  readonly onStep: (name: Step) => void;
}

/** What came of a publication. */
export interface Outcome {
  readonly run: PublicationRun;
  /** Whether it may succeed another time though no content has changed. */
  readonly isTransient: boolean;
}

/**
 * The whole story of a publication: build, verify, switch. Whatever goes wrong, the site that is live
 * stays live, and the run says why.
 */
export async function publish(
  steps: PublishSteps,
  { cause, now, limits, stopped, onStep }: Surroundings,
): Promise<Outcome> {
  const startedAt = now();
  const taken: { name: Step; ms: number }[] = [];
  let revision: string | null = null;

  async function step<T>(name: Step, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    onStep(name);
    const began = performance.now();
    try {
      return await inTime(name, limits[name], stopped, work);
    } finally {
      taken.push({ name, ms: Math.round(performance.now() - began) });
    }
  }
  const run = (
    release: string | null,
    problems: readonly ContentProblem[],
    isTransient = false,
  ): Outcome => ({
    run: runOf(startedAt, now(), { cause, steps: taken, revision, release, problems }),
    isTransient,
  });

  try {
    const built = await step('build', steps.build);
    ({ revision } = built);
    const problems = await step('verify', (signal) => steps.verify(built, signal));
    if (problems.length > 0) return run(null, problems);
    return run(await step('switch', (signal) => steps.switchTo(built, signal)), []);
  } catch (error) {
    if (stopped.aborted || !(error instanceof PublicationFailedError)) throw error;
    return run(null, error.problems, error.isTransient);
  }
}

/** A publication that failed outside of its steps, so that those who wait for it hear of it. */
export function brokenOff(
  kinds: PublicationRun['cause']['kinds'],
  startedAt: Date,
  endedAt: Date,
  error: unknown,
): PublicationRun {
  return runOf(startedAt, endedAt, {
    cause: { kinds, entries: [], count: 0 },
    ...{ steps: [], revision: null, release: null },
    problems: PublicationFailedError.technical(null, error).problems,
  });
}

type Facts = Pick<PublicationRun, 'cause' | 'steps' | 'revision' | 'release'> & {
  readonly problems: readonly ContentProblem[];
};

/** What is told of a publication. */
const runOf = (startedAt: Date, endedAt: Date, facts: Facts): PublicationRun => ({
  id: startedAt.toISOString(),
  startedAt: startedAt.toISOString(),
  endedAt: endedAt.toISOString(),
  ...facts,
  outcome: facts.release === null ? 'failed' : 'live',
  problems: [...facts.problems],
});

/** Does some work within its time. */
async function inTime<T>(
  name: Step,
  limit: number,
  stopped: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const tooLong = AbortSignal.timeout(limit);
  const signal = AbortSignal.any([stopped, tooLong]);
  try {
    return await work(signal);
  } catch (error) {
    stopped.throwIfAborted();
    if (error instanceof PublicationFailedError) throw error;
    if (tooLong.aborted) throw PublicationFailedError.late(name, limit, { cause: error });
    throw PublicationFailedError.technical(name, error);
  }
}
