const LOADED = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** Every address that a style sheet loads. */
export function addressesInCss(css: string): string[] {
  return [...css.matchAll(LOADED)].map((match) => match.slice(1).find(Boolean) ?? '');
}
