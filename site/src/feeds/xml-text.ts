/**
 * Whatever is no `Char` of XML 1.0 (section 2.2): most control characters, lone surrogates, two noncharacters;
 * and the control characters that the section discourages, which are text in a wrong encoding.
 */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that no XML should hold, and with the line breaks that XML readers see (section 2.11). */
export function xmlText(text: string): string {
  return text.replaceAll(/\r\n?|\u{85}/gu, '\n').replaceAll(FORBIDDEN, '');
}

/** The same for what stands on one line: readers of attributes see a space in place of any other white space. */
export function xmlLine(text: string): string {
  return xmlText(text)
    .replaceAll(/[\t\n\u{2028}\u{2029}]/gu, ' ')
    .trim();
}

/** A text as the content of an element, or the value of an attribute, in HTML and XML alike. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
