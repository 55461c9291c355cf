import { errors } from '@strapi/utils';
import { refusalInWords } from '../publishing/refusal-words.ts';

/** Says in words why Strapi refuses a file or an entry, wherever it is that it does so. */
export default () =>
  async (_context: unknown, next: () => Promise<void>): Promise<void> => {
    try {
      await next();
    } catch (error) {
      if (error instanceof errors.ApplicationError) {
        error.message = refusalInWords(String(error.message));
      }
      throw error;
    }
  };
