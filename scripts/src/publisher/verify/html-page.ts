import type { ParserError, Token, TokenHandler } from 'parse5';
import { ErrorCodes, Tokenizer, TokenizerMode } from 'parse5';
import { addressesOf, inlineOf, valueOf } from './html-attributes.ts';
import { OpenElements } from './open-elements.ts';

/** What there is to check about a page. */
export interface HtmlPage {
  readonly hasDoctype: boolean;
  /** `null` where the page does not say. */
  readonly language: string | null;
  readonly title: string | null;
  /** Texts of all `h1`. */
  readonly headings: readonly string[];
  /** What an anchor can lead to. */
  readonly ids: readonly string[];
  /** What stands in the places that hold addresses, as it is written there. */
  readonly addresses: readonly string[];
  /** Texts of the JSON-LD blocks. */
  readonly dataBlocks: readonly string[];
  /** Names of what a strict content security policy refuses, as in `<style>` or `p[style]`. */
  readonly inline: readonly string[];
  /** What is wrong with how it is written. */
  readonly mistakes: readonly string[];
}

/** How the text in some elements is read. */
const TEXT_MODES = new Map([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
]);

/** Marks of the text and not of how the page is written: an editor pastes them, and browsers skip them. */
const HARMLESS: ReadonlySet<ErrorCodes> = new Set([
  ErrorCodes.controlCharacterInInputStream,
  ErrorCodes.noncharacterInInputStream,
  ErrorCodes.surrogateInInputStream,
]);

const JSON_LD = 'application/ld+json';

/** Reads a page, or a piece of one, in one pass. */
export function readHtml(html: string): HtmlPage {
  const reader = new HtmlReader();
  const tokenizer = new Tokenizer({}, reader);
  reader.onMode = (mode) => {
    tokenizer.state = mode;
  };
  reader.onForeign = (isForeign) => {
    tokenizer.inForeignNode = isForeign;
  };
  tokenizer.write(html, true);
  return reader.page();
}

type Mode = Tokenizer['state'];

class HtmlReader implements TokenHandler {
  onMode: (mode: Mode) => void = () => undefined;
  onForeign: (isForeign: boolean) => void = () => undefined;
  readonly #open = new OpenElements();
  readonly #mistakes: string[] = [];
  readonly #ids: string[] = [];
  readonly #addresses: string[] = [];
  readonly #inline: string[] = [];
  readonly #headings: string[] = [];
  readonly #dataBlocks: string[] = [];
  #hasDoctype = false;
  #language: string | null = null;
  #title: string | null = null;
  /** What is being read, where its text is wanted. */
  #wanted: { readonly name: string; readonly into: (text: string) => void; text: string } | null =
    null;

  page(): HtmlPage {
    return {
      hasDoctype: this.#hasDoctype,
      language: this.#language,
      title: this.#title,
      headings: this.#headings,
      ids: this.#ids,
      addresses: this.#addresses,
      dataBlocks: this.#dataBlocks,
      inline: this.#inline,
      mistakes: [...this.#mistakes, ...this.#open.mistakes],
    };
  }

  onDoctype(): void {
    this.#hasDoctype = true;
  }

  onStartTag({ tagName, attrs, selfClosing }: Token.TagToken): void {
    const wasForeign = this.#open.isForeign;
    this.#open.start(tagName, selfClosing);
    this.onForeign(this.#open.isForeign);
    const mode = wasForeign ? undefined : TEXT_MODES.get(tagName);
    if (mode !== undefined) this.onMode(mode);
    if (tagName === 'html') this.#language = valueOf(attrs, 'lang') ?? null;
    for (const { name, value } of attrs) {
      if (name === 'id' || (name === 'name' && tagName === 'a')) this.#ids.push(value);
    }
    this.#addresses.push(...addressesOf(tagName, attrs));
    this.#inline.push(...inlineOf(tagName, attrs));
    if (!wasForeign) this.#want(tagName, attrs);
  }

  onEndTag({ tagName }: Token.TagToken): void {
    this.#open.end(tagName);
    this.onForeign(this.#open.isForeign);
    if (this.#wanted?.name !== tagName) return;
    this.#wanted.into(this.#wanted.text.trim());
    this.#wanted = null;
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    if (this.#wanted !== null) this.#wanted.text += chars;
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(): void {
    // The tokenizer has called it a mistake.
  }

  onComment(): void {
    // Nothing in a comment is for anybody.
  }

  onEof(): void {
    this.#open.close();
  }

  onParseError({ code, startLine, startCol }: ParserError): void {
    if (HARMLESS.has(code)) return;
    this.#mistakes.push(
      `${code.replaceAll('-', ' ')} (line ${String(startLine)}, column ${String(startCol)})`,
    );
  }

  #want(name: string, attributes: Token.TagToken['attrs']): void {
    const want = (into: (text: string) => void): void => {
      this.#wanted = { name, into, text: '' };
    };
    if (name === 'title') want((text) => (this.#title ??= text));
    if (name === 'h1') want((text) => this.#headings.push(text));
    if (name === 'script' && valueOf(attributes, 'type') === JSON_LD) {
      want((text) => this.#dataBlocks.push(text));
    }
  }
}
