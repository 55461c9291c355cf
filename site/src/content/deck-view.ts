import type { Block, Deck, DeckProblem, Slide } from '../slides/slide.ts';
import { COVER, halfPictureFile, pictureFile, slidePicture } from '../slides/slide.ts';
import { slides as words } from '../words.ts';
import type { PictureView } from './picture-view.ts';

/** The slides of a presentation as a whole. */
export interface DeckView {
  /** 0 where they cannot be shown. */
  readonly slideCount: number;
  /** The number of the first slide on each page that shows them. */
  readonly parts: readonly number[];
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
  if (deck === null) {
    return { slideCount: 0, parts: [], cover: null, problem, folder: null, sha256: null };
  }
  const { slideCount, parts, folder, sha256, cover } = deck;
  const picture =
    cover === null ? null : { ...cover, alt: '', src: `${folder}/${COVER}`, sources: [] };
  return { slideCount, parts, folder, sha256, problem, cover: picture };
}

/** A picture in two widths. */
interface SlidePicture {
  readonly alt: string;
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
}

/** A part of what is on a page. */
type BlockView =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly { level: number; text: string }[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'picture'; readonly picture: SlidePicture };

/** A page of a deck, with its picture and its text, or what is on it. */
export interface SlideView {
  readonly number: number;
  readonly text: string;
  readonly picture: SlidePicture | null;
  /** Empty where there is a picture of the whole. */
  readonly blocks: readonly BlockView[];
}

export function slideViews(
  { folder }: Pick<Deck, 'folder'>,
  slides: readonly Slide[],
): SlideView[] {
  return slides.map(({ number, text, picture, blocks = [] }) => {
    const alt = text === '' ? words.withoutText(number) : words.alt(text);
    const name = slidePicture(number);
    return {
      number,
      text,
      picture: picture === null ? null : inTwoWidths({ ...picture, name, alt }, folder),
      blocks: blockViews(blocks, number, folder),
    };
  });
}

function inTwoWidths(
  { name, alt, width, height }: { name: string; alt: string; width: number; height: number },
  folder: string,
): SlidePicture {
  const src = `${folder}/${pictureFile(name)}`;
  const half = `${folder}/${halfPictureFile(name)}`;
  const srcset = `${half} ${String(Math.ceil(width / 2))}w, ${src} ${String(width)}w`;
  return { width, height, alt, src, srcset };
}

/** Items that follow each other are a list, and rows a table. */
function blockViews(blocks: readonly Block[], slide: number, folder: string): BlockView[] {
  return runsOf(blocks).map((run): BlockView => {
    const [first] = run;
    switch (first.kind) {
      case 'item':
        return { kind: 'list', items: run.filter((block) => block.kind === 'item') };
      case 'row':
        return {
          kind: 'table',
          rows: run.flatMap((block) => ('cells' in block ? [block.cells] : [])),
        };
      case 'picture': {
        const alt = first.alt ?? words.pictureOn(slide);
        return { kind: 'picture', picture: inTwoWidths({ ...first, alt }, folder) };
      }
      case 'heading':
      case 'paragraph':
        return first;
    }
  });
}

type Run = [Block, ...Block[]];

function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const isMore = (block.kind === 'item' || block.kind === 'row') && run?.[0].kind === block.kind;
    if (isMore) run.push(block);
    else runs.push([block]);
  }
  return runs;
}
