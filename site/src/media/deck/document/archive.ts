import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import { openPromise } from 'yauzl';
import { DECK_LIMITS } from '../deck-limits.ts';
import { UnreadableDeckError } from '../unreadable-deck-error.ts';

/** The parts of an office file, which is a ZIP archive. Nothing is taken out of it that is not asked for. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #parts: ReadonlyMap<string, Entry>;
  readonly #folders: ReadonlySet<string>;
  #left: number = DECK_LIMITS.archiveBytes;

  private constructor(zip: ZipFile, parts: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#parts = parts;
    this.#folders = new Set([...parts.keys()].flatMap(foldersOf));
  }

  /** @throws UnreadableDeckError where it is no archive, or one with too many parts */
  static async open(path: string): Promise<Archive> {
    const zip = await openPromise(path, { autoClose: false }).catch(rethrown);
    try {
      if (zip.entryCount > DECK_LIMITS.parts) {
        throw new UnreadableDeckError('too-large', `It has ${String(zip.entryCount)} parts.`);
      }
      const parts = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) parts.set(entry.fileName, entry);
      return new Archive(zip, parts);
    } catch (error) {
      zip.close();
      return rethrown(error);
    }
  }

  close(): void {
    this.#zip.close();
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** Whether there is a part of this name, or a folder with parts in it. */
  has(name: string): boolean {
    return this.#parts.has(name) || this.#folders.has(name);
  }

  /**
   * @param most - how many bytes the part may have
   * @returns `null` where there is no such part
   * @throws UnreadableDeckError
   */
  async read(name: string, most: number): Promise<Buffer | null> {
    const part = this.#parts.get(name);
    if (part === undefined) return null;
    if (part.isEncrypted()) throw new UnreadableDeckError('protected', `${name} is encrypted.`);
    // What the archive says of a size is held to by the library when it reads.
    const size = part.uncompressedSize;
    if (size > most || size > this.#left) {
      throw new UnreadableDeckError('too-large', `${name} has ${String(size)} bytes.`);
    }
    this.#left -= size;
    return this.#zip.openReadStreamPromise(part).then(buffer).catch(rethrown);
  }
}

/** The folders that a part lies in; nobody makes more than a few in each other. */
const foldersOf = (name: string): string[] =>
  name
    .split('/', 16)
    .slice(0, -1)
    .map((_, index, names) => names.slice(0, index + 1).join('/'));

/** What the disk refuses is no fault of the file. */
function rethrown(error: unknown): never {
  if (error instanceof UnreadableDeckError) throw error;
  if (!(error instanceof Error) || 'syscall' in error) throw error;
  throw new UnreadableDeckError('broken', 'The archive cannot be read.', { cause: error });
}
