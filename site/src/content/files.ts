import type { Picture, Presentation } from '@pilotpress/shared-types';
import { readSlides } from '../slides/read-slides.ts';
import type { DeckView, SlideView } from './deck-view.ts';
import { deckView, slideViews } from './deck-view.ts';
import type { FileView } from './file-view.ts';
import { fileView } from './file-view.ts';
import type { PictureView } from './picture-view.ts';
import { pictureView } from './picture-view.ts';
import { dataFolder } from './settled.ts';
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

/** Where files are published, pictures in each of their sizes. */
export const filePaths = async (): Promise<readonly string[]> =>
  [...(await store.files()).values()].flatMap(({ path, renditions }) => [
    path,
    ...renditions.map((rendition) => rendition.path),
  ]);

/** A file that an entry offers. */
export async function fileOf(reference: string): Promise<FileView> {
  return fileView(await file(reference));
}

/** A picture that an entry shows. */
export async function pictureOf(picture: Picture | null): Promise<PictureView | null> {
  return picture === null ? null : pictureView(picture, await file(picture.file));
}

/** The slides of a presentation as a whole; themselves they are read where they are shown. */
export async function deckOf({ file: reference }: Presentation): Promise<DeckView> {
  return deckView(await file(reference));
}

/**
 * The slides on a page of a presentation one by one; none where its file cannot be shown.
 *
 * @param part - which of the pages that show them, counted from 1
 */
export async function slidesOf(
  { file: reference }: Presentation,
  part: number,
): Promise<readonly SlideView[]> {
  const { deck } = await file(reference);
  if (deck === null) return [];
  const slides = await readSlides(`${dataFolder}/cache/media/${deck.slides}`);
  const [first = 1, next = Infinity] = deck.parts.slice(part - 1);
  return slideViews(
    deck,
    slides.filter(({ number }) => number >= first && number < next),
  );
}
