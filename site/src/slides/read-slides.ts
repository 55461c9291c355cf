import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Slide } from './slide.ts';
import { slideSchema } from './slide.ts';

const slidesSchema = z.array(slideSchema);

/** The description of a deck's slides is missing, or is none. */
class UnreadableSlidesError extends Error {
  constructor(path: string, options: ErrorOptions) {
    super(
      `The slides of a presentation should be described in ${path}, and are not. Build again; if it stays so, delete the cache of files first.`,
      options,
    );
    this.name = 'UnreadableSlidesError';
  }
}

/** @throws UnreadableSlidesError */
export async function readSlides(path: string): Promise<readonly Slide[]> {
  try {
    return slidesSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new UnreadableSlidesError(path, { cause });
  }
}
