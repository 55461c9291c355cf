import { copyFileSync, linkSync } from 'node:fs';

/**
 * Gives a file a second name: as a hard link, or as a copy where the file system has no such thing. At
 * once, since ten thousand links take less time than waiting for each of them.
 */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const refused = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'];
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (typeof code !== 'string' || !refused.includes(code)) throw error;
    copyFileSync(from, to);
  }
}
