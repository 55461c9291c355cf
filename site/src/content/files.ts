import type { Picture } from '@pilotpress/shared-types';
import type { FileView } from './file-view.ts';
import { fileView } from './file-view.ts';
import type { PictureView } from './picture-view.ts';
import { pictureView } from './picture-view.ts';
import { store } from './store.ts';

async function file(reference: string) {
  const found = (await store.files()).get(reference);
  if (found === undefined) {
    throw new Error(
      `The content store holds no file ${reference}, though an entry refers to it. Load the content again.`,
    );
  }
  return found;
}

/** A file that an entry offers. */
export async function fileOf(reference: string): Promise<FileView> {
  return fileView(await file(reference));
}

/** A picture that an entry shows. */
export async function pictureOf(picture: Picture | null): Promise<PictureView | null> {
  return picture === null ? null : pictureView(picture, await file(picture.file));
}
