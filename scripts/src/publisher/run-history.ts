import { join } from 'node:path';
import type { PublicationRun } from '@pilotpress/shared-types';
import { publicationRunSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import type { Locations } from '../start/locations.ts';
import { textOf, writeWhole } from './kept-file.ts';

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
    history.#runs = parsed(await textOf(history.#file));
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

function parsed(text: string | null): readonly PublicationRun[] {
  if (text === null) return [];
  try {
    return runsSchema.safeParse(JSON.parse(text)).data ?? [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
