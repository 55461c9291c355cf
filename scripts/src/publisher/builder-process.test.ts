import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  expect(await builder.build({}, signal)).toEqual({
    ...{ result: 'failed', output: '', warnings: [] },
  });
});

it('has every warning of a build, whatever the build says after it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilotpress-builder-process-'));
  try {
    process.execPath = join(folder, 'program');
    const pages = `i=0; while [ $i -lt 3000 ]; do echo "/news/$i/"; i=$((i+1)); done`;
    const said = `echo 'A [WARN] [content] first' >&2; ${pages}; echo 'B [WARN] [content] last'`;
    await writeFile(process.execPath, `#!/bin/sh\n${said}\n`);
    await chmod(process.execPath, 0o755);
    const { signal } = new AbortController();
    const { output, warnings } = await new BuilderProcess({}).build({}, signal);
    expect(warnings.toSorted()).toEqual(['A [WARN] [content] first', 'B [WARN] [content] last']);
    expect(output).not.toContain('/news/0/\n');
    expect(output).toContain('/news/2999/\n');
  } finally {
    await rm(folder, { recursive: true });
  }
});
