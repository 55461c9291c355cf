import type { Core } from '@strapi/strapi';
import { logAfter } from '../../../publishing/log-for-readers.ts';

/** As much of Koa's context as the log needs. */
interface Context {
  readonly query: Readonly<Record<string, unknown>>;
  badRequest(message: string): void;
  set(header: string, value: string): void;
  body: unknown;
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What readers may know of the publication log: `GET /api/publication-log?after=<documentId of a fact>`. */
  async find(context: Context): Promise<void> {
    const { after = null } = context.query;
    if (after !== null && typeof after !== 'string') {
      context.badRequest('Name one fact of the log at most: after=<documentId>.');
      return;
    }
    context.set('Cache-Control', 'private, no-cache');
    context.body = await logAfter(strapi, after);
  },
});
