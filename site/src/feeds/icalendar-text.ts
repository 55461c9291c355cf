/** Line and paragraph separators of every kind, as one form of line break. */
const BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;
/** Whatever is neither TSAFE-CHAR nor a line break (RFC 5545, 3.3.11), and lone surrogates, which UTF-8 has no bytes for. */
const FORBIDDEN = /[\p{Cc}\p{Cs}]/gu;

/** Whether there may be anything to do: most texts are plain, and to look is far cheaper than to replace. */
const SUSPECT = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** A text without the characters that no calendar may hold; its line breaks are `\n`. */
export function plainText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replaceAll(BREAKS, '\n')
    .replaceAll(FORBIDDEN, (character) =>
      character === '\n' || character === '\t' ? character : '',
    );
}

/** A text that programs show in one line. */
export function oneLine(text: string): string {
  const plain = SUSPECT.test(text) ? plainText(text).replaceAll(/\s*[\n\t]\s*/gu, ' ') : text;
  return plain.trim();
}

/** An address as URI, without line breaks and in ASCII, which is how it stands in a value that knows no escaping. */
export function uri(address: string): string {
  return new URL(address).href;
}

/** Octets of a line without its line break (RFC 5545, 3.1). */
const LINE_LENGTH = 75;

/** A content line in lines of no more octets than may be, cut between characters; the space that continues it counts. */
export function folded(line: string): string {
  const parts: string[] = [];
  let begin = 0;
  let octets = 0;
  for (let index = 0; index < line.length; index += 1) {
    const size = octetsOf(line.charCodeAt(index));
    if (octets + size > LINE_LENGTH) {
      parts.push(line.slice(begin, index));
      begin = index;
      octets = 1;
    }
    octets += size;
  }
  return [...parts, line.slice(begin)].join('\r\n ');
}

/** Of a UTF-16 unit in UTF-8. The first of a surrogate pair stands for both. */
function octetsOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (unit >= 0xd800 && unit <= 0xdbff) return 4;
  return unit >= 0xdc00 && unit <= 0xdfff ? 0 : 3;
}
