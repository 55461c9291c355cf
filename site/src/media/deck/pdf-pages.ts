import { PDFiumLibrary } from '@hyzyla/pdfium';
import { checkSlideCount } from './slide-limit.ts';
import { UnreadableDeckError } from './unreadable-deck-error.ts';

/** The picture of a page stands in a box of so many pixels; a usual slide fills its width. */
const BOX = { width: 1600, height: 2000 } as const;

/** A page of a PDF. */
export interface PdfPage {
  /** As the PDF has it. */
  readonly text: string;
  /** `null` where the page is too broken to be drawn. */
  readonly drawing: Drawing | null;
}

/** Pixels, four bytes each: red, green, blue, and one without meaning. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** The library tells its errors apart by their words alone. */
function unreadable(cause: unknown): UnreadableDeckError {
  const isLocked = cause instanceof Error && /password|security/i.test(cause.message);
  const problem = isLocked ? 'protected' : 'broken';
  return new UnreadableDeckError(problem, 'The PDF cannot be opened.', { cause });
}

/**
 * The pages of a PDF, each drawn when it is asked for.
 *
 * @throws UnreadableDeckError
 */
export async function* pdfPages(bytes: Uint8Array): AsyncGenerator<PdfPage> {
  const library = await PDFiumLibrary.init();
  const pdf = await library.loadDocument(bytes).catch((cause: unknown) => {
    throw unreadable(cause);
  });
  try {
    const count = pdf.getPageCount();
    if (count === 0) throw new UnreadableDeckError('broken', 'The PDF has no pages.');
    checkSlideCount(count);
    for (let index = 0; index < count; index += 1) yield await pageOf(() => pdf.getPage(index));
  } finally {
    pdf.destroy();
    library.destroy();
  }
}

type Page = ReturnType<Awaited<ReturnType<PDFiumLibrary['loadDocument']>>['getPage']>;

/** One broken page does not take the others with it. */
async function pageOf(open: () => Page): Promise<PdfPage> {
  let text = '';
  try {
    const page = open();
    text = page.getText();
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const size = fitted(originalWidth, originalHeight);
    const { width, height, data } = await page.render({ ...size, scale: 1, render: 'bitmap' });
    return { text, drawing: { width, height, rgba: data } };
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    return { text, drawing: null };
  }
}

/** A size in the box, of the same proportions. */
function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(BOX.width / width, BOX.height / height);
  const pixels = (length: number): number => Math.max(1, Math.round(length * scale));
  return { width: pixels(width), height: pixels(height) };
}
