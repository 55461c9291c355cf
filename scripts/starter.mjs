// Runs on any Node from 20 up, before anything is installed, so it is plain JavaScript without
// dependencies. It brings the installation in step with the lock file, then hands over to the
// project's own Node, which came with the installation.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const COMMANDS = {
  start: 'scripts/src/start/start.ts',
  build: 'scripts/src/start/build.ts',
  dev: 'scripts/src/start/dev.ts',
  publisher: 'scripts/src/publisher/cli.ts',
  seed: 'scripts/src/seed/cli.ts',
  hosting: 'scripts/src/hosting/cli.ts',
  bench: 'scripts/src/bench/bench.ts',
  test: 'scripts/src/testing/test.ts',
  'test:faults': 'scripts/src/testing/test-faults.ts',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.installed-inputs');
const projectNode = join(root, 'node_modules', 'node', 'bin', 'node');
const INSTALL_INPUTS = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'cms/package.json',
  'scripts/package.json',
  'shared-types/package.json',
  'site/package.json',
];

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function installInputs() {
  const hash = createHash('sha256');
  for (const path of INSTALL_INPUTS) hash.update(path).update(readFileSync(join(root, path)));
  return `${hash.digest('hex')} ${process.platform}-${process.arch}\n`;
}

function isInstalled() {
  return (
    existsSync(projectNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === installInputs()
  );
}

/** Runs a program to its end, passing on the signals that ask it to stop; answers with its exit code. */
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.on('error', (error) => fail(`Could not run ${command}: ${error.message}`));
    child.on('close', (code) => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}

async function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // What a command prints may be written to a file, and this is no part of it.
  process.stderr.write(`Installing what is missing with ${packageManager} …\n`);
  const code = await run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    shell: process.platform === 'win32',
    stdio: ['inherit', process.stderr.fd, process.stderr.fd],
  });
  if (code !== 0) {
    fail('The installation failed; the lines above say why. Mend that and run the command again.');
  }
  writeFileSync(stamp, installInputs());
}

const [command, ...args] = process.argv.slice(2);
const program = COMMANDS[command];
if (program === undefined) fail(`Say one of: ${Object.keys(COMMANDS).join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  fail(`Node ${process.versions.node} is too old. Install Node ${OLDEST_NODE} or newer.`);
}

const began = Date.now();
if (!isInstalled()) await install();
const bin = join(root, 'node_modules', '.bin');
process.exitCode = await run(projectNode, [join(root, program), ...args], {
  env: {
    ...process.env,
    PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    PILOTPRESS_BEGAN: String(began),
  },
});
