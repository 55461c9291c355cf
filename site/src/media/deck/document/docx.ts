import { DECK_LIMITS } from '../deck-limits.ts';
import type { Archive } from './archive.ts';
import type { DocumentPage } from './document-page.ts';
import { description } from './document-page.ts';
import type { ParagraphStyles } from './docx-styles.ts';
import { headingLevel, isContents, listLevel, readStyles } from './docx-styles.ts';
import type { Relationships } from './relationships.ts';
import { relationshipsOf } from './relationships.ts';
import type { FlowPart } from './text-flow.ts';
import { PAGE_START, pagesOf } from './text-flow.ts';
import type { XmlElement } from './xml-element.ts';
import { at, elementsIn, isFalse, isTrue, readXml, within, wordsIn } from './xml-element.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

interface Context {
  readonly parts: Relationships;
  readonly styles: ParagraphStyles;
}

/** The pages of a DOCX (ECMA-376, part 1, 17), as far as it says where they begin. */
export async function* docxPages(archive: Archive): AsyncGenerator<DocumentPage> {
  const bytes = await archive.read(DOCUMENT, DECK_LIMITS.xmlBytes);
  const body = bytes === null ? null : at(readXml(bytes), 'w:body');
  if (body === null) return;
  const parts = await relationshipsOf(archive, DOCUMENT);
  const styles = readStyles(await archive.read(STYLES, DECK_LIMITS.xmlBytes));
  yield* pagesOf(flowIn(body, { parts, styles }));
}

function flowIn(parent: XmlElement, context: Context): FlowPart[] {
  return elementsIn(parent).flatMap((element): FlowPart[] => {
    switch (element.name) {
      case 'w:p':
        return paragraphFlow(element, context);
      case 'w:tbl':
        return tableFlow(element, context);
      case 'w:sdt':
        return isTableOfContents(element)
          ? []
          : flowIn(at(element, 'w:sdtContent') ?? element, context);
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'mc:AlternateContent':
        return flowIn(element, context);
      default:
        return [];
    }
  });
}

const isTableOfContents = (element: XmlElement): boolean =>
  at(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')?.attributes.get('w:val') ===
  'Table of Contents';

function paragraphFlow(paragraph: XmlElement, context: Context): FlowPart[] {
  const { styles } = context;
  if (isContents(paragraph, styles)) return [];
  const properties = at(paragraph, 'w:pPr');
  const begins = properties !== null && isOn(at(properties, 'w:pageBreakBefore'));
  const level = headingLevel(paragraph, styles);
  const item = listLevel(paragraph, styles);
  const lines = textOf(paragraph).split(PAGE_BREAK);
  const text = lines.flatMap((text, index): FlowPart[] => [
    ...(index > 0 ? [PAGE_START] : []),
    level !== null
      ? { kind: 'heading', level, text }
      : item !== null
        ? { kind: 'item', level: item, text }
        : { kind: 'paragraph', text },
  ]);
  const boxes = within(paragraph, 'w:txbxContent').flatMap((box) => flowIn(box, context));
  return [
    ...(begins ? [PAGE_START] : []),
    ...text,
    ...picturesIn(paragraph, context),
    ...boxes,
    ...(endsPage(properties) ? [PAGE_START] : []),
  ];
}

/** A section ends with a paragraph, and the next one begins on a page of its own unless it says otherwise. */
function endsPage(properties: XmlElement | null): boolean {
  const section = properties === null ? null : at(properties, 'w:sectPr');
  if (section === null) return false;
  return at(section, 'w:type')?.attributes.get('w:val') !== 'continuous';
}

function picturesIn(paragraph: XmlElement, { parts }: Context): FlowPart[] {
  return within(paragraph, 'w:drawing', 'v:shape', 'w:txbxContent').flatMap(
    (drawing): FlowPart[] => {
      const about = within(drawing, 'wp:docPr')[0];
      const written = about?.attributes.get('descr') ?? drawing.attributes.get('alt');
      const mark = about === undefined ? undefined : within(about, 'adec:decorative')[0];
      const alt = isTrue(mark?.attributes.get('val')) ? '' : description(written);
      if (drawing.name === 'w:txbxContent') return [];
      return within(drawing, 'a:blip', 'v:imagedata', 'w:txbxContent').flatMap(({ attributes }) => {
        const part = parts.get(attributes.get('r:embed') ?? attributes.get('r:id') ?? '');
        return part === undefined ? [] : [{ kind: 'picture', part, alt }];
      });
    },
  );
}

/** A table may hold a whole page: its pictures follow the row that they are in. */
function tableFlow(table: XmlElement, context: Context): FlowPart[] {
  return within(table, 'w:tr').flatMap((row): FlowPart[] => {
    const cells = within(row, 'w:tc').map((cell) => {
      const inside = flowIn(cell, context);
      const text = inside.flatMap((part) =>
        part.kind === 'row' ? part.cells.join(' ') : 'text' in part ? part.text : [],
      );
      return { text: text.join('\n'), pictures: inside.filter(({ kind }) => kind === 'picture') };
    });
    return [
      { kind: 'row', cells: cells.map(({ text }) => text) },
      ...cells.flatMap(({ pictures }) => pictures),
    ];
  });
}

/** In the text of a paragraph. */
const PAGE_BREAK = '\f';
const UNSEEN = new Set(['w:pPr', 'w:del', 'w:moveFrom', 'w:drawing', 'w:pict', 'w:object']);

function textOf(element: XmlElement): string {
  return elementsIn(element)
    .map((child) => {
      if (UNSEEN.has(child.name) || isHidden(child)) return '';
      switch (child.name) {
        case 'w:t':
        case 'm:t':
          return wordsIn(child);
        case 'w:tab':
          return ' ';
        case 'w:noBreakHyphen':
          return '\u{2011}';
        case 'w:cr':
          return '\n';
        case 'w:br':
          return child.attributes.get('w:type') === 'page' ? PAGE_BREAK : '\n';
        default:
          return textOf(child);
      }
    })
    .join('');
}

const isHidden = (run: XmlElement): boolean => isOn(at(run, 'w:rPr', 'w:vanish'));

/** Whether a property is there that may say of itself that it is not (ECMA-376, part 1, 17.17.4). */
const isOn = (property: XmlElement | null): boolean =>
  property !== null && !isFalse(property.attributes.get('w:val'));
