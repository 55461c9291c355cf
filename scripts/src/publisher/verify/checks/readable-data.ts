import { MEND_SITE } from '../file-content.ts';
import { readLinkedData } from '../linked-data.ts';
import type { PageCheck } from './page-check.ts';

/** Search engines take what a page tells them as JSON-LD whole or not at all. */
export const readableData: PageCheck = ({ dataBlocks }, path) =>
  dataBlocks
    .filter((block) => readLinkedData(block) === null)
    .map((block) => ({
      text: `The JSON-LD of the page ${path} cannot be read: it must be JSON that names its @context and its @type. It begins with ${JSON.stringify(block.slice(0, 40))}.`,
      remedy: MEND_SITE,
    }));
