import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locations } from './locations.ts';
import { SetupError } from './settings.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Does some work that only one process may do at a time in a data folder. The lock of a process that
 * died is taken over.
 *
 * @throws SetupError that names the process at work
 */
export async function withBuildLock<T>({ data }: Locations, work: () => Promise<T>): Promise<T> {
  const path = join(data, 'build.lock');
  await mkdir(data, { recursive: true });
  if (!(await take(path))) {
    const pid = Number(await readFile(path, 'utf8'));
    if (pid > 0 && isAlive(pid)) {
      throw new SetupError(
        `The site is being built already, by process ${String(pid)}. Wait until that is done and try again.`,
      );
    }
    await rm(path, { force: true });
    if (!(await take(path))) {
      throw new SetupError('The site has just begun to be built by another process. Try again.');
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
