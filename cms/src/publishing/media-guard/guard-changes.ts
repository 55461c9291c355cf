import { offeredProblem, shownProblem } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FileInfo, IncomingFile, RowId } from '../../strapi-inside.ts';
import { controllers, imageManipulation, mediaServices } from '../../strapi-inside.ts';
import { isRecord, recordOf, textOf } from '../entry-row.ts';
import { fileFacts, fileFamily } from '../file-facts.ts';
import { FILE_UID } from '../manifest/reference-path.ts';
import { brokenFile, mimeOf, refuseBroken } from './broken-file.ts';
import type { ChangedFile } from './published-problems.ts';
import { publishedProblems } from './published-problems.ts';
import { UnfitFileError } from './unfit-file-error.ts';

/**
 * Refuses files that are broken, whether they are new or replace another, before a byte is stored; and
 * whatever would make a file unfit for the published entries that use it: other bytes, a name or an
 * alternative text.
 *
 * @throws UnfitFileError
 */
export function guardChanges(strapi: Core.Strapi): void {
  mediaServices(strapi).extend('plugin::upload.upload', (upload) => ({
    ...upload,
    upload: async (what, options) => {
      for (const file of [what.files].flat()) await refuseBroken(strapi, file);
      return upload.upload(what, options);
    },
    replace: async (id, what, options) => {
      const { file, data } = what;
      await refuseBroken(strapi, file);
      const pixels = await pixelsOf(strapi, file);
      const name = textOf(data.fileInfo?.name) ?? textOf(file.originalFilename);
      await refuseUnfit(strapi, id, { ...data.fileInfo, name }, { mime: mimeOf(file), ...pixels });
      const replaced = await upload.replace(id, what, options);
      if (!isRecord(replaced) || (await imageManipulation(strapi).isImage(file))) return replaced;
      // Of what it does not measure, Strapi leaves the pixels of the former picture.
      await strapi.db.query(FILE_UID).update({ where: { id }, data: pixels });
      return { ...replaced, ...pixels };
    },
    updateFileInfo: async (id, info, options) => {
      await refuseUnfit(strapi, id, info, null);
      return upload.updateFileInfo(id, info, options);
    },
  }));
  // Strapi takes a single file without bytes for none at all, and only updates what is said of the old one.
  for (const uid of ['plugin::upload.admin-upload', 'plugin::upload.content-api'] as const) {
    controllers(strapi).extend(uid, (controller) => ({
      ...controller,
      upload: async (context) => {
        const isEmpty = recordOf(context.request.files?.files)?.size === 0;
        if (isEmpty && context.query.id !== undefined) throw brokenFile();
        await controller.upload(context);
      },
    }));
  }
}

async function pixelsOf(
  strapi: Core.Strapi,
  file: IncomingFile,
): Promise<Pick<ChangedFile, 'width' | 'height'>> {
  const images = imageManipulation(strapi);
  return (await images.isFaultyImage(file))
    ? { width: null, height: null }
    : images.getDimensions(file);
}

async function refuseUnfit(
  strapi: Core.Strapi,
  id: RowId,
  { name, alternativeText }: FileInfo,
  bytes: Partial<ChangedFile> | null,
): Promise<void> {
  const row = recordOf(await strapi.db.query(FILE_UID).findOne({ where: { id } }));
  // Strapi answers that there is no such file.
  if (row === null) return;
  if (name?.trim() === '') {
    throw new errors.ApplicationError('The file has no name. Enter one, as in "slides.pdf".');
  }
  const old = { ...fileFacts(row), alternativeText: textOf(row.alternativeText) };
  const changed = {
    ...{ ...old, ...bytes, name: name ?? old.name },
    alternativeText: alternativeText ?? old.alternativeText,
  };
  if (isHarmless(old, changed)) return;
  const ask = (facts: ChangedFile) =>
    publishedProblems(strapi, { id: Number(row.id), url: textOf(row.url) ?? '' }, facts);
  const problems = await ask(changed);
  if (problems.length === 0) return;
  // What is wrong with it by now does not keep anybody from describing it.
  const known = bytes === null ? (await ask(old)).map(({ message }) => message) : [];
  const caused = problems.filter(({ message }) => !known.includes(message));
  if (caused.length > 0) throw new UnfitFileError(old.name, caused);
}

/** Whether no rule of a place where a file is used can mind, so that nobody needs to look for those places. */
function isHarmless(old: ChangedFile, changed: ChangedFile): boolean {
  const isPicture = fileFamily(changed.mime) === 'images';
  return (
    fileFamily(old.mime) === fileFamily(changed.mime) &&
    (changed.name === old.name || offeredProblem(changed) === null) &&
    (!isPicture || shownProblem(changed) === null) &&
    (changed.alternativeText === old.alternativeText ||
      (changed.alternativeText ?? '').trim() !== '')
  );
}
