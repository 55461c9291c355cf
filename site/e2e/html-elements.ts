import { Parser } from 'htmlparser2';

/** An element of a page as a parser sees it. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  readonly text: string;
  /** Names of the elements that it stands in, the outermost first. */
  readonly within: readonly string[];
}

/** All elements of a page, in the order in which they begin. */
export function htmlElements(html: string): HtmlElement[] {
  const elements: (HtmlElement & { text: string })[] = [];
  const open: (HtmlElement & { text: string })[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, text: '', within: open.map((outer) => outer.name) };
      elements.push(element);
      open.push(element);
    },
    ontext: (text) => {
      for (const element of open) element.text += text;
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return elements;
}
