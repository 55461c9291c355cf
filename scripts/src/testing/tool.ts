import { join } from 'node:path';
import { execa } from 'execa';
import { ROOT } from '../start/locations.ts';

/** A tool of the project, to be run in one of its rooms. */
export interface Tool {
  readonly command: string;
  readonly args: readonly string[];
  /** Below the checkout. */
  readonly room: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a tool to its end, its output shown as it comes; answers whether it succeeded. */
export async function succeeds(
  { command, args, room, env = {} }: Tool,
  stopped: AbortSignal,
): Promise<boolean> {
  const cwd = join(ROOT, room);
  const { failed } = await execa(command, args, {
    cwd,
    preferLocal: true,
    localDir: cwd,
    stdin: 'ignore',
    stdout: 'inherit',
    stderr: 'inherit',
    reject: false,
    cancelSignal: stopped,
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return !failed;
}
