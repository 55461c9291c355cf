import type { ContentProblem } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { PublicationFailedError } from './publication-failed-error.ts';
import type { PublishSteps, Surroundings } from './publish.ts';
import { publish } from './publish.ts';

const PROBLEM: ContentProblem = {
  type: 'event',
  documentId: 'ev01',
  title: 'Plenary',
  field: 'end',
  text: 'It ends before it starts.',
  remedy: 'Correct the end.',
};

/** Steps that succeed, and tell what was done. */
function story(changed: Partial<PublishSteps> = {}) {
  const done: string[] = [];
  const steps: PublishSteps = {
    build: () => {
      done.push('build');
      return Promise.resolve({ folder: '/build', revision: 'r1' });
    },
    verify: () => {
      done.push('verify');
      return Promise.resolve([]);
    },
    switchTo: () => {
      done.push('switch');
      return Promise.resolve('2027-01-01');
    },
    ...changed,
  };
  const stop = new AbortController();
  const surroundings: Surroundings = {
    cause: { kinds: ['hook'], entries: [], count: 0 },
    now: () => new Date('2027-01-01T00:00:00.000Z'),
    limits: { build: 1000, verify: 1000, switch: 1000 },
    stopped: stop.signal,
    onStep: () => undefined,
  };
  return {
    done,
    stop,
    run: async () => (await publish(steps, surroundings)).run,
    steps,
    surroundings,
  };
}

describe('a publication', () => {
  it('builds, verifies and switches, in this order', async () => {
    const { done, run } = story();
    expect(await run()).toMatchObject({
      outcome: 'live',
      release: '2027-01-01',
      revision: 'r1',
      problems: [],
      steps: [{ name: 'build' }, { name: 'verify' }, { name: 'switch' }],
    });
    expect(done).toEqual(['build', 'verify', 'switch']);
  });

  it('never goes live with a problem, and says which', async () => {
    const { done, run } = story({ verify: () => Promise.resolve([PROBLEM]) });
    expect(await run()).toMatchObject({
      outcome: 'failed',
      release: null,
      revision: 'r1',
      problems: [PROBLEM],
    });
    expect(done).toEqual(['build']);
  });

  it('ends with the words of a build that cannot succeed', async () => {
    const { done, run } = story({
      build: () => Promise.reject(new PublicationFailedError([PROBLEM], false)),
    });
    expect(await run()).toMatchObject({ outcome: 'failed', revision: null, problems: [PROBLEM] });
    expect(done).toEqual([]);
  });

  it.each(['build', 'verify', 'switchTo'] as const)('survives a fault in %s', async (name) => {
    const { run } = story({ [name]: () => Promise.reject(new Error('No space left.')) });
    const { outcome, problems } = await run();
    expect(outcome).toBe('failed');
    expect(problems.map(({ text }) => text)).toEqual([
      expect.stringMatching(/ failed: No space left\.$/),
    ]);
  });

  it('gives up a step that takes too long', async () => {
    const { steps, surroundings } = story({
      build: (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reject(new Error('ended'));
          });
        }),
    });
    const limits = { ...surroundings.limits, build: 1 };
    expect(await publish(steps, { ...surroundings, limits })).toMatchObject({
      run: {
        outcome: 'failed',
        problems: [{ text: 'Building the site took longer than 0 seconds and was given up.' }],
      },
      isTransient: true,
    });
  });

  it('is no publication at all once everything is to stop', async () => {
    const { run, stop } = story({
      verify: () => {
        stop.abort();
        return Promise.reject(new Error('ended'));
      },
    });
    await expect(run()).rejects.toThrow();
  });
});
