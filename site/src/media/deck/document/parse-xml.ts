import type { SaxesTagNS } from 'saxes';
import { SaxesParser } from 'saxes';
import { DECK_LIMITS } from '../deck-limits.ts';
import { UnreadableDeckError } from '../unreadable-deck-error.ts';

/** Deeper than any document that a person has written. */
const DEEPEST = 500;

interface XmlListener {
  readonly opened: (element: SaxesTagNS, parser: SaxesParser<{ xmlns: true }>) => void;
  readonly closed: (element: SaxesTagNS) => void;
  readonly said: (words: string) => void;
}

/**
 * Goes through a part of an office file. Entities that a document declares itself are none.
 *
 * @throws UnreadableDeckError where it is not well-formed, or has more elements than anyone has written
 */
export function parseXml(bytes: Uint8Array, { opened, closed, said }: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true });
  let [count, depth] = [0, 0];
  parser.on('opentag', (element) => {
    count += 1;
    depth += 1;
    if (count > DECK_LIMITS.xmlElements) {
      throw new UnreadableDeckError('too-large', 'A part of it has too many elements.');
    }
    if (depth > DEEPEST) throw new Error(`Elements lie ${String(DEEPEST)} deep.`);
    opened(element, parser);
  });
  parser.on('closetag', (element) => {
    depth -= 1;
    closed(element);
  });
  parser.on('text', said);
  parser.on('cdata', said);
  try {
    parser.write(decoded(bytes)).close();
  } catch (cause) {
    if (cause instanceof UnreadableDeckError) throw cause;
    throw new UnreadableDeckError('broken', 'A part of it is no XML.', { cause });
  }
}

/** XML is UTF-8, or UTF-16 with a byte order mark (XML 1.0, 4.3.3). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
