import { DECK_LIMITS } from '../deck-limits.ts';
import { UnreadableDeckError } from '../unreadable-deck-error.ts';
import type { Archive } from './archive.ts';
import type { DocumentPage } from './document-page.ts';
import { flowIn } from './odf-flow.ts';
import { readOdfStyles } from './odf-styles.ts';
import { pagesOf } from './text-flow.ts';
import type { XmlElement } from './xml-element.ts';
import { at, childrenOf, readXml, within } from './xml-element.ts';

/** The slides of an ODP (OpenDocument 1.3, part 3, 3.6), but for those that its author hid. */
export async function* odpPages(archive: Archive): AsyncGenerator<DocumentPage> {
  const content = await contentOf(archive);
  const styles = readOdfStyles(content);
  const presentation = at(content, 'office:body', 'office:presentation');
  yield* (presentation === null ? [] : childrenOf(presentation, 'draw:page'))
    .filter(({ attributes }) => !styles.hidden.has(attributes.get('draw:style-name') ?? ''))
    .map((page) => flowIn(page, styles).filter((part) => part.kind !== 'page'));
}

/** The pages of an ODT, as far as it says where they begin. */
export async function* odtPages(archive: Archive): AsyncGenerator<DocumentPage> {
  const content = await contentOf(archive);
  const text = at(content, 'office:body', 'office:text');
  if (text !== null) yield* pagesOf(flowIn(text, readOdfStyles(content)));
}

async function contentOf(archive: Archive): Promise<XmlElement> {
  const manifest = await archive.read('META-INF/manifest.xml', DECK_LIMITS.xmlBytes);
  // OpenDocument 1.3, part 2, 4.3.
  if (manifest !== null && within(readXml(manifest), 'manifest:encryption-data').length > 0) {
    throw new UnreadableDeckError('protected', 'It is encrypted.');
  }
  const bytes = await archive.read('content.xml', DECK_LIMITS.xmlBytes);
  if (bytes === null) throw new UnreadableDeckError('broken', 'It has no content.');
  return readXml(bytes);
}
