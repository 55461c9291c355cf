import type { Deck, DeckProblem, Slide } from '../slides/slide.ts';
import { COVER, halfSlidePicture, slidePicture } from '../slides/slide.ts';
import { slides as words } from '../words.ts';
import type { PictureView } from './picture-view.ts';

/** The slides of a presentation as a whole. */
export interface DeckView {
  /** 0 where they cannot be shown. */
  readonly slideCount: number;
  readonly cover: PictureView | null;
  readonly problem: DeckProblem | null;
  /** Where their pictures are; `null` where there are none. */
  readonly folder: string | null;
  /** Of all that they say, so that pages on which it is read change with it. */
  readonly sha256: string | null;
}

export interface DeckFile {
  readonly deck: Deck | null;
  readonly deckProblem: DeckProblem | null;
}

export function deckView({ deck, deckProblem: problem }: DeckFile): DeckView {
  if (deck === null) return { slideCount: 0, cover: null, problem, folder: null, sha256: null };
  const { slideCount, folder, sha256, cover } = deck;
  const picture =
    cover === null ? null : { ...cover, alt: '', src: `${folder}/${COVER}`, sources: [] };
  return { slideCount, folder, sha256, problem, cover: picture };
}

/** A page of a deck, with its picture and its text. */
export interface SlideView {
  readonly number: number;
  readonly text: string;
  readonly picture: {
    readonly alt: string;
    readonly src: string;
    readonly srcset: string;
    readonly width: number;
    readonly height: number;
  } | null;
}

export function slideViews({ folder }: Deck, slides: readonly Slide[]): SlideView[] {
  return slides.map((slide) => slideView(folder, slide));
}

function slideView(folder: string, { number, text, picture }: Slide): SlideView {
  if (picture === null) return { number, text, picture };
  const { width } = picture;
  const src = `${folder}/${slidePicture(number)}`;
  const half = `${folder}/${halfSlidePicture(number)}`;
  const srcset = `${half} ${String(Math.ceil(width / 2))}w, ${src} ${String(width)}w`;
  return {
    number,
    text,
    picture: {
      ...picture,
      alt: text === '' ? words.withoutText(number) : words.alt(text),
      src,
      srcset,
    },
  };
}
