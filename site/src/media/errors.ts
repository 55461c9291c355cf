import type { ContentProblem } from '@pilotpress/shared-types';
import type { FileUse } from './file-use.ts';

/** What is wrong with a file. */
export abstract class FileError extends Error {
  abstract readonly remedy: string;
  /** Whether it may be had another time though nobody has changed it. */
  readonly isTransient: boolean = false;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

const UPLOAD_AGAIN = 'Upload the file again in the media library, or remove it from the entry.';

/** The CMS does not have the file (404), or no longer (410). */
export class FileGoneError extends FileError {
  override readonly remedy = UPLOAD_AGAIN;

  constructor(name: string, path: string, status: number, options: ErrorOptions) {
    super(
      `The CMS does not have the file "${name}", which should be at ${path} (status ${String(status)}).`,
      options,
    );
  }
}

/** The CMS does not hand the file out, or not in full. */
export class FileUnavailableError extends FileError {
  override readonly isTransient = true;
  override readonly remedy =
    'Check that the CMS runs, that CMS_URL names it and that it hands out its uploads, then build again.';

  constructor(name: string, path: string, detail: string, options?: ErrorOptions) {
    super(`The file "${name}" cannot be fetched from ${path} of the CMS (${detail}).`, options);
  }
}

/** The bytes that the CMS hands out are not those it lists. */
export class FileMismatchError extends FileError {
  override readonly isTransient = true;
  override readonly remedy =
    'Build again. If it stays so, replace the file in the media library of the CMS.';

  constructor(name: string, listed: Bytes, received: Bytes) {
    super(
      `The file "${name}" is not the one that the CMS lists: ${bytesWords(received)} were received, where ${bytesWords(listed)} are listed.`,
    );
  }
}

interface Bytes {
  readonly sha256: string;
  readonly bytes: number;
}

const bytesWords = ({ sha256, bytes }: Bytes): string =>
  `${String(bytes)} bytes with the SHA-256 ${sha256.slice(0, 8)}…`;

/** The file has no bytes. */
export class EmptyFileError extends FileError {
  override readonly remedy = UPLOAD_AGAIN;

  constructor(name: string) {
    super(`The file "${name}" is empty.`);
  }
}

/** The file would run in a reader's browser under the site's own name. */
export class ActiveFileError extends FileError {
  override readonly remedy = 'Offer it as a PDF, or inside a ZIP archive.';

  constructor(name: string) {
    super(
      `The file "${name}" is of a kind that browsers run, such as HTML or SVG, so the site does not offer it.`,
    );
  }
}

/** The picture cannot be read, or is larger than anyone needs. */
export class UnreadablePictureError extends FileError {
  override readonly remedy =
    'Save it anew as JPEG, PNG, WebP or SVG of at most 100 megapixels, and replace it in the media library.';

  constructor(name: string, detail: string, options?: ErrorOptions) {
    super(`The picture "${name}" cannot be read (${detail}).`, options);
  }
}

/** The picture is a strip that no modern format can hold as wide as it is shown. */
export class TooTallPictureError extends FileError {
  override readonly remedy = 'Cut it to what matters, and replace it in the media library.';

  constructor(name: string, { width, height }: { width: number; height: number }) {
    super(
      `The picture "${name}" is ${String(width)} by ${String(height)} pixels, which is too tall for its width.`,
    );
  }
}

/** Files that the site needs and cannot have; all of them are listed. */
export class MediaError extends Error {
  readonly problems: readonly ContentProblem[];
  /** Whether all of them may be had another time. */
  readonly isTransient: boolean;

  constructor(failures: readonly { readonly use: FileUse; readonly error: FileError }[]) {
    const problems = failures.map(({ use: { usedBy }, error }) => ({
      ...usedBy,
      text: error.message,
      remedy: error.remedy,
    }));
    super(problems.map(({ text, remedy }) => `${text} ${remedy}`).join('\n'), {
      cause: failures[0]?.error,
    });
    this.name = 'MediaError';
    this.problems = problems;
    this.isTransient = failures.every(({ error }) => error.isTransient);
  }
}
