/** Reads one deck in a thread of its own, whose memory goes with it. */
import { readFile, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { DeckAnswer } from './deck-answer.ts';
import { pdfPages, UnreadablePdfError } from './pdf-pages.ts';
import { writeSlides } from './write-slides.ts';

const { pdf, pictures, description } = z
  .object({ pdf: z.string(), pictures: z.string(), description: z.string() })
  .parse(workerData);

const answer = (message: DeckAnswer): void => parentPort?.postMessage(message);

try {
  const { slides, cover } = await writeSlides(pdfPages(await readFile(pdf)), pictures, () => {
    answer({ is: 'progress' });
  });
  await writeFile(description, JSON.stringify(slides));
  answer({ is: 'done', drawn: { slideCount: slides.length, cover } });
} catch (error) {
  if (!(error instanceof UnreadablePdfError)) throw error;
  answer({ is: 'done', drawn: { problem: error.problem } });
}
