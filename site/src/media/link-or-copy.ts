import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

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

/**
 * Gives every file below a folder a second name at its place in another, which is made.
 *
 * @returns how many files
 */
export function linkFolder(from: string, to: string): number {
  mkdirSync(to, { recursive: true });
  let count = 0;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      count += linkFolder(source, target);
    } else {
      linkOrCopy(source, target);
      count += 1;
    }
  }
  return count;
}
