import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentProblem, ProblemsFile } from '@pilotpress/shared-types';
import { problemText } from '@pilotpress/shared-types';
import { MediaError } from './media/errors.ts';
import { ContentError } from './strapi/errors.ts';

/** Why the content could not become a site, for programs; absent while nothing is wrong with it. */
const problemsFile = (data: string): string => join(data, 'problems.json');

export async function writeProblems(data: string, failure: ProblemsFile): Promise<void> {
  const path = problemsFile(data);
  await mkdir(data, { recursive: true });
  await writeFile(`${path}.new`, `${JSON.stringify(failure, null, 2)}\n`);
  await rename(`${path}.new`, path);
}

export async function removeProblems(data: string): Promise<void> {
  await rm(problemsFile(data), { force: true });
}

/** Ends a build whose content is not right. It has no stack trace: the editor reads where the content is wrong. */
export class BuildStoppedError extends Error {
  constructor(problems: readonly ContentProblem[]) {
    const count = problems.length === 1 ? 'one reason' : `${String(problems.length)} reasons`;
    super(`The site was not built, for ${count}.\n\n${problems.map(problemText).join('\n\n')}\n`);
    this.name = 'BuildStoppedError';
    this.stack = '';
  }

  /** Astro looks here for the names of browser APIs, and takes any mention of a document for one. */
  override toString(): string {
    return this.name;
  }
}

/** What an error tells of the content, or `null` for a fault of the program. */
export function failureOf(error: unknown): ProblemsFile | null {
  if (error instanceof MediaError) {
    return { problems: [...error.problems], isTransient: error.isTransient };
  }
  if (!(error instanceof ContentError)) return null;
  // A CMS that does not answer is in no entry.
  const isTransient = error.problems.every(
    ({ documentId, type }) => documentId === null && type === null,
  );
  return { problems: [...error.problems], isTransient };
}
