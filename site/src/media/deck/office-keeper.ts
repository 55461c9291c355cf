/**
 * Runs a program for as long as whoever asked for it lives. The asker holds the other end of this one's
 * input: once that is closed, however the asker ended, so is everything in this process group.
 */
import { spawn } from 'node:child_process';

const [program = '', ...args] = process.argv.slice(2);
process.stdin.resume().once('close', () => {
  process.kill(-process.pid, 'SIGKILL');
});
const child = spawn(program, args, { stdio: 'ignore' });
child.once('error', () => process.exit(1));
child.once('exit', (code) => process.exit(code ?? 1));
