import { join } from 'node:path';
import type { ContentProblem, ReleasedMedia } from '@pilotpress/shared-types';
import { z } from 'zod';
import { jsonOf, textOf, writeWhole } from '../start/kept-file.ts';
import type { Locations } from '../start/locations.ts';
import { SetupError } from '../start/settings.ts';

const purgedFileSchema = z.object({
  /** The editor's file name. */
  name: z.string(),
  purgedAt: z.iso.datetime(),
  /** What was made of it lay below these, as in `/files/0123456789abcdef`. */
  folders: z.array(z.string().startsWith('/files/')).min(1),
});
/** A file that must not be published again, be it in the CMS or not. */
export type PurgedFile = z.infer<typeof purgedFileSchema>;

const fileOf = ({ data }: Locations): string => join(data, 'publisher', 'purged.json');

/** @throws SetupError where they cannot be read: nobody would know what must not be published */
export async function purgedFiles(places: Locations): Promise<readonly PurgedFile[]> {
  const path = fileOf(places);
  const text = await textOf(path);
  if (text === null) return [];
  const { data } = z.array(purgedFileSchema).safeParse(jsonOf(text));
  if (data !== undefined) return data;
  throw new SetupError(
    `${path} cannot be read, so nobody knows which files were purged, and nothing is published. Restore it from a backup, or remove it and purge those files again.`,
  );
}

export async function writePurgedFiles(
  places: Locations,
  files: readonly PurgedFile[],
): Promise<void> {
  await writeWhole(fileOf(places), `${JSON.stringify(files, null, 1)}\n`);
}

/** The folder in the address of a file, as in `/files/0123456789abcdef`; `null` where it is that of none. */
export const fileFolderIn = (path: string): string | null =>
  /^(\/files\/[0-9a-f]{16})(?:\/|$)/.exec(path)?.[1] ?? null;

/** What is to be done before a release may go live that has files which were purged. */
export const purgedProblems = (
  media: readonly ReleasedMedia[],
  purged: readonly PurgedFile[],
): readonly ContentProblem[] =>
  media
    .filter(({ folders }) => purged.some((file) => haveCommon(file.folders, folders)))
    .flatMap(({ name, folders, usedBy }) =>
      usedBy.map((use) => ({
        ...use,
        text: `It uses the file "${name}", which was purged from the site and must not be published again.`,
        remedy: `Replace the file in the media library, or take it out of this entry and publish the entry. Nothing goes live until then. If it may be published after all, whoever runs the site can say so: npm run publisher allow ${folders[0]}`,
      })),
    );

/** Whether some folder is in both. */
export const haveCommon = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((text) => other.includes(text));
