import { join } from 'node:path';
import type { OverlayOptions } from 'sharp';
import sharp from 'sharp';
import { backdrop, CARD_HEIGHT, CARD_WIDTH } from './backdrop.ts';

/** What is written on the picture that is shown where a page is shared: texts that can be drawn. */
export interface ShareCard {
  /** What it is: "Event". */
  readonly kind: string | null;
  readonly title: string;
  /** When, where, by whom: a line each, at most two. */
  readonly details: readonly string[];
  /** Whose it is. */
  readonly site: string | null;
}

// No picture is drawn twice in a build: what sharp keeps of the last ones is only in the way.
sharp.cache(false);

const WEIGHTS = {
  SemiBold: '600SemiBold/Commissioner_600SemiBold.ttf',
  Bold: '700Bold/Commissioner_700Bold.ttf',
} as const;

/** How a text is set. Lengths are pixels. */
interface Style {
  readonly weight: keyof typeof WEIGHTS;
  readonly size: number;
  readonly color: string;
  /** Down to the next text. */
  readonly gap: number;
}

const KIND: Style = { weight: 'SemiBold', size: 32, color: '#ffb088', gap: 32 };
const DETAIL: Style = { weight: 'SemiBold', size: 30, color: '#cfe9ee', gap: 20 };
const SITE: Style = { weight: 'Bold', size: 34, color: '#ffffff', gap: 0 };

/** A long title is set smaller, and smaller still where its letters are wide: it always stands above the foot. */
const TITLE_SIZES = [
  { upTo: 40, size: 72 },
  { upTo: 80, size: 56 },
  { upTo: 150, size: 42 },
  { upTo: Infinity, size: 30 },
  { upTo: Infinity, size: 20 },
] as const;

const titleStyles = (title: string): Style[] =>
  TITLE_SIZES.filter(({ upTo }) => title.length <= upTo).map(({ size }) => ({
    weight: 'Bold',
    size,
    color: '#ffffff',
    gap: 44,
  }));

const MARGIN = 72;
const TEXT_WIDTH = 800;
/** Where the foot begins: the mark stands in it, and beside the mark the name of the site. */
const FOOT = 508;
const MARK_WIDTH = 84;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text as a layer, as wide as `width` at most and as high as it takes. */
async function written(text: string, style: Style, width: number, fonts: string) {
  const { weight, size, color } = style;
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${color}">${escaped(text)}</span>`,
      font: `Commissioner ${weight} ${String(size)}`,
      fontfile: join(fonts, WEIGHTS[weight]),
      width,
      wrap: 'word-char',
      // So that a point is a pixel.
      dpi: 72,
      rgba: true,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    input: data,
    raw: { width: info.width, height: info.height, channels: info.channels },
  };
}

type Layer = Awaited<ReturnType<typeof written>>;

/** A text in the first of some styles in which it is not too high; `null` where it is so in all. */
async function fitting(
  text: string,
  styles: readonly Style[],
  height: number,
  fonts: string,
): Promise<{ readonly layer: Layer; readonly gap: number } | null> {
  for (const style of styles) {
    const layer = await written(text, style, TEXT_WIDTH, fonts);
    if (layer.raw.height <= height) return { layer, gap: style.gap };
  }
  return null;
}

/** The texts above the foot, one below the other; what no longer fits is left out. */
async function above(card: ShareCard, fonts: string): Promise<OverlayOptions[]> {
  const texts: (readonly [string, readonly Style[]])[] = [
    ...(card.kind === null ? [] : [[card.kind, [KIND]] as const]),
    [card.title, titleStyles(card.title)],
    ...card.details.map((text) => [text, [DETAIL]] as const),
  ];
  const layers: OverlayOptions[] = [];
  let top = MARGIN;
  for (const [text, styles] of texts) {
    const found = await fitting(text, styles, FOOT - top, fonts);
    if (found === null) break;
    layers.push({ ...found.layer, top, left: MARGIN });
    top += found.layer.raw.height + found.gap;
  }
  return layers;
}

async function foot({ site }: ShareCard, fonts: string): Promise<OverlayOptions[]> {
  if (site === null) return [];
  const layer = await written(site, SITE, TEXT_WIDTH - MARK_WIDTH, fonts);
  const { height } = layer.raw;
  const room = CARD_HEIGHT - FOOT;
  const top = FOOT + Math.round((room - height) / 2) - 14;
  return top < FOOT ? [] : [{ ...layer, top, left: MARGIN + MARK_WIDTH }];
}

/**
 * A picture of 1200 by 630 pixels that says what a page is about, as PNG. The same card gives the same bytes.
 *
 * @param fonts - the folder of `@expo-google-fonts/commissioner`
 */
export async function shareImage(card: ShareCard, fonts: string): Promise<Buffer> {
  const raw = { width: CARD_WIDTH, height: CARD_HEIGHT, channels: 3 } as const;
  return sharp(await backdrop(), { raw })
    .composite([...(await above(card, fonts)), ...(await foot(card, fonts))])
    .png()
    .toBuffer();
}
