import { join } from 'node:path';
import type { Publication } from '@pilotpress/shared-types';
import { publicationSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const keptLogSchema = z.array(publicationSchema);

/** The publication log, kept from build to build. */
export class LogCache {
  readonly #file: string;

  constructor(folder: string) {
    this.#file = join(folder, 'publication-log.json');
  }

  async read(): Promise<readonly Publication[]> {
    return keptLogSchema.safeParse(await readJsonFile(this.#file)).data ?? [];
  }

  async write(log: readonly Publication[]): Promise<void> {
    await writeJsonFile(this.#file, log);
  }
}
