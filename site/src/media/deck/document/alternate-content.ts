import type { XmlElement } from './xml-element.ts';

const MICROSOFT = 'http://schemas.microsoft.com/office';
/** Namespaces beyond the standard's own in which something is found here. */
const UNDERSTOOD = new Set([
  `${MICROSOFT}/drawing/2010/main`,
  ...['Shape', 'Group', 'Canvas', 'Drawing'].map(
    (what) => `${MICROSOFT}/word/2010/wordprocessing${what}`,
  ),
]);

/**
 * Of what a file says in several ways, the first that is understood here (ECMA-376, part 3, 7.5).
 *
 * @param required - the namespaces that a way requires
 */
export function chosenAlternative(
  ways: readonly XmlElement[],
  required: (choice: XmlElement) => readonly string[],
): XmlElement | null {
  const choice = ways.find(
    (way) => way.name === 'mc:Choice' && required(way).every((uri) => UNDERSTOOD.has(uri)),
  );
  return choice ?? ways.find(({ name }) => name === 'mc:Fallback') ?? null;
}
