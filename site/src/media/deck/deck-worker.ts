/** Reads one deck in a thread of its own, whose memory goes with it. */
import { readFile, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { slideParts } from '../../slides/slide-parts.ts';
import type { DeckAnswer, MadeCopy, MadeSlides } from './deck-answer.ts';
import type { DeckTask, SlidesTask } from './deck-task.ts';
import { deckTaskSchema } from './deck-task.ts';
import { Archive } from './document/archive.ts';
import { documentPages } from './document/document-pages.ts';
import { writeDocument } from './document/write-document.ts';
import { writeUnlinked } from './document/write-unlinked.ts';
import { pdfPages } from './pdf-pages.ts';
import { UnreadableDeckError } from './unreadable-deck-error.ts';
import type { WrittenSlides } from './write-slides.ts';
import { writeSlides } from './write-slides.ts';

const answer = (message: DeckAnswer): void => parentPort?.postMessage(message);
const progress = (): void => {
  answer({ is: 'progress' });
};

async function ofArchive<T>(file: string, work: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await Archive.open(file);
  try {
    return await work(archive);
  } finally {
    archive.close();
  }
}

async function slidesOf({ file, kind, pictures }: SlidesTask): Promise<WrittenSlides> {
  if (kind === 'pdf') return writeSlides(pdfPages(await readFile(file)), pictures, progress);
  return ofArchive(file, (archive) =>
    writeDocument(documentPages(archive, kind), archive, pictures, progress),
  );
}

async function made(task: DeckTask): Promise<MadeSlides | MadeCopy> {
  if (task.make === 'copy') {
    const { file, kind, copy } = task;
    await ofArchive(file, (archive) => writeUnlinked(archive, kind, copy, progress));
    return { copy };
  }
  const { slides, cover } = await slidesOf(task);
  await writeFile(task.description, JSON.stringify(slides));
  return { slideCount: slides.length, parts: slideParts(slides), cover };
}

try {
  answer({ is: 'done', made: await made(deckTaskSchema.parse(workerData)) });
} catch (error) {
  if (!(error instanceof UnreadableDeckError)) throw error;
  answer({ is: 'done', made: { problem: error.problem } });
}
