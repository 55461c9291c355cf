import { escaped } from './xml-text.ts';

/** Private to whoever agrees on them (Unicode, section 23.5), and in no address, where they would be encoded. */
const MARK = { before: '\uE000', after: '\uE001' };

/**
 * Texts that pass a writer of XML as they are. Writers mean well: one takes "007" for the number 7, another
 * puts line breaks around a text with "&" in it. So each text is kept, the writer sees a mark in its place,
 * and what it wrote is filled in afterwards. All texts that anyone may write must pass this way.
 */
export class KeptTexts {
  readonly #texts: string[] = [];

  /** What stands for the text. */
  keep(text: string): string {
    return text === '' ? '' : `${MARK.before}${String(this.#texts.push(text) - 1)}${MARK.after}`;
  }

  /** The same in an element; nothing where there is no text. */
  element(name: string, text: string | null, attributes = ''): string {
    return text === null || text === '' ? '' : `<${name}${attributes}>${this.keep(text)}</${name}>`;
  }

  restoredIn(xml: string): string {
    return xml.replaceAll(/\uE000(\d+)\uE001/g, (_, place: string) =>
      escaped(this.#texts[Number(place)] ?? ''),
    );
  }
}
