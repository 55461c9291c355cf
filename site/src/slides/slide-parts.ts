import { brotliCompressSync, constants } from 'node:zlib';
import type { Block, Slide } from './slide.ts';

/**
 * What the slides on one page may add to its weight. Bytes, compressed, as are all of these. How a deck is shared
 * out is kept with it: whoever changes one counts up the recipe of decks.
 */
const MOST = 2700;
/** What stands around the text of a slide, and around each piece of one that was not drawn. */
const PER_SLIDE = 28;
const PER_PIECE = 8;

/** As hosts compress. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const piecesOf = (block: Block): number => (block.kind === 'row' ? block.cells.length : 1);

type SlideWords = Pick<Slide, 'text' | 'blocks'>;

/**
 * Shares the slides of a deck out over pages, so that none is heavy: over as few as it takes, and evenly. A
 * slide that is too much for a page has one to itself.
 *
 * @returns the number of the first slide on each page, the first of them 1
 */
export function slideParts(slides: readonly SlideWords[]): [number, ...number[]] {
  const weights = weightsOf(slides);
  const count = startsWithin(weights, MOST).length;
  let [least, most] = [0, MOST];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (startsWithin(weights, middle).length > count) least = middle;
    else most = middle;
  }
  return startsWithin(weights, most);
}

function weightsOf(slides: readonly SlideWords[]): number[] {
  const all = Buffer.from(slides.map(({ text }) => text).join('\n'));
  const share = all.length === 0 ? 0 : brotliCompressSync(all, QUALITY).length / all.length;
  return slides.map(({ text, blocks = [] }) => {
    const pieces = blocks.reduce((sum, block) => sum + piecesOf(block), 0);
    return Math.ceil(PER_SLIDE + PER_PIECE * pieces + share * Buffer.byteLength(text));
  });
}

/** Begins another page wherever one would weigh more than that. */
function startsWithin(weights: readonly number[], most: number): [number, ...number[]] {
  const starts: [number, ...number[]] = [1];
  let weight = 0;
  for (const [index, own] of weights.entries()) {
    if (index > 0 && weight + own > most) {
      starts.push(index + 1);
      weight = 0;
    }
    weight += own;
  }
  return starts;
}
