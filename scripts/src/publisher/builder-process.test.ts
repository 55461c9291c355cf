import { afterEach, beforeEach, expect, it } from 'vitest';
import { BuilderProcess } from './builder-process.ts';

const { execPath } = process;
beforeEach(() => {
  process.execPath = '/no/such/program';
});
afterEach(() => {
  process.execPath = execPath;
});

it('has failed where its process cannot be started, and keeps nobody waiting', async () => {
  const builder = new BuilderProcess({});
  expect(await builder.code).toBeNull();
  await builder.bundled;
  expect(builder.hasEnded).toBe(true);
  const { signal } = new AbortController();
  expect(await builder.build({}, signal)).toEqual({ result: 'failed', output: '' });
});
