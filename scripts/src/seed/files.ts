import { ARTWORK } from './artwork/artwork.ts';
import type { ArtworkName, Draw } from './artwork/artwork.ts';
import type { Frame } from './artwork/motif.ts';
import type { Deck } from './decks/deck.ts';
import { drawDeck } from './decks/draw-deck.ts';
import type { DeckFormat } from './decks/draw-deck.ts';
import { fourAtOneTable } from './decks/four-at-one-table.ts';
import { fromIdeaToMarket } from './decks/from-idea-to-market.ts';
import { joiningThePilot } from './decks/joining-the-pilot.ts';
import { rulesThatDiffer } from './decks/rules-that-differ.ts';
import { treatmentThatFits } from './decks/treatment-that-fits.ts';
import { actionPlanPaper } from './papers/action-plan-2024.ts';
import { drawPaper } from './papers/draw-paper.ts';
import { drawFlyer } from './papers/flyer.ts';
import { scopingNotePaper } from './papers/scoping-note.ts';

type Make = (draw: Draw) => Promise<Buffer>;

/** A file that the seed makes and uploads. */
export interface SampleFile {
  /** As an editor sees it in the media library; unique. */
  readonly name: string;
  readonly mime: string;
  /** For pictures: what is to be seen. */
  readonly alternativeText: string | null;
  readonly make: Make;
}

const MIME = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;
const COVER: Frame = { width: 1600, height: 900 };
/** The proportions that social networks show. */
const SHARE: Frame = { width: 1200, height: 630 };

function picture(name: string, art: ArtworkName, frame: Frame): SampleFile {
  const make: Make = (draw) => draw(art, frame);
  return { name: `${name}.jpg`, mime: 'image/jpeg', alternativeText: ARTWORK[art].alt, make };
}

function deck(name: string, slides: Deck, format: DeckFormat): SampleFile {
  const make: Make = (draw) => drawDeck(slides, format, draw);
  return { name: `${name}.${format}`, mime: MIME[format], alternativeText: null, make };
}

function paper(name: string, make: Make): SampleFile {
  return { name: `${name}.pdf`, mime: MIME.pdf, alternativeText: null, make };
}

export const COVERS = {
  pilot: picture('Smart Health pilot cover', 'helix', COVER),
  plenary2024: picture('First plenary of 2024 cover', 'network', COVER),
  bologna: picture('Pilot event in Bologna cover', 'arcs', COVER),
  brussels: picture('Plenary in Brussels cover', 'mosaic', COVER),
  smeSuccessStories: picture('SME Success Stories cover', 'waves', COVER),
  share: picture('Smart Health share image', 'cells', SHARE),
} as const;

export const DECKS = {
  treatmentThatFits: deck('Treatment that fits', treatmentThatFits, 'pdf'),
  fourAtOneTable: deck('Four at one table', fourAtOneTable, 'pptx'),
  rulesThatDiffer: deck('Rules that differ', rulesThatDiffer, 'pdf'),
  fromIdeaToMarket: deck('From idea to market', fromIdeaToMarket, 'pptx'),
  joiningThePilot: deck('Joining the pilot', joiningThePilot, 'pdf'),
  joiningThePilotSlides: deck('Joining the pilot', joiningThePilot, 'pptx'),
} as const;

export const PAPERS = {
  actionPlan2024: paper('Smart Health action plan 2024', (draw) =>
    drawPaper(actionPlanPaper, draw),
  ),
  scopingNote: paper('Smart Health scoping note', (draw) => drawPaper(scopingNotePaper, draw)),
  flyer: paper('Smart Health flyer', drawFlyer),
} as const;

/** Every file of the sample content. */
export const SAMPLE_FILES: readonly SampleFile[] = [COVERS, DECKS, PAPERS].flatMap((group) =>
  Object.values<SampleFile>(group),
);
