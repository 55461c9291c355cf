import type { Core } from '@strapi/strapi';
import { unpublishedRelations } from '../../../publishing/unpublished-relations.ts';

/** As much of Koa's context as the answer needs. */
interface Context {
  set(header: string, value: string): void;
  body: unknown;
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What readers do not see of published entries: `GET /api/unpublished-relations`. */
  async find(context: Context): Promise<void> {
    context.set('Cache-Control', 'private, no-store');
    context.body = { relations: await unpublishedRelations(strapi) };
  },
});
