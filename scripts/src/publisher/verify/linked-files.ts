import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '@pilotpress/shared-types';
import { releasedFile } from '@pilotpress/shared-types';
import { withoutFragment } from './own-pages.ts';

/**
 * Those of some links that lead to a file of a folder and are no path that the release names. Each file
 * is looked for once, however many pages show it.
 */
export function linkedFiles(
  folder: string,
  { paths }: Release,
  links: Iterable<string>,
): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const link of links) wanted.add(withoutFragment(link));
  const found = new Set<string>();
  for (const path of wanted) {
    if (!(path in paths) && isFile(folder, path)) found.add(path);
  }
  return found;
}

function isFile(folder: string, path: string): boolean {
  let name: string;
  try {
    name = decodeURIComponent(releasedFile(path));
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
  if (name.includes('\0')) return false;
  return statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false;
}
