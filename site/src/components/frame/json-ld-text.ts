import type { Graph, Thing, WithContext } from 'schema-dts';

/**
 * JSON-LD as the text of a `script` element. Every `<` is written as an escape, so that no text of an editor
 * can end the element or open a comment in it.
 */
export function jsonLdText(data: WithContext<Thing> | Graph): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
