import { execFile } from 'node:child_process';
import { mkdtemp, open, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How much is written at once to fill the disk. Bytes. */
const BLOCK = 64 * 2 ** 10;

/** A disk of its own that is soon full. */
export class SmallDisk {
  readonly folder: string;
  #files = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @returns `null` where the system does not let this user mount a disk */
  static async mount(): Promise<SmallDisk | null> {
    const folder = await mkdtemp(join(tmpdir(), 'pilotpress-disk-'));
    try {
      await run('mount', ['-t', 'tmpfs', '-o', 'size=32m,nr_inodes=3k', 'tmpfs', folder]);
      return new SmallDisk(folder);
    } catch {
      await rmdir(folder);
      return null;
    }
  }

  /** Leaves room for not a byte and not a file. */
  async fill(): Promise<void> {
    await untilFull(async () => {
      const file = await open(this.#filler(), 'w');
      try {
        for (;;) await file.write(Buffer.alloc(BLOCK));
      } finally {
        await file.close();
      }
    });
    await untilFull(async () => {
      for (;;) await writeFile(this.#filler(), '');
    });
  }

  /** Makes room again. */
  async free(): Promise<void> {
    for (; this.#files > 0; this.#files -= 1) {
      await rm(join(this.folder, `filler-${String(this.#files)}`), { force: true });
    }
  }

  async unmount(): Promise<void> {
    await run('umount', [this.folder]);
    await rmdir(this.folder);
  }

  #filler(): string {
    this.#files += 1;
    return join(this.folder, `filler-${String(this.#files)}`);
  }
}

async function untilFull(fill: () => Promise<void>): Promise<void> {
  await fill().catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  });
}
