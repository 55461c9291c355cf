import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';

/** Memory that Linux offers as a disk. */
const DISK = '/dev/shm';

/** A folder on another disk than that of temporary files; `null` where the system has none. */
export async function otherDisk(): Promise<string | null> {
  if (!existsSync(DISK)) return null;
  const [there, here] = await Promise.all([stat(DISK), stat(tmpdir())]);
  return there.dev === here.dev ? null : DISK;
}
