// `npm test`: every check that a change must pass, and one closing line that counts them.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileServer } from '@pilotpress/cms/build';
import { adminPanelIsStale, buildAdminPanel } from '../start/admin-panel.ts';
import { runProgram } from '../start/program.ts';
import { findChromium, HOW_TO_GET_CHROMIUM } from './chromium.ts';
import { countTests } from './count-tests.ts';
import type { Counts } from './count-tests.ts';
import type { Tool } from './tool.ts';
import { succeeds } from './tool.ts';

const CHECKS: readonly (Tool & { readonly name: string })[] = [
  {
    name: 'format',
    room: '.',
    command: 'prettier',
    args: ['--check', '--log-level', 'warn', '.'],
  },
  { name: 'types of shared-types', room: 'shared-types', command: 'tsc', args: ['-p', '.'] },
  { name: 'types of scripts', room: 'scripts', command: 'tsc', args: ['-p', '.'] },
  { name: 'types of the CMS', room: 'cms', command: 'tsc', args: ['-p', '.', '--noEmit'] },
  {
    name: 'types of the admin panel',
    room: 'cms',
    command: 'tsc',
    args: ['-p', 'src/admin', '--noEmit'],
  },
  { name: 'types of the configuration', room: '.', command: 'tsc', args: ['-p', '.'] },
  {
    name: 'types of the site',
    room: 'site',
    command: 'astro',
    args: ['check', '--minimumFailingSeverity', 'hint'],
  },
  { name: 'lint', room: '.', command: 'eslint', args: ['--max-warnings', '0', '.'] },
  { name: 'unused code', room: '.', command: 'knip', args: [] },
];

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** How many random sequences of edits the loader is tried on; `npm run test:long` takes its time. */
const SEQUENCES = process.argv.includes('--long') ? '200' : '25';

await runProgram(async ({ stopped, onStop }) => {
  const folder = await mkdtemp(join(tmpdir(), 'pilotpress-test-'));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };

  /** Does one named part and adds up what it counts; a part that breaks off counts as one failure. */
  async function part(name: string, work: () => Promise<Counts>): Promise<void> {
    stopped.throwIfAborted();
    const began = Date.now();
    say(`\n■ ${name}`);
    const counts = await work().catch((error: unknown): Counts => {
      say(error instanceof Error ? error.message : String(error));
      return { passed: 0, failed: 1, skipped: 0 };
    });
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    say(`${counts.failed === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  }
  const one = (passed: boolean): Counts => ({
    passed: passed ? 1 : 0,
    failed: passed ? 0 : 1,
    skipped: 0,
  });

  const chromium = await findChromium(process.env);
  await part('building the CMS', async () => {
    // Only the browser meets the admin panel; the rest needs the server code alone.
    if (chromium !== null && (await adminPanelIsStale())) await buildAdminPanel(stopped);
    else await compileServer();
    return one(true);
  });
  for (const { name, ...tool } of CHECKS) {
    await part(name, async () => one(await succeeds(tool, stopped)));
  }
  await part('tests', async () => {
    const kinds = ['unit', 'integration', ...(chromium === null ? [] : ['browser'])];
    const report = join(folder, 'report.json');
    const succeeded = await succeeds(
      {
        command: 'vitest',
        args: [
          'run',
          ...kinds.map((kind) => `--project=* ${kind}`),
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        room: '.',
        env: {
          PILOTPRESS_SEQUENCES: SEQUENCES,
          ...(chromium === null ? {} : { CHROMIUM_PATH: chromium }),
        },
      },
      stopped,
    );
    return countTests(await readFile(report, 'utf8'), !succeeded);
  });
  if (chromium === null) {
    say(`\nNo Chromium was found, so the browser tests were not run. ${HOW_TO_GET_CHROMIUM}`);
    if ((process.env.CI ?? '') !== '') total.failed += 1;
  }
  if (total.failed > 0) process.exitCode = 1;
  const skipped = total.skipped > 0 ? `, ${String(total.skipped)} skipped` : '';
  say(`\n${String(total.passed)} passed, ${String(total.failed)} failed${skipped}`);
});
