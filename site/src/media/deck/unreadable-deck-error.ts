import type { DeckProblem } from '../../slides/slide.ts';

/** The file cannot be shown as slides, and it is the file's own fault. */
export class UnreadableDeckError extends Error {
  readonly problem: DeckProblem;

  constructor(problem: DeckProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnreadableDeckError';
    this.problem = problem;
  }
}
