import type { Core } from '@strapi/strapi';
import { entityTag, namesTag } from '../../../publishing/manifest/entity-tag.ts';
import { readManifest } from '../../../publishing/manifest/read-manifest.ts';

/** As much of Koa's context as the manifest needs. */
interface Context {
  get(header: string): string;
  set(header: string, value: string): void;
  status: number;
  body: unknown;
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What is published: `GET /api/manifest`. */
  async find(context: Context): Promise<void> {
    const manifest = await readManifest(strapi);
    const tag = entityTag(manifest.revision);
    context.set('ETag', tag);
    context.set('Cache-Control', 'private, no-cache');
    if (namesTag(context.get('If-None-Match'), tag)) {
      context.status = 304;
      return;
    }
    context.body = manifest;
  },
});
