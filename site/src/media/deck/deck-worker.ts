/** Reads one deck in a thread of its own, whose memory goes with it. */
import { readFile, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { slideParts } from '../../slides/slide-parts.ts';
import type { DeckAnswer } from './deck-answer.ts';
import type { DeckTask } from './deck-task.ts';
import { deckTaskSchema } from './deck-task.ts';
import { Archive } from './document/archive.ts';
import { documentPages } from './document/document-pages.ts';
import { writeDocument } from './document/write-document.ts';
import { pdfPages } from './pdf-pages.ts';
import { UnreadableDeckError } from './unreadable-deck-error.ts';
import type { WrittenSlides } from './write-slides.ts';
import { writeSlides } from './write-slides.ts';

const answer = (message: DeckAnswer): void => parentPort?.postMessage(message);
const progress = (): void => {
  answer({ is: 'progress' });
};

async function written({ file, kind, pictures }: DeckTask): Promise<WrittenSlides> {
  if (kind === 'pdf') return writeSlides(pdfPages(await readFile(file)), pictures, progress);
  const archive = await Archive.open(file);
  try {
    return await writeDocument(documentPages(archive, kind), archive, pictures, progress);
  } finally {
    archive.close();
  }
}

try {
  const task = deckTaskSchema.parse(workerData);
  const { slides, cover } = await written(task);
  await writeFile(task.description, JSON.stringify(slides));
  answer({ is: 'done', drawn: { slideCount: slides.length, parts: slideParts(slides), cover } });
} catch (error) {
  if (!(error instanceof UnreadableDeckError)) throw error;
  answer({ is: 'done', drawn: { problem: error.problem } });
}
