/** Whatever is no `Char` of XML 1.0 (section 2.2): most control characters, lone surrogates, two noncharacters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that no XML may hold, escaped or not. */
export function xmlText(text: string): string {
  return text.replaceAll(FORBIDDEN, '');
}

/** A text as the content of an element, or the value of an attribute, in HTML and XML alike. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
