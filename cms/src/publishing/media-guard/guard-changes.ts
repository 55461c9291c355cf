import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FileInfo, IncomingFile, RowId } from '../../strapi-inside.ts';
import { controllers, imageManipulation, mediaServices } from '../../strapi-inside.ts';
import { isRecord, recordOf, textOf } from '../entry-row.ts';
import { fileFacts } from '../file-facts.ts';
import { FILE_UID } from '../manifest/reference-path.ts';
import { UNREADABLE_FILE } from '../refusal-words.ts';
import type { ChangedFile } from './published-problems.ts';
import { publishedProblems } from './published-problems.ts';
import { UnfitFileError } from './unfit-file-error.ts';

/** Kinds of pictures that Strapi can read; a file of one of them that it cannot read is broken. */
const READABLE = new Set([
  ...['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/tiff', 'image/avif'],
  'image/svg+xml',
]);

/**
 * Refuses files that are broken, whether they are new or replace another, before a byte is stored; and
 * whatever would make a file unfit for the published entries that use it: other bytes, a name or an
 * alternative text. Strapi itself only refuses a picture that begins well.
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
      // Strapi leaves those of the former picture.
      if (pixels.width === null) {
        await strapi.db.query(FILE_UID).update({ where: { id }, data: pixels });
      }
      return isRecord(replaced) ? { ...replaced, ...pixels } : replaced;
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

const brokenFile = (): Error => new errors.ApplicationError(UNREADABLE_FILE);

const mimeOf = ({ detectedMimeType, mimetype }: IncomingFile): string =>
  detectedMimeType ?? mimetype ?? '';

async function refuseBroken(strapi: Core.Strapi, file: IncomingFile): Promise<void> {
  if (file.size === 0) throw brokenFile();
  if (READABLE.has(mimeOf(file)) && !(await imageManipulation(strapi).isImage(file))) {
    throw brokenFile();
  }
}

async function pixelsOf(
  strapi: Core.Strapi,
  file: IncomingFile,
): Promise<Pick<ChangedFile, 'width' | 'height'>> {
  const images = imageManipulation(strapi);
  return (await images.isImage(file)) ? images.getDimensions(file) : { width: null, height: null };
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
  const ask = (facts: ChangedFile) =>
    publishedProblems(strapi, { id: Number(row.id), url: textOf(row.url) ?? '' }, facts);
  const problems = await ask(changed);
  if (problems.length === 0) return;
  // What is wrong with it by now does not keep anybody from describing it.
  const known = bytes === null ? (await ask(old)).map(({ message }) => message) : [];
  const caused = problems.filter(({ message }) => !known.includes(message));
  if (caused.length > 0) throw new UnfitFileError(old.name, caused);
}
