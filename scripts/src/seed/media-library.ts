import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** What the upload plugin makes of a file; it holds more. */
interface StoredFile {
  readonly id: number;
  readonly formats: Readonly<Record<string, object>> | null;
}

interface UploadService {
  upload(input: {
    data: { fileInfo: { name: string; alternativeText: string | null } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<StoredFile[]>;
}

interface UploadProvider {
  delete(file: object): Promise<unknown>;
}

/** A file as it comes from an editor's disk. */
export interface NewFile {
  readonly name: string;
  readonly mime: string;
  readonly alternativeText: string | null;
  readonly bytes: Buffer;
}

/**
 * The media library, filled through Strapi's own upload service. That service writes bytes beside the
 * database, so a transaction that is rolled back leaves them behind: `removeBytes` takes them away.
 */
export class MediaLibrary {
  readonly #service: UploadService;
  readonly #provider: UploadProvider;
  readonly #stored: StoredFile[] = [];

  // Strapi gives the services of its plugins no types; what is used of this one is stated above.
  constructor(strapi: Core.Strapi) {
    const plugin = strapi.plugin('upload');
    this.#service = plugin.service('upload') as unknown as UploadService;
    this.#provider = plugin.provider as UploadProvider;
  }

  /** @returns the ids of the files by name */
  async upload(files: readonly NewFile[]): Promise<Map<string, number>> {
    const folder = await mkdtemp(join(tmpdir(), 'pilotpress-seed-'));
    try {
      const ids = new Map<string, number>();
      for (const file of files) ids.set(file.name, await this.#uploadOne(folder, file));
      return ids;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async removeBytes(): Promise<void> {
    for (const file of this.#stored) {
      await this.#provider.delete(file);
      for (const format of Object.values(file.formats ?? {})) await this.#provider.delete(format);
    }
  }

  async #uploadOne(folder: string, file: NewFile): Promise<number> {
    const { name, mime, alternativeText, bytes } = file;
    const filepath = join(folder, name);
    await writeFile(filepath, bytes);
    const [stored] = await this.#service.upload({
      data: { fileInfo: { name, alternativeText } },
      files: { filepath, originalFilename: name, mimetype: mime, size: bytes.length },
    });
    if (stored === undefined) throw new Error(`The upload of "${name}" gave no file.`);
    this.#stored.push(stored);
    return stored.id;
  }
}
