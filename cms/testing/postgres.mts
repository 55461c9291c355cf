import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, globSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The user of that number on most systems may do nothing; PostgreSQL refuses to run as root. */
const NOBODY = 65534;
const READY = 'database system is ready to accept connections';

/** A PostgreSQL server of its own, in a temporary folder, reached through a socket there. */
export interface RunningPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** PostgreSQL did not come up. */
class PostgresError extends Error {
  override readonly name = 'PostgresError';
}

/** The folder of PostgreSQL's programs on this machine, or `null` if it has none. */
export function postgresFolder(): string | null {
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    // Debian keeps the server's programs off the path.
    ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
  ];
  return folders.find((folder) => has(folder, 'initdb') && has(folder, 'postgres')) ?? null;
}

/** Starts a server with the programs of a folder. */
export async function startPostgres(folder: string): Promise<RunningPostgres> {
  const home = await mkdtemp(path.join(tmpdir(), 'pilotpress-pg-'));
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid !== undefined) await chown(home, user.uid, user.gid);
  const data = path.join(home, 'data');
  execFileSync(
    path.join(folder, 'initdb'),
    ['-D', data, '-U', 'pilotpress', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...user, cwd: home, stdio: 'pipe' },
  );
  const server = spawn(
    path.join(folder, 'postgres'),
    ['-D', data, '-k', home, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { ...user, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(server, 'exit');
  await ready(server);
  return {
    url: `postgresql://pilotpress@${encodeURIComponent(home)}/postgres`,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      await rm(home, { recursive: true });
    },
  };
}

async function ready({ stderr }: ChildProcess): Promise<void> {
  if (stderr === null) throw new PostgresError('PostgreSQL was started without its log.');
  const lines: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    lines.push(line);
    if (!line.includes(READY)) continue;
    stderr.resume();
    return;
  }
  throw new PostgresError(`PostgreSQL did not come up.\n${lines.join('\n')}`);
}

function has(folder: string, program: string): boolean {
  try {
    accessSync(path.join(folder, program), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
