/** Why the content could not be had from the CMS: a class per cause, in words for a person. */
import type { ContentProblem, ContentType } from '@pilotpress/shared-types';
import { problemText } from '@pilotpress/shared-types';

/** The content could not become a site. Each problem is one row of `problems.json`. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[], options?: ErrorOptions) {
    super(problems.map(problemText).join('\n\n'), options);
    this.name = new.target.name;
    this.problems = problems;
  }
}

const LOOK_INTO_LOG = 'Build again. If it stays so, look into the log of the CMS.';

const general = (
  text: string,
  remedy: string,
  type: ContentType | null = null,
): ContentProblem => ({
  type,
  documentId: null,
  title: null,
  field: null,
  text,
  remedy,
});

/** Nobody answered, or not in time. */
export class CmsUnreachableError extends ContentError {
  constructor(url: string, detail: string, options: ErrorOptions) {
    super(
      [
        general(
          `The CMS cannot be reached at ${url} (${detail}).`,
          'Start it with "npm start", or set CMS_URL to where it runs.',
        ),
      ],
      options,
    );
  }
}

/** The CMS does not accept the token (401), or the token may not read this (403). */
export class CmsRefusedError extends ContentError {
  readonly status: 401 | 403;

  constructor(url: string, status: 401 | 403, options: ErrorOptions) {
    super(
      [
        status === 401
          ? general(
              `The CMS does not accept the site's token (401 at ${url}).`,
              'Restart the CMS, which renews secrets/site-token, or correct CMS_TOKEN.',
            )
          : general(
              `The site's token may not read ${url} (403).`,
              'Give the token "Pilotpress site" find and findOne of every content type, or restart the CMS, which does so.',
            ),
      ],
      options,
    );
    this.status = status;
  }
}

/** The CMS answered with a status that no retry has healed. */
export class CmsStatusError extends ContentError {
  readonly status: number;

  constructor(url: string, status: number, options: ErrorOptions) {
    super(
      [
        general(
          `The CMS answered ${url} with status ${String(status)}.`,
          status >= 500
            ? 'Look for the error in the log of the CMS.'
            : 'Check that CMS_URL names the CMS itself and that both are of the same version.',
        ),
      ],
      options,
    );
    this.status = status;
  }
}

/** The answer is no JSON, or stops in the middle of it. */
export class NotJsonError extends ContentError {
  constructor(url: string, detail: string, options: ErrorOptions) {
    super(
      [
        general(
          `The answer of the CMS to ${url} is not whole JSON (${detail}).`,
          'Check that CMS_URL names the CMS itself and that nothing between cuts its answers short, then build again.',
        ),
      ],
      options,
    );
  }
}

/** JSON of a form that the site does not know. */
export class UnexpectedAnswerError extends ContentError {
  constructor(url: string, detail: string, options?: ErrorOptions) {
    super(
      [
        general(
          `The answer of the CMS to ${url} has another form than expected (${detail}).`,
          'Check that CMS and site are of the same version.',
        ),
      ],
      options,
    );
  }
}

/** The answer is longer than any that the site asks for. */
export class OverlongAnswerError extends ContentError {
  constructor(url: string, limit: number, options?: ErrorOptions) {
    super(
      [
        general(
          `The answer of the CMS to ${url} is longer than ${String(limit / 2 ** 20)} MiB.`,
          'Check that CMS_URL names the CMS itself, and look into its log.',
        ),
      ],
      options,
    );
  }
}

/** The CMS says that it has so many entries, and hands out another number. */
export class CountMismatchError extends ContentError {
  constructor(type: ContentType, total: number, fetched: number) {
    super([
      general(
        `The CMS says that it answers with ${String(total)} entries of the type ${type}, and handed out ${String(fetched)}.`,
        LOOK_INTO_LOG,
        type,
      ),
    ]);
  }
}

/** The CMS hands out an entry twice, so that another may be missing. */
export class RepeatedEntryError extends ContentError {
  constructor(type: ContentType, documentId: string) {
    const text = `The CMS handed out the entry ${documentId} of the type ${type} twice in one answer.`;
    super([{ ...general(text, LOOK_INTO_LOG, type), documentId }]);
  }
}

/** The CMS hands out an entry that belongs to another question. */
export class UnaskedEntryError extends ContentError {
  constructor(type: ContentType, documentId: string) {
    const text = `The CMS handed out the entry ${documentId} of the type ${type}, which was not asked for.`;
    super([{ ...general(text, LOOK_INTO_LOG, type), documentId }]);
  }
}

/** What the site cannot be without has not been published. */
export class NotPublishedError extends ContentError {
  constructor(type: ContentType) {
    super([
      general(
        `The entry of the type ${type} is not published, and the site cannot be without it.`,
        'Open it in the CMS, fill it in and publish it.',
        type,
      ),
    ]);
  }
}

/** Published entries break rules; all of them are listed. */
export class BrokenEntriesError extends ContentError {}

/** There is no token to ask the CMS with. */
export class NoTokenError extends ContentError {
  constructor(file: string, options: ErrorOptions) {
    super(
      [
        general(
          `There is no token for the CMS: CMS_TOKEN is not set and ${file} cannot be read.`,
          'Start the CMS with "npm start", which writes the file, or set CMS_TOKEN.',
        ),
      ],
      options,
    );
  }
}
