/** What no reader can say: control characters, placeholders for missing letters, private use. */
const UNSPEAKABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u{FFFC}-\u{FFFF}]/gu;
/** Where a PDF breaks a word at the end of a line. */
const BROKEN_WORD = /\u{FFFE}\r?\n?/gu;

/** The text of a page as lines without blanks at their ends, none of them empty. */
export function slideText(raw: string): string {
  return raw
    .replaceAll(BROKEN_WORD, '')
    .split(/[\r\n\u{2028}\u{2029}]+/u)
    .map((line) => line.replaceAll(/\s+/g, ' ').replaceAll(UNSPEAKABLE, '').trim())
    .filter((line) => line !== '')
    .join('\n')
    .normalize('NFC');
}
