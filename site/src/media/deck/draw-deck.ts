import { Worker } from 'node:worker_threads';
import type { DeckAnswer, DrawnDeck } from './deck-answer.ts';
import type { DeckTask } from './deck-task.ts';

/** As WebAssembly names its traps, and JavaScript memory that cannot be had. */
const MACHINE_FAILURES = new Set(['RuntimeError', 'RangeError']);
const isMachineFailure = (error: Error): boolean =>
  MACHINE_FAILURES.has(error.name) ||
  ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY');

/** A file that needs more is no deck. What is outside the heap of JavaScript is not counted. */
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 128 };

/**
 * Makes slides of a file in a thread of its own. A file that makes it fail, or keeps it busy for longer
 * than anyone waits, is told of as such; what the disk refuses is thrown.
 *
 * @param reader - path of the program that the thread runs
 * @param patience - longest wait for the next slide, in milliseconds
 */
export function drawDeck(reader: string, task: DeckTask, patience: number): Promise<DrawnDeck> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(reader, { workerData: task, resourceLimits: LIMITS });
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
    // Without a word at its end, it was the file that it could not bear.
    worker.on('exit', () => {
      clearTimeout(watch);
      resolve({ problem: 'broken' });
    });
    worker.on('error', (thrown: unknown) => {
      stop();
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      // The reader of PDFs is a machine of its own: what goes wrong in it is the fault of the file.
      if (isMachineFailure(error)) resolve({ problem: 'broken' });
      else reject(error);
    });
  });
}
