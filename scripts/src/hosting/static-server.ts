import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { locationOf, ReleaseRedirects } from './redirects.ts';
import type { ReleaseFolders } from './site-files.ts';
import { SiteFiles } from './site-files.ts';
import { headersAt } from './rules.ts';

const METHODS = ['GET', 'HEAD'];

/** The path of a request without its query, under one slash: two would lead a redirect to another host. */
function requestPath({ url = '/' }: IncomingMessage): { path: string; query: string } {
  const [path = '/', ...query] = url.replace(/^\/+/, '/').split('?');
  return { path, query: query.length === 0 ? '' : `?${query.join('?')}` };
}

/** Whether the visitor's connection is encrypted: by this server, or by the web server in front of it. */
const isOnTls = ({ headers, socket }: IncomingMessage): boolean =>
  'encrypted' in socket || headers['x-forwarded-proto'] === 'https';

/**
 * Serves the release that is live, whose link may be switched while the server runs. What it says in its
 * `redirects.json` comes before its files; the rest stands in `rules.ts`.
 *
 * @returns the listening server
 */
export async function serveReleases(
  folders: ReleaseFolders,
  port: number,
  host: string,
): Promise<Server> {
  const redirects = new ReleaseRedirects(folders.current);
  const files = new SiteFiles(folders);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { path, query } = requestPath(request);
    const tls = isOnTls(request);
    const setHeaders = (at: string): void => {
      for (const [name, value] of headersAt(at, { tls })) response.setHeader(name, value);
    };
    const answerError = async (status: 404 | 410): Promise<void> => {
      const { path: at, text } = await files.errorPage(status);
      setHeaders(at);
      response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
    };

    setHeaders(path);
    if (!METHODS.includes(request.method ?? '')) {
      response.writeHead(405, { allow: METHODS.join(', ') }).end();
      return;
    }
    const rule = await redirects.ruleAt(path);
    if (rule?.status === 410) await answerError(410);
    // A file that was purged is not there until its presentation has another one.
    else if (rule?.status === 302 && !(await files.has(rule.to))) await answerError(404);
    else if (rule !== null) response.writeHead(rule.status, { location: locationOf(rule) }).end();
    else {
      const found = await files.answer(request, response, path);
      if (found === 'folder') response.writeHead(301, { location: `${path}/${query}` }).end();
      else if (found === 'nothing') await answerError(404);
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
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

/** Serves the files of one folder, as they are served of a release. */
export const serveFolder = (folder: string, port: number, host: string): Promise<Server> =>
  serveReleases({ current: folder, earlier: [] }, port, host);
