import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const TYPES: Readonly<Record<string, string>> = {
  '/feed.xml': 'application/rss+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
};

/** The release's own 404 page, or a line of text while there is no release. */
async function notFoundPage(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, '404.html'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'Not found\n';
    throw error;
  }
}

async function answerNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await notFoundPage(folder);
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

/**
 * Serves a folder of static files, which may be a link that is switched while the server runs.
 *
 * @returns the listening server
 */
export async function serveFolder(folder: string, port: number, host: string): Promise<Server> {
  const serve = sirv(folder, {
    // Look at the disk on each request, since a new release replaces the whole folder.
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => {
      for (const [ending, type] of Object.entries(TYPES)) {
        if (pathname.endsWith(ending)) response.setHeader('content-type', type);
      }
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader(
        'cache-control',
        /^\/(?:files|_astro)\//.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    serve(request, response, () => {
      answerNotFound(folder, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : new Error(String(error)));
      });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}
