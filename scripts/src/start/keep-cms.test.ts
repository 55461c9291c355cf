import { expect, it } from 'vitest';
import type { RunningCms } from './cms-process.ts';
import { keepCms } from './keep-cms.ts';
import { SetupError } from './settings.ts';

function fakeCms(): RunningCms & { readonly end: () => void } {
  const { promise: ended, resolve } = Promise.withResolvers<undefined>();
  const end = (): void => {
    resolve(undefined);
  };
  return {
    ended,
    end,
    stop: async () => {
      end();
      await ended;
    },
  };
}

it('is started again when it ends by itself, as often as that takes, and says so', async () => {
  const controller = new AbortController();
  const [first, second] = [fakeCms(), fakeCms()];
  const said: string[] = [];
  let tries = 0;
  const runsAgain = Promise.withResolvers<undefined>();
  const kept = keepCms(first, {
    start: () => {
      tries += 1;
      if (tries === 1) return Promise.reject(new SetupError('It ended before it was ready.'));
      return Promise.resolve(second);
    },
    stopped: controller.signal,
    say: (line) => {
      said.push(line);
      if (line === 'The CMS runs again.') runsAgain.resolve(undefined);
    },
    log: 'cms.log',
  });
  first.end();
  await runsAgain.promise;
  expect(said).toEqual([
    'The CMS ended by itself: see cms.log. The site stays up, and the CMS is started again.',
    'It ended before it was ready.',
    'The CMS runs again.',
  ]);
  controller.abort();
  await kept.done;
  await kept.stop();
  await expect(second.ended).resolves.toBeUndefined();
});
