import { SetupError } from './settings.ts';

/** What a program may hold on to while it runs. */
export interface Program {
  /** Aborted once someone asks the program to stop. */
  readonly stopped: AbortSignal;
  /** Registers something to undo at the end; the last registered is undone first. */
  readonly onStop: (undo: () => Promise<void>) => void;
}

/**
 * Runs a command-line program: Ctrl-C and SIGTERM stop it and all that it started, an error that a
 * person can mend is shown as its text alone, and any other with its stack. Sets the exit code.
 */
export async function runProgram(main: (program: Program) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  const undo: (() => Promise<void>)[] = [];
  const stop = (): void => {
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    await main({
      stopped: controller.signal,
      onStop: (step) => {
        undo.push(step);
      },
    });
  } catch (error) {
    // Whatever fails because we are stopping is no news.
    if (!controller.signal.aborted) {
      process.exitCode = 1;
      process.stderr.write(
        `\n${error instanceof SetupError ? error.message : String((error as Error).stack ?? error)}\n`,
      );
    }
  } finally {
    for (const step of undo.reverse()) await step();
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
  if (controller.signal.aborted) process.exitCode = 130;
}
