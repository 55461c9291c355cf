// `npm test`: every check that a change must pass, and one closing line that counts them.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileServer } from '@pilotpress/cms/build';
import { execa } from 'execa';
import { adminPanelIsStale, buildAdminPanel } from '../start/admin-panel.ts';
import { ROOT } from '../start/locations.ts';
import { runProgram } from '../start/program.ts';
import { findChromium, HOW_TO_GET_CHROMIUM } from './chromium.ts';
import { countTests } from './count-tests.ts';
import type { Counts } from './count-tests.ts';

const CHECKS: readonly { name: string; room: string; command: string; args: readonly string[] }[] =
  [
    {
      name: 'format',
      room: '.',
      command: 'prettier',
      args: ['--check', '--log-level', 'warn', '.'],
    },
    { name: 'types of shared-types', room: 'shared-types', command: 'tsc', args: ['-p', '.'] },
    { name: 'types of scripts', room: 'scripts', command: 'tsc', args: ['-p', '.'] },
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

/** Runs one named check, its output shown as it comes; answers whether it passed. */
async function passes(name: string, work: () => Promise<boolean>): Promise<boolean> {
  const began = Date.now();
  say(`\n■ ${name}`);
  const passed = await work();
  say(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return passed;
}

async function runCheck({ room, command, args }: (typeof CHECKS)[number]): Promise<boolean> {
  const cwd = join(ROOT, room);
  const { failed } = await execa(command, args, {
    cwd,
    preferLocal: true,
    localDir: cwd,
    stdin: 'ignore',
    stdout: 'inherit',
    stderr: 'inherit',
    reject: false,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return !failed;
}

async function runVitest(
  kinds: readonly string[],
  report: string,
  chromium: string | null,
): Promise<Counts> {
  const { failed } = await execa(
    'vitest',
    [
      'run',
      ...kinds.map((kind) => `--project=* ${kind}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    {
      cwd: ROOT,
      preferLocal: true,
      stdin: 'ignore',
      stdout: 'inherit',
      stderr: 'inherit',
      reject: false,
      env: chromium === null ? {} : { CHROMIUM_PATH: chromium },
    },
  );
  return countTests(await readFile(report, 'utf8'), failed);
}

await runProgram(async ({ onStop }) => {
  const folder = await mkdtemp(join(tmpdir(), 'pilotpress-test-'));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const count = (passed: boolean): void => {
    if (passed) total.passed += 1;
    else total.failed += 1;
  };

  const chromium = await findChromium(process.env);
  count(
    await passes('building the CMS', async () => {
      // Only the browser meets the admin panel; the rest needs the server code alone.
      if (chromium !== null && (await adminPanelIsStale())) await buildAdminPanel();
      else await compileServer();
      return true;
    }),
  );
  for (const check of CHECKS) count(await passes(check.name, () => runCheck(check)));

  const kinds = chromium === null ? ['unit', 'integration'] : ['unit', 'integration', 'browser'];
  await passes('tests', async () => {
    const tests = await runVitest(kinds, join(folder, 'report.json'), chromium);
    total.passed += tests.passed;
    total.failed += tests.failed;
    total.skipped += tests.skipped;
    return tests.failed === 0;
  });
  if (chromium === null) {
    say(`\nNo Chromium was found, so the browser tests were not run. ${HOW_TO_GET_CHROMIUM}`);
    if ((process.env.CI ?? '') !== '') count(false);
  }
  if (total.failed > 0) process.exitCode = 1;
  const skipped = total.skipped > 0 ? `, ${String(total.skipped)} skipped` : '';
  say(`\n${String(total.passed)} passed, ${String(total.failed)} failed${skipped}`);
});
