import { expect, it } from 'vitest';
import { Steps } from './steps.ts';

it('says what begins and what has ended, also when it failed', async () => {
  const lines: string[] = [];
  const steps = new Steps((line) => lines.push(line));
  await steps.run('One', () => Promise.resolve());
  await expect(steps.run('Two', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(lines.map((line) => line.replace(/\d+\.\d/, 'N'))).toEqual([
    'One …',
    '  N s',
    'Two …',
    '  N s',
  ]);
});

it('adds up the steps in a table', () => {
  const steps = new Steps(() => undefined);
  steps.add('Short', 1500);
  steps.add('Much longer', 62_250);
  expect(steps.table()).toBe(
    ['  Short           1.5 s', '  Much longer    62.3 s', '  All            63.8 s'].join('\n'),
  );
});

it('begins no step once someone has asked to stop', async () => {
  const controller = new AbortController();
  const steps = new Steps(() => undefined, controller.signal);
  controller.abort();
  let begun = false;
  const step = steps.run('One', () => {
    begun = true;
    return Promise.resolve();
  });
  await expect(step).rejects.toThrow('aborted');
  expect(begun).toBe(false);
});
