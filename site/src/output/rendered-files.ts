import type { Dirent } from 'node:fs';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Below it lie the files of editors, and all that is made of them: more than of anything else. */
const FILES = 'files';

/**
 * What a build has rendered: every file but those of editors.
 *
 * @returns paths below its folder, with `/`
 */
export function renderedFiles(build: string): string[] {
  const top = readdirSync(build, { withFileTypes: true }).filter(({ name }) => name !== FILES);
  const below = top
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(build, name), { recursive: true, withFileTypes: true }),
    );
  const path = ({ parentPath, name }: Dirent): string =>
    relative(build, join(parentPath, name)).replaceAll(sep, '/');
  return [...top, ...below].filter((entry) => entry.isFile()).map(path);
}
