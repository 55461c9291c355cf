import type { ContentProblem, PublicationRun } from '@pilotpress/shared-types';

type Step = PublicationRun['steps'][number]['name'];

const STEPS: Readonly<Record<Step, string>> = {
  build: 'Building the site',
  verify: 'Checking the new site',
  switch: 'Making the new site live',
};

const technical = (text: string): ContentProblem => ({
  type: null,
  documentId: null,
  title: null,
  field: null,
  text,
  remedy:
    'The site stays as it was, and it is tried again. If it stays so, ask whoever runs it to look into the log of the publisher.',
});

/** A publication came to nothing; its problems say why, in words for an editor. */
export class PublicationFailedError extends Error {
  override readonly name = 'PublicationFailedError';
  readonly problems: readonly ContentProblem[];
  /** Whether it may succeed another time though no content has changed. */
  readonly isTransient: boolean;

  constructor(problems: readonly ContentProblem[], isTransient: boolean, options?: ErrorOptions) {
    super(problems.map(({ text }) => text).join('\n'), options);
    this.problems = problems;
    this.isTransient = isTransient;
  }

  /** @param limit - milliseconds */
  static late(step: Step, limit: number, options: ErrorOptions): PublicationFailedError {
    const seconds = String(Math.round(limit / 1000));
    const text = `${STEPS[step]} took longer than ${seconds} seconds and was given up.`;
    return new PublicationFailedError([technical(text)], true, options);
  }

  /** Somebody keeps the live release as it is. */
  static held(): PublicationFailedError {
    const problem = technical('The site is held: no release goes live until someone resumes.');
    return new PublicationFailedError(
      [{ ...problem, remedy: 'Whoever runs the site can resume it: npm run publisher resume' }],
      true,
    );
  }

  /** @param step - `null` where it failed between two steps */
  static technical(step: Step | null, cause: unknown): PublicationFailedError {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const text = `${step === null ? 'Publishing the site' : STEPS[step]} failed: ${detail}`;
    return new PublicationFailedError([technical(text)], true, { cause });
  }
}
