import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';

export async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: look further.
    return false;
  }
}

/** The path of the first program with one of these names; `null` where there is none. */
export async function findProgram(
  names: readonly string[],
  folders: readonly string[],
): Promise<string | null> {
  for (const folder of folders) {
    for (const name of names) {
      if (await isProgram(join(folder, name))) return join(folder, name);
    }
  }
  return null;
}
