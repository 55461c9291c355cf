import { copyFile, link } from 'node:fs/promises';

/** Gives a file a second name: as a hard link, or as a copy where the file system has no such thing. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const refused = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'];
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (typeof code !== 'string' || !refused.includes(code)) throw error;
    await copyFile(from, to);
  }
}
