import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { RedirectRule } from '@pilotpress/shared-types';
import sirv from 'sirv';
import { ReleaseRedirects } from './redirects.ts';

const TYPES: Readonly<Record<string, string>> = {
  '/feed.xml': 'application/rss+xml; charset=utf-8',
  '/upcoming.xml': 'application/rss+xml; charset=utf-8',
  '/feed.atom': 'application/atom+xml; charset=utf-8',
  '/feed.json': 'application/feed+json; charset=utf-8',
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

/** @param status - 404, or 410 where something was and will not come back */
async function answerNotFound(
  folder: string,
  response: ServerResponse,
  status: 404 | 410 = 404,
): Promise<void> {
  const page = await notFoundPage(folder);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

/** Redirects and what is gone are asked for again each time: both may change with the next release. */
const UNKEPT = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };

async function answerByRule(
  rule: RedirectRule,
  folder: string,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(UNKEPT)) response.setHeader(name, value);
  if (rule.status === 410) await answerNotFound(folder, response, 410);
  else response.writeHead(rule.status, { location: rule.to }).end();
}

/**
 * Serves a folder of static files, which may be a link that is switched while the server runs. What the
 * release says in its `redirects.json` comes before its files.
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
  const redirects = new ReleaseRedirects(folder);
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const fail = (error: unknown): void => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    };
    const answer = async (): Promise<void> => {
      const rule = await redirects.ruleAt((request.url ?? '/').split('?')[0] ?? '/');
      if (rule !== null) {
        await answerByRule(rule, folder, response);
        return;
      }
      serve(request, response, () => {
        answerNotFound(folder, response).catch(fail);
      });
    };
    answer().catch(fail);
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
