import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileServer } from '@pilotpress/cms/build';
import { openStrapi } from '@pilotpress/cms/open';
import type { Core } from '@strapi/strapi';

/** Types whose entries the tests make. */
export const KINDS = ['topic', 'presentation', 'event'] as const;
export type Kind = (typeof KINDS)[number];

export const UIDS = {
  topic: 'api::topic.topic',
  presentation: 'api::presentation.presentation',
  event: 'api::event.event',
} as const;

/** A file of the media library. */
export interface LibraryFile {
  readonly id: number;
}

interface UploadService {
  upload(input: { data: { fileInfo: FileInfo }; files: InputFile }): Promise<LibraryFile[]>;
  replace(id: number, input: { data: { fileInfo: FileInfo }; file: InputFile }): Promise<unknown>;
  updateFileInfo(id: number, info: FileInfo): Promise<unknown>;
}
interface FileInfo {
  readonly alternativeText?: string;
}
interface InputFile {
  readonly filepath: string;
  readonly originalFilename: string;
  readonly mimetype: string;
  readonly size: number;
}

/** What the document service asks for, without the names of the fields. */
interface Documents {
  create(input: { data: Record<string, unknown> }): Promise<{ documentId: string }>;
  update(input: { documentId: string; data: Record<string, unknown> }): Promise<unknown>;
  publish(input: { documentId: string }): Promise<unknown>;
  unpublish(input: { documentId: string }): Promise<unknown>;
  delete(input: { documentId: string }): Promise<unknown>;
}

async function listening(
  dataDir: string,
  port: number,
  more: Readonly<Record<string, string>> = {},
): Promise<Core.Strapi> {
  const env = { CMS_LOG_LEVEL: 'error', ...more };
  const strapi = await openStrapi({ dataDir, port, ephemeralSecrets: true, env });
  await strapi.listen();
  return strapi;
}

/** A real Strapi on SQLite in a temporary folder, which listens on a free port. */
export class RunningCms {
  readonly data: string;
  readonly url: string;
  #strapi: Core.Strapi;

  private constructor(strapi: Core.Strapi, data: string, url: string) {
    this.#strapi = strapi;
    this.data = data;
    this.url = url;
  }

  get strapi(): Core.Strapi {
    return this.#strapi;
  }

  /**
   * Compiles the CMS, starts it and publishes the settings that no site can be without.
   *
   * @param more - environment variables, such as `PUBLISHER_URL`; the process keeps them
   */
  static async start(more: Readonly<Record<string, string>> = {}): Promise<RunningCms> {
    await compileServer();
    const data = await mkdtemp(join(tmpdir(), 'pilotpress-cms-'));
    const strapi = await listening(data, 0, more);
    const { port } = strapi.server.httpServer.address() as AddressInfo;
    const cms = new RunningCms(strapi, data, `http://127.0.0.1:${String(port)}`);
    const site = cms.#documentsOf('api::site.site');
    const settings = { name: 'Network', description: 'A network of regions.' };
    await site.publish(await site.create({ data: settings }));
    return cms;
  }

  /** Ends the CMS and starts it anew, on the same port. */
  async restart(): Promise<void> {
    await this.#strapi.destroy();
    this.#strapi = await listening(this.data, Number(new URL(this.url).port));
  }

  async stop(): Promise<void> {
    await this.strapi.destroy();
    await rm(this.data, { recursive: true, force: true });
  }

  /** The key of the site's own token. */
  async siteToken(): Promise<string> {
    return (await readFile(join(this.data, 'secrets/site-token'), 'utf8')).trim();
  }

  documents(kind: Kind): Documents {
    return this.#documentsOf(UIDS[kind]);
  }

  #documentsOf(uid: (typeof UIDS)[Kind] | 'api::site.site'): Documents {
    // The tests make entries of any kind in one way; what Strapi thinks of the fields, it says itself.
    return this.strapi.documents(uid);
  }

  /** A file with the given text in it. */
  async upload(text: string): Promise<LibraryFile> {
    const [file] = await this.#withFile(text, (files) =>
      this.#library.upload({ data: { fileInfo: {} }, files }),
    );
    if (file === undefined) throw new Error('The upload gave no file.');
    return file;
  }

  async replace({ id }: LibraryFile, text: string): Promise<void> {
    await this.#withFile(text, (file) =>
      this.#library.replace(id, { data: { fileInfo: {} }, file }),
    );
  }

  async describe({ id }: LibraryFile, alternativeText: string): Promise<void> {
    await this.#library.updateFileInfo(id, { alternativeText });
  }

  get #library(): UploadService {
    // Strapi gives the services of its plugins no types; what is used of this one is stated above.
    return this.strapi.plugin('upload').service('upload') as unknown as UploadService;
  }

  async #withFile<T>(text: string, use: (file: InputFile) => Promise<T>): Promise<T> {
    const folder = await mkdtemp(join(tmpdir(), 'pilotpress-upload-'));
    const bytes = Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
    const filepath = join(folder, 'slides.pdf');
    await writeFile(filepath, bytes);
    try {
      const named = { originalFilename: 'slides.pdf', mimetype: 'application/pdf' };
      return await use({ filepath, ...named, size: bytes.length });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
