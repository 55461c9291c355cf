import { join } from 'node:path';
import type { PublicationRun } from '@pilotpress/shared-types';
import { publicationRunSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import type { Locations } from '../start/locations.ts';
import { jsonOf, textOf, writeWhole } from '../start/kept-file.ts';

/** How many runs are remembered. */
const KEPT = 50;

const runsSchema = z.array(publicationRunSchema);

/** The last publications, latest first; they outlive the publisher. */
export class RunHistory {
  readonly #file: string;
  #runs: readonly PublicationRun[] = [];

  private constructor(file: string) {
    this.#file = file;
  }

  /** What an earlier publisher wrote down. What cannot be read is forgotten: nothing depends on it. */
  static async open({ data }: Locations): Promise<RunHistory> {
    const history = new RunHistory(join(data, 'publisher', 'runs.json'));
    const text = await textOf(history.#file);
    history.#runs = (text === null ? null : runsSchema.safeParse(jsonOf(text)).data) ?? [];
    return history;
  }

  get runs(): readonly PublicationRun[] {
    return this.#runs;
  }

  async add(run: PublicationRun): Promise<void> {
    this.#runs = [run, ...this.#runs].slice(0, KEPT);
    await writeWhole(this.#file, `${JSON.stringify(this.#runs, null, 1)}\n`);
  }
}
