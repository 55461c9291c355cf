import { Worker } from 'node:worker_threads';
import type { DeckAnswer, MadeCopy, MadeSlides, UnreadableDeck } from './deck-answer.ts';
import type { CopyTask, DeckTask, SlidesTask } from './deck-task.ts';

/** A file that needs more is no deck. What is outside the heap of JavaScript is not counted. */
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 128 };

/**
 * Does a task in a thread of its own. A file that makes it fail, or keeps it busy for longer than anyone waits,
 * is told of as such, with what a programmer wants to know of the failure; what the disk refuses is thrown.
 *
 * @param reader - path of the program that the thread runs
 * @param patience - longest wait for the next slide or part, in milliseconds
 */
export function inThread(
  reader: string,
  task: SlidesTask,
  patience: number,
): Promise<MadeSlides | UnreadableDeck>;
export function inThread(
  reader: string,
  task: CopyTask,
  patience: number,
): Promise<MadeCopy | UnreadableDeck>;
export function inThread(
  reader: string,
  task: DeckTask,
  patience: number,
): Promise<MadeSlides | MadeCopy | UnreadableDeck> {
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
      resolve(answer.made);
    });
    worker.on('exit', (code) => {
      clearTimeout(watch);
      resolve({ problem: 'broken', fault: `It ended with ${String(code)}, without a word.` });
    });
    worker.on('error', (thrown: unknown) => {
      stop();
      if (isOfDisk(thrown)) reject(thrown);
      else resolve({ problem: 'broken', fault: inFull(thrown) });
    });
  });
}

const isOfDisk = (thrown: unknown): thrown is Error =>
  thrown instanceof Error && 'syscall' in thrown;

const inFull = (thrown: unknown): string =>
  thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
