import { errors } from '@strapi/utils';
import { isRecord, numberOf, recordOf, textOf } from '../publishing/entry-row.ts';
import { refusalInWords } from '../publishing/refusal-words.ts';

/** The answer to a request, as far as we say it in other words. */
interface Answering {
  readonly status: number;
  body: unknown;
}

/** Says in words why Strapi refuses a file, an entry or a request, wherever it is that it does so. */
export default () =>
  async (context: Answering, next: () => Promise<void>): Promise<void> => {
    try {
      await next();
    } catch (error) {
      if (error instanceof errors.ApplicationError) {
        error.message = refusalInWords(String(error.message));
      }
      throw unreadableBody(error) ?? error;
    }
    const { status, body } = context;
    if (status !== 404) return;
    if (body === undefined || body === null) {
      throw new errors.NotFoundError(refusalInWords('Not Found'));
    }
    const error = isRecord(body) ? recordOf(body.error) : null;
    const said = textOf(error?.message);
    if (isRecord(body) && said !== null) {
      context.body = { ...body, error: { ...error, message: refusalInWords(said) } };
    }
  };

/** A refusal of what was sent before any of it was looked at; `null` where that is not what went wrong. */
function unreadableBody(error: unknown): Error | null {
  if (!isRecord(error) || !(error instanceof Error)) return null;
  if (error instanceof SyntaxError && error.status === 400) {
    return new errors.ValidationError(
      `The request is no JSON that can be read (${error.message}). Correct it and send it again.`,
    );
  }
  const limit = error.type === 'entity.too.large' ? numberOf(error.limit) : null;
  return limit === null
    ? null
    : new errors.PayloadTooLargeError(
        `What was sent is larger than ${String(Math.floor(limit / 1024))} kB, which is all that is taken at once. Shorten the texts, or put some of them into a file.`,
      );
}
