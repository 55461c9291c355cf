import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { controllers, mediaServices } from '../../strapi-inside.ts';
import { isRecord, recordsOf, textOf } from '../entry-row.ts';
import { FILE_UID } from '../manifest/reference-path.ts';
import { FileInUseError } from './file-in-use-error.ts';
import { usesOfFile } from './uses-of-file.ts';

/**
 * Refuses to delete files of the media library that entries use, drafts included. Every way of deleting
 * ends in `upload.remove`, which takes the bytes away first, so each of them is asked before it begins:
 * one file, several files, folders with all that is in them, and files and folders at once. Nothing at all
 * is deleted when one of the files is used.
 *
 * @throws FileInUseError
 */
export function guardMedia(strapi: Core.Strapi): void {
  /** Files that were looked at as part of all that is being deleted. */
  const cleared = new AsyncLocalStorage<ReadonlySet<number>>();
  const whenUnused = async <T>(fileIds: readonly number[], work: () => Promise<T>): Promise<T> => {
    const known = cleared.getStore();
    const unknown = fileIds.filter((id) => known?.has(id) !== true);
    await refuseUsed(strapi, unknown);
    return cleared.run(new Set([...(known ?? []), ...unknown]), work);
  };
  const services = mediaServices(strapi);
  services.extend('plugin::upload.upload', (upload) => ({
    ...upload,
    remove: (file) => whenUnused([file.id], () => upload.remove(file)),
  }));
  services.extend('plugin::upload.file', (file) => ({
    ...file,
    deleteByIds: (ids = []) => whenUnused(ids.map(Number), () => file.deleteByIds(ids)),
  }));
  services.extend('plugin::upload.folder', (folder) => ({
    ...folder,
    deleteByIds: async (ids = []) =>
      whenUnused(await filesIn(strapi, ids), () => folder.deleteByIds(ids)),
  }));
  controllers(strapi).extend('plugin::upload.admin-folder-file', (controller) => ({
    ...controller,
    deleteMany: async (context) => {
      const { fileIds, folderIds } = chosenIn(context.request.body);
      const files = [...fileIds, ...(await filesIn(strapi, folderIds))];
      await whenUnused(files, () => controller.deleteMany(context));
    },
  }));
}

async function refuseUsed(strapi: Core.Strapi, fileIds: readonly number[]): Promise<void> {
  if (fileIds.length === 0) return;
  const uses = await usesOfFile(strapi, fileIds);
  if (uses.length === 0) return;
  const rows: unknown = await strapi.db.query(FILE_UID).findMany({
    where: { id: { $in: uses.map(({ fileId }) => fileId) } },
    select: ['id', 'name'],
    orderBy: { id: 'asc' },
  });
  const files = recordsOf(rows).map(({ id, name }) => ({
    id: Number(id),
    name: textOf(name) ?? '',
  }));
  throw new FileInUseError(files, uses, fileIds.length === 1);
}

/** The files in folders and in the folders below them: those that deleting the folders would delete. */
async function filesIn(
  strapi: Core.Strapi,
  folderIds: readonly (number | string)[],
): Promise<number[]> {
  if (folderIds.length === 0) return [];
  const folders: unknown = await strapi.db
    .query('plugin::upload.folder')
    .findMany({ where: { id: { $in: folderIds } }, select: ['path'] });
  const paths = recordsOf(folders).flatMap(({ path }) => textOf(path) ?? []);
  if (paths.length === 0) return [];
  const rows: unknown = await strapi.db.query(FILE_UID).findMany({
    where: {
      $or: paths.flatMap((path) => [
        { folderPath: path },
        { folderPath: { $startsWith: `${path}/` } },
      ]),
    },
    select: ['id'],
  });
  return recordsOf(rows).map(({ id }) => Number(id));
}

/** What a request wants to delete; what is no id is left to Strapi, which refuses it. */
function chosenIn(body: unknown): { fileIds: number[]; folderIds: number[] } {
  const ids = (name: string): number[] => {
    const value = isRecord(body) ? body[name] : undefined;
    return Array.isArray(value) ? value.map(Number).filter(Number.isSafeInteger) : [];
  };
  return { fileIds: ids('fileIds'), folderIds: ids('folderIds') };
}
