import { decodeHTML } from 'entities';

/** Where every address of an upload begins, whatever host stands before it. */
const UPLOADS = /(?<![\w.-])uploads\//g;
/** Ends an address: what follows is neither more of a name nor its extension. */
const END = /^(?![\w-]|\.\w)/;
/** A punctuation mark that Markdown takes as it is. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const PERCENT_ESCAPES = /(?:%[0-9a-f]{2})+/gi;

/** The path of an upload in one spelling, without the slash at its begin, as in `uploads/map.png`. */
export function uploadPath(address: string): string {
  return withoutPercentEscapes(address).replace(/^\/+/, '');
}

/**
 * Makes what tells which uploads a text of Markdown names: as links or pictures, in Markdown or HTML,
 * absolute or not, and in any spelling (entities, percent escapes, backslashes). Where it is not certain
 * that readers would come to the file, as in code, the text names it all the same: a guard had rather see
 * one use too many.
 *
 * @param paths - those looked for, as `uploadPath` spells them
 */
export function uploadFinder(paths: Iterable<string>): (markdown: string) => string[] {
  const known = new Set(paths);
  const longest = Math.max(0, ...[...known].map(({ length }) => length));
  return (markdown) => {
    const text = withoutPercentEscapes(decodeHTML(markdown.replaceAll(ESCAPED, '$1')));
    const named = new Set<string>();
    for (const { index } of text.matchAll(UPLOADS)) {
      for (let end = index + 'uploads/x'.length; end <= index + longest; end += 1) {
        const path = text.slice(index, end);
        if (known.has(path) && END.test(text.slice(end, end + 2))) named.add(path);
      }
    }
    return [...named];
  };
}

function withoutPercentEscapes(text: string): string {
  return text.replaceAll(PERCENT_ESCAPES, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      // No text in UTF-8: nothing that names a file.
      return escapes;
    }
  });
}
