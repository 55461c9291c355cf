import type { Stats } from 'node:fs';
import { open, readFile, realpath, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import send from 'send';
import { CompressedFiles, ENCODINGS } from './compressed-files.ts';
import type { Encoding } from './compressed-files.ts';
import { COMPRESSED_FROM, contentTypeAt, ERROR_PAGES, isCompressible, isLasting } from './rules.ts';

/** What became of a request: it is answered, or names a folder without the slash, or nothing at all. */
type Outcome = 'answered' | 'folder' | 'nothing';

/** Where the releases are: folders, or links to them that are switched at any time. */
export interface ReleaseFolders {
  /** The one that visitors see. */
  readonly current: string;
  /** Others that are kept, whose lasting files somebody may still ask for. */
  readonly earlier: readonly string[];
}

/** The files of the releases. */
export class SiteFiles {
  readonly #folders: ReleaseFolders;
  readonly #compressed = new CompressedFiles();

  constructor(folders: ReleaseFolders) {
    this.#folders = folders;
  }

  /** The release's own page for an error, or a line of text while there is none. */
  async errorPage(status: 404 | 410): Promise<{ path: string; text: string }> {
    const path = ERROR_PAGES[status];
    const text = await orNull(readFile(join(this.#folders.current, path), 'utf8'));
    return { path, text: text ?? (status === 410 ? 'Gone\n' : 'Not found\n') };
  }

  /** Answers with the file at a path, as far as there is one: whole, in part, compressed or as unchanged. */
  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<Outcome> {
    const name = fileName(path);
    if (name === null) return 'nothing';
    const { current, earlier } = this.#folders;
    if (!isLasting(name)) return this.#answerFrom(current, request, response, name);
    for (const folder of [current, ...earlier]) {
      const found = await this.#answerFrom(folder, request, response, name);
      if (found === 'answered') return found;
    }
    return 'nothing';
  }

  /** Whether there is a file at a path. */
  async has(path: string): Promise<boolean> {
    const { current, earlier } = this.#folders;
    for (const folder of isLasting(path) ? [current, ...earlier] : [current]) {
      if ((await orNull(stat(join(folder, path))))?.isFile() === true) return true;
    }
    return false;
  }

  async #answerFrom(
    folder: string,
    request: IncomingMessage,
    response: ServerResponse,
    name: string,
  ): Promise<Outcome> {
    // One release answers the whole request, also where the link is switched meanwhile.
    const root = await orNull(realpath(folder));
    const file = root === null ? null : await orNull(open(join(root, name)));
    if (root === null || file === null) return 'nothing';
    try {
      const state = await file.stat();
      if (state.isDirectory()) return 'folder';
      const type = contentTypeAt(name);
      response.setHeader('Content-Type', type);
      response.setHeader('ETag', entityTag(state));
      response.setHeader('Last-Modified', state.mtime.toUTCString());
      if (isCompressible(type) && state.size >= COMPRESSED_FROM) {
        response.setHeader('Vary', 'Accept-Encoding');
        if (await this.#answerCompressed(request, response, file, state)) return 'answered';
      }
    } finally {
      await file.close();
    }
    return sendAsItIs(request, response, root, name);
  }

  async #answerCompressed(
    request: IncomingMessage,
    response: ServerResponse,
    file: FileHandle,
    state: Stats,
  ): Promise<boolean> {
    const encoding = acceptedEncoding(request);
    if (encoding === null || isUnchanged(request, response)) return false;
    const bytes = await this.#compressed.of(file, state, encoding);
    if (bytes === null) return false;
    response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', bytes.length);
    response.end(bytes);
    return true;
  }
}

function sendAsItIs(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  name: string,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    response.once('close', () => {
      resolve('answered');
    });
    send(request, encodeURIComponent(name), { root, cacheControl: false, index: false })
      .on('error', (error: Error & { status?: number }) => {
        const { status = 500 } = error;
        if (status === 404) resolve('nothing');
        else if (status >= 500 || response.headersSent) reject(error);
        // A part that the file does not have, or a condition that does not hold.
        else response.writeHead(status).end();
      })
      .pipe(response);
  });
}

/** The file that a path is served from, below the release; `null` for what no visitor is to see. */
function fileName(path: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (/\0|\\|\/\./.test(name)) return null;
  return name.endsWith('/') ? `${name}index.html` : name;
}

/** The same for all encodings of a file: weak, since the bytes differ. */
const entityTag = ({ size, mtimeMs }: Stats): string =>
  `W/"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}"`;

const isUnchanged = ({ headers }: IncomingMessage, response: ServerResponse): boolean =>
  fresh(headers, {
    etag: response.getHeader('ETag'),
    'last-modified': response.getHeader('Last-Modified'),
  });

/** `null` where the file is to be sent as it is; a part is always one of the file itself. */
function acceptedEncoding(request: IncomingMessage): Encoding | null {
  if (request.headers.range !== undefined) return null;
  const accepted = new Negotiator(request).encodings(ENCODINGS);
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? null;
}

/** `null` where there is nothing of that name. */
async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
}
