import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { MediaCache } from './media-cache.ts';
import { publishedBytes, publishFiles, readPublished } from './published-files.ts';

/** Content types of what pages show; whatever else is offered is downloaded. */
const TYPES: Partial<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
};

/** Publishes the files that the content uses: into the built site, and from the development server. */
export function filesIntegration(cacheFolder: string): AstroIntegration {
  const cache = new MediaCache(cacheFolder);
  return {
    name: 'pilotpress-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await publishFiles(cache, fileURLToPath(dir));
        logger.info(`${String(count)} files published`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use('/files', (request, response, next) => {
          const asked = `/files${(request.url ?? '').split('?')[0] ?? ''}`;
          const serve = async (): Promise<void> => {
            // Content that has not been loaded yet has no files.
            const published = await readPublished(cache);
            const bytes = published === null ? null : publishedBytes(asked, published, cache);
            if (bytes === null) {
              next();
              return;
            }
            const type = TYPES[asked.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
            response.setHeader('content-type', type);
            createReadStream(bytes).pipe(response);
          };
          serve().catch((error: unknown) => {
            logger.error(`${asked} cannot be served: ${String(error)}`);
            next(error);
          });
        });
      },
    },
  };
}
