import type { XmlElement } from './xml-element.ts';
import { at, childrenOf } from './xml-element.ts';

/** What the styles of an OpenDocument file say that matters here: names of styles. */
export interface OdfStyles {
  /** Of pages that are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** Of paragraphs with which a page begins. */
  readonly pageStarts: ReadonlySet<string>;
}

/** Automatic styles (OpenDocument 1.3, part 3, 16). */
export function readOdfStyles(content: XmlElement): OdfStyles {
  const styles = at(content, 'office:automatic-styles');
  const own = styles === null ? [] : childrenOf(styles, 'style:style');
  const namesOf = (isMeant: (style: XmlElement) => boolean): Set<string> =>
    new Set(own.filter(isMeant).map((style) => style.attributes.get('style:name') ?? ''));
  return {
    hidden: namesOf(
      (style) =>
        at(style, 'style:drawing-page-properties')?.attributes.get('presentation:visibility') ===
        'hidden',
    ),
    pageStarts: namesOf(
      (style) =>
        (style.attributes.get('style:master-page-name') ?? '') !== '' ||
        at(style, 'style:paragraph-properties')?.attributes.get('fo:break-before') === 'page',
    ),
  };
}
