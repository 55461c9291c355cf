import { ARTWORK } from '../artwork/artwork.ts';
import type { Draw } from '../artwork/artwork.ts';
import { PALETTE } from '../artwork/palette.ts';
import type { Colour } from '../artwork/palette.ts';
import { PdfCanvas } from '../decks/pdf-canvas.ts';
import { A4 } from './draw-paper.ts';

const MARGIN = 48;
const WIDTH = A4.width - 2 * MARGIN;
const PICTURE = 372;

const FIGURES = [
  { name: '2021', text: 'launched', colour: PALETTE.teal, ink: PALETTE.white },
  { name: '13', text: 'member regions', colour: PALETTE.coral, ink: PALETTE.ink },
  { name: '3', text: 'co-leading regions', colour: PALETTE.deep, ink: PALETTE.white },
] as const;

const CARDS: readonly { name: string; text: string; colour: Colour }[] = [
  {
    name: 'From idea to market',
    text: 'Regions build demonstration cases together. The pilot scouts for European funding, helps with consortium and proposal, and stays until the result is sold.',
    colour: PALETTE.teal,
  },
  {
    name: 'Rules that differ',
    text: 'Rules for health are not the same from state to state, nor always from region to region. Partners find the barriers and work on them.',
    colour: PALETTE.coral,
  },
  {
    name: 'Four at one table',
    text: 'Academia, industry, government and society, with what they know of biomedicine, technology and data.',
    colour: PALETTE.deep,
  },
  {
    name: 'Open to all regions',
    text: 'Less developed regions are drawn in on purpose, and companies from outside health take part too.',
    colour: PALETTE.amber,
  },
];

const TEXT = { size: 12.5, colour: PALETTE.ink } as const;
const FOOT = { x: MARGIN, y: A4.height - 34, width: WIDTH, height: 14 };

async function drawFront(canvas: PdfCanvas, draw: Draw): Promise<void> {
  canvas.page(PALETTE.ink, {
    text: 'The Smart Health pilot in a nutshell',
    area: { x: MARGIN, y: PICTURE + 36, width: WIDTH, height: 100 },
    style: { size: 34, bold: true, colour: PALETTE.white },
  });
  const jpeg = await draw('helix', { width: A4.width * 2, height: PICTURE * 2 });
  canvas.picture(jpeg, ARTWORK.helix.alt, { x: 0, y: 0, width: A4.width, height: PICTURE });
  canvas.box({ x: MARGIN, y: 534, width: 72, height: 5 }, PALETTE.coral);
  canvas.text(
    'Treatment that fits the individual, with citizens at the centre: regions of Europe work on it together, in the network of the Vanguard Initiative.',
    { x: MARGIN, y: 556, width: WIDTH, height: 84 },
    { size: 17, colour: PALETTE.mist },
  );
  const width = (WIDTH - 24) / 3;
  FIGURES.forEach(({ name, text, colour, ink }, index) => {
    const x = MARGIN + index * (width + 12);
    canvas.box({ x, y: 664, width, height: 104 }, colour, 10);
    canvas.text(
      name,
      { x: x + 16, y: 676, width: width - 32, height: 54 },
      { size: 38, bold: true, colour: ink },
    );
    canvas.text(
      text,
      { x: x + 16, y: 732, width: width - 32, height: 22 },
      { size: 13, colour: ink },
    );
  });
  canvas.footer('Sample material', FOOT, { size: 10, colour: PALETTE.mist });
}

function drawBack(canvas: PdfCanvas): void {
  canvas.page(PALETTE.white, {
    text: 'What we do, and how to join',
    area: { x: MARGIN, y: 52, width: WIDTH, height: 44 },
    style: { size: 26, bold: true, colour: PALETTE.ink },
  });
  const width = (WIDTH - 20) / 2;
  CARDS.forEach(({ name, text, colour }, index) => {
    const x = MARGIN + (index % 2) * (width + 20);
    const y = 118 + Math.floor(index / 2) * 208;
    canvas.box({ x, y, width, height: 188 }, PALETTE.mist, 12);
    canvas.box({ x: x + 18, y: y + 20, width: 36, height: 4 }, colour);
    canvas.text(
      name,
      { x: x + 18, y: y + 34, width: width - 36, height: 24 },
      { size: 16, bold: true, colour: PALETTE.ink },
    );
    canvas.text(text, { x: x + 18, y: y + 66, width: width - 36, height: 112 }, TEXT);
  });
  canvas.text(
    'Led by East Netherlands, Flanders and South Netherlands',
    { x: MARGIN, y: 546, width: WIDTH, height: 24 },
    { size: 16, bold: true, colour: PALETTE.ink },
  );
  canvas.list(
    [
      'Read the scoping note: it is the frame for all activities and for new ideas.',
      'Come to an event, or read the presentations of those that are over.',
      'Ask Melissa Campagno, G.A.C. Group (first contact), or Kathleen D\u2019Hondt, Flanders region (second contact).',
      'Look up regional policies in the observatory of SAPHIRe, saphire-eu.eu.',
    ],
    { x: MARGIN, y: 582, width: WIDTH, height: 160 },
    TEXT,
  );
  canvas.footer('Sample material', FOOT, { size: 10, colour: PALETTE.deep });
}

/** The pilot on two sides of one sheet, as a PDF. */
export async function drawFlyer(draw: Draw): Promise<Buffer> {
  const canvas = new PdfCanvas(
    {
      title: 'The Smart Health pilot in a nutshell',
      subject: 'Flyer. Sample material.',
      author: 'Pilotpress sample content',
    },
    [A4.width, A4.height],
  );
  await drawFront(canvas, draw);
  drawBack(canvas);
  return canvas.finish();
}
