import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DeckAnswer, DrawnDeck } from './deck-answer.ts';

/** As WebAssembly names its traps, and memory that cannot be had. */
const MACHINE_FAILURES = new Set(['RuntimeError', 'RangeError']);

/** The thread's program. A bundle stands elsewhere than its sources, so whoever bundles this says where they are. */
const WORKER =
  process.env.PILOTPRESS_DECK_WORKER ?? fileURLToPath(new URL('./deck-worker.ts', import.meta.url));

/** What a thread that reads a deck is told: paths of the file and of what to make of it. */
interface DeckTask {
  readonly pdf: string;
  /** A folder that is there. */
  readonly pictures: string;
  readonly description: string;
}

/**
 * Draws the slides of a PDF in a thread of its own. A file that makes it fail, or keeps it busy for longer
 * than anyone waits, is told of as such; what the disk refuses is thrown.
 *
 * @param patience - longest wait for the next slide, in milliseconds
 */
export function drawDeck(task: DeckTask, patience: number): Promise<DrawnDeck> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task });
    const stop = (): void => {
      clearTimeout(watch);
      void worker.terminate();
    };
    const watch = setTimeout(() => {
      stop();
      resolve({ problem: 'too-slow' });
    }, patience);
    worker.on('message', (answer: DeckAnswer) => {
      if (answer.is === 'progress') {
        watch.refresh();
        return;
      }
      stop();
      resolve(answer.drawn);
    });
    worker.on('error', (thrown: unknown) => {
      stop();
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      // The reader of PDFs is a machine of its own: what goes wrong in it is the fault of the file.
      if (MACHINE_FAILURES.has(error.name)) resolve({ problem: 'broken' });
      else reject(error);
    });
  });
}
