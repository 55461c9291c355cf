import type { Draw } from '../artwork/artwork.ts';
import type { Canvas } from './canvas.ts';
import type { Deck, Slide } from './deck.ts';
import { drawCards, drawCircle, drawFigures, drawNames, drawSteps } from './diagram-slides.ts';
import { PdfCanvas } from './pdf-canvas.ts';
import { drawClosing, drawCover, drawPoints, drawStatement } from './picture-slides.ts';
import { PptxCanvas } from './pptx-canvas.ts';
import { SLIDE } from './slide-frame.ts';
import type { SlideFrame } from './slide-frame.ts';

/** The formats that a deck can be had in. */
export type DeckFormat = 'pdf' | 'pptx';

async function drawSlide(frame: SlideFrame, slide: Slide): Promise<void> {
  switch (slide.kind) {
    case 'points':
      return drawPoints(frame, slide);
    case 'statement':
      drawStatement(frame, slide);
      return;
    case 'circle':
      drawCircle(frame, slide);
      return;
    case 'steps':
      drawSteps(frame, slide);
      return;
    case 'cards':
      drawCards(frame, slide);
      return;
    case 'figures':
      drawFigures(frame, slide);
      return;
    case 'names':
      drawNames(frame, slide);
      return;
  }
}

/** A deck as a file. */
export async function drawDeck(deck: Deck, format: DeckFormat, draw: Draw): Promise<Buffer> {
  const info = {
    title: deck.title,
    subject: `${deck.subtitle} Sample material.`,
    author: 'Pilotpress sample content',
  };
  const canvas: Canvas =
    format === 'pdf' ? new PdfCanvas(info, [SLIDE.width, SLIDE.height]) : new PptxCanvas(info);
  let number = 1;
  const frame = (): SlideFrame => ({ canvas, draw, deckTitle: deck.title, number: number++ });
  await drawCover(frame(), deck);
  for (const slide of deck.slides) await drawSlide(frame(), slide);
  await drawClosing(frame(), deck);
  return canvas.finish();
}
