import { errors } from '@strapi/utils';
import { listInWords } from '../entry-in-words.ts';
import type { PublishedProblem } from './published-problems.ts';

/** A file was to be changed in a way in which published entries could not use it any more. */
export class UnfitFileError extends errors.ApplicationError {
  constructor(name: string, problems: readonly PublishedProblem[]) {
    const places = [...new Set(problems.map(({ place }) => place))];
    const messages = [...new Set(problems.map(({ message }) => message))];
    super(
      `Nothing was changed: the file "${name}" is used by what is published, in ${listInWords(places, 'more places')}. ${messages.join(' ')}`,
    );
  }
}
