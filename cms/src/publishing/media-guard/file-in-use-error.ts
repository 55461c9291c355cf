import { errors } from '@strapi/utils';
import { entryInWords, listInWords } from '../entry-in-words.ts';
import type { FileUse } from './uses-of-file.ts';

/** A file as a message names it. */
export interface NamedFile {
  readonly id: number;
  readonly name: string;
}

/**
 * A file of the media library was to be deleted that entries use. The admin panel shows the message as it
 * is; that of a ForbiddenError it would not.
 */
export class FileInUseError extends errors.ApplicationError {
  /**
   * @param files - those of them that are used
   * @param uses - all their uses
   * @param isOne - whether no other file was to be deleted with it
   */
  constructor(files: readonly NamedFile[], uses: readonly FileUse[], isOne: boolean) {
    super(message(files, uses, isOne));
  }
}

/** How many files a message names before it counts the rest. */
const FILES_NAMED = 3;

function message(files: readonly NamedFile[], uses: readonly FileUse[], isOne: boolean): string {
  const [first] = files;
  const places = (file: NamedFile) =>
    listInWords(uses.filter(({ fileId }) => fileId === file.id).map(placeInWords), 'more places');
  if (files.length === 1 && first !== undefined) {
    const text = `The file "${first.name}" is used: ${places(first)}. Remove it there first, or replace it.`;
    return isOne ? text : `Nothing was deleted. ${text}`;
  }
  const named = files.slice(0, FILES_NAMED).map((file) => `"${file.name}": ${places(file)}.`);
  const rest = files.length - named.length;
  return [
    `Nothing was deleted, since ${String(files.length)} of the files are used.`,
    ...named,
    ...(rest === 0 ? [] : [`And ${String(rest)} more.`]),
    'Remove them there first, or replace them.',
  ].join(' ');
}

function placeInWords({ type, title, field, inDraft, inPublished }: FileUse): string {
  const versions = [...(inDraft ? ['draft'] : []), ...(inPublished ? ['published'] : [])];
  return `in ${entryInWords(type, title)} (${versions.join(' and ')}, field "${field}")`;
}
