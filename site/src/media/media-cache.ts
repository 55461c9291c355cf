import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { z } from 'zod';

/**
 * Bytes by their own SHA-256, notes and whole folders by name, in one folder. Whatever is written is written aside
 * and then renamed, so nothing half-written is ever found.
 */
export class MediaCache {
  readonly folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What was found or taken in so far, below the folder. */
  get used(): readonly string[] {
    return [...this.#used].map((path) => this.relativePath(path)).sort();
  }

  /** Everything there is, below the folder, but for what is being written. */
  async contents(): Promise<string[]> {
    const found = ['bytes', 'notes'].map((part) => filesBelow(join(this.folder, part)));
    const folders = await foldersIn(join(this.folder, 'folders'));
    return [...(await Promise.all(found)).flat(), ...folders].map((path) =>
      this.relativePath(path),
    );
  }

  /** The same path as it is named below the folder of the cache. */
  relativePath(path: string): string {
    return relative(this.folder, path);
  }

  /** Where bytes of this hash lie, if they are there. */
  bytesPath(sha256: string): string {
    return join(this.folder, 'bytes', sha256.slice(0, 2), sha256);
  }

  /** Where the folder of this name lies, if it is there. */
  folderPath(name: string): string {
    return join(this.folder, 'folders', name);
  }

  /** Whether there is a folder of this name; it came here whole. */
  async hasFolder(name: string): Promise<boolean> {
    const path = this.folderPath(name);
    try {
      if (!(await stat(path)).isDirectory()) return false;
      this.#used.add(path);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async has(sha256: string, bytes: number): Promise<boolean> {
    const path = this.bytesPath(sha256);
    try {
      if ((await stat(path)).size !== bytes) return false;
      this.#used.add(path);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  /** A path of one's own to write a file or a folder to, in the same file system as the cache. */
  async aside(): Promise<string> {
    const folder = join(this.folder, 'aside');
    await mkdir(folder, { recursive: true });
    return join(folder, randomUUID());
  }

  /** Takes in a file written aside. */
  async adopt(aside: string, sha256: string): Promise<void> {
    const path = this.bytesPath(sha256);
    await mkdir(dirname(path), { recursive: true });
    await rename(aside, path);
    this.#used.add(path);
  }

  /** Takes in a folder written aside. */
  async adoptFolder(aside: string, name: string): Promise<void> {
    const path = this.folderPath(name);
    await mkdir(dirname(path), { recursive: true });
    await rm(path, { recursive: true, force: true });
    await rename(aside, path);
    this.#used.add(path);
  }

  async keep(bytes: Uint8Array): Promise<{ sha256: string; bytes: number }> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const aside = await this.#writeAside(bytes);
    await this.adopt(aside, sha256);
    return { sha256, bytes: bytes.length };
  }

  /** A note of an earlier build; `null` if there is none, or none of this form. */
  async note<S extends z.ZodType>(name: string, schema: S): Promise<z.output<S> | null> {
    const path = this.#notePath(name);
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    this.#used.add(path);
    const parsed = schema.safeParse(parsedJson(text));
    return parsed.success ? parsed.data : null;
  }

  async writeNote(name: string, value: unknown): Promise<void> {
    const aside = await this.#writeAside(JSON.stringify(value));
    const path = this.#notePath(name);
    await mkdir(dirname(path), { recursive: true });
    await rename(aside, path);
    this.#used.add(path);
  }

  /** Removes what lies at a path below the folder. */
  async remove(path: string): Promise<void> {
    await rm(join(this.folder, path), { recursive: true, force: true });
  }

  async discard(aside: string): Promise<void> {
    await rm(aside, { recursive: true, force: true });
  }

  async #writeAside(content: string | Uint8Array): Promise<string> {
    const aside = await this.aside();
    try {
      await writeFile(aside, content);
    } catch (error) {
      await this.discard(aside);
      throw error;
    }
    return aside;
  }

  #notePath(name: string): string {
    return join(this.folder, 'notes', createHash('sha256').update(name).digest('hex'));
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).map((name) => join(folder, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A note that is no JSON is as good as none: the cache can always be made anew. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
