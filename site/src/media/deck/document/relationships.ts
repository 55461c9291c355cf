import { posix } from 'node:path';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { Archive } from './archive.ts';
import { childrenOf, readXml } from './xml-element.ts';

/** The parts that a part refers to, by the ids that it has for them (ECMA-376, part 2, 6.5). */
export type Relationships = ReadonlyMap<string, string>;

/** Those inside the archive; what lies elsewhere is never fetched. */
export async function relationshipsOf(archive: Archive, part: string): Promise<Relationships> {
  const folder = posix.dirname(part);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const bytes = await archive.read(name, DECK_LIMITS.xmlBytes);
  if (bytes === null) return new Map();
  return new Map(
    childrenOf(readXml(bytes), 'rel:Relationship').flatMap(({ attributes }) => {
      const [id, target] = [attributes.get('Id'), attributes.get('Target')];
      const isOutside = attributes.get('TargetMode') === 'External';
      if (id === undefined || target === undefined || isOutside) return [];
      // One that begins with a slash begins at the root.
      return [[id, posix.resolve('/', folder, target).slice(1)]];
    }),
  );
}
