import { DECK_LIMITS } from '../deck-limits.ts';
import type { Archive } from './archive.ts';
import type { DocumentPage, FoundBlock } from './document-page.ts';
import { description } from './document-page.ts';
import { drawingBlocks, drawingText } from './drawing-text.ts';
import type { Relationships } from './relationships.ts';
import { relationshipsOf } from './relationships.ts';
import type { XmlElement } from './xml-element.ts';
import { at, childrenOf, elementsIn, isFalse, isTrue, readXml, within } from './xml-element.ts';

const PRESENTATION = 'ppt/presentation.xml';
/** What stands on every slide alike. */
const REPEATED = new Set(['dt', 'ftr', 'hdr', 'sldNum']);
const TITLES = new Set(['title', 'ctrTitle']);
/** Placeholders that say how their text is set: as lines, not as a list. */
const LINES = new Set(['subTitle', 'title', 'ctrTitle']);

/** The slides of a PPTX (ECMA-376, part 1, 13 and 19), but for those that its author hid. */
export async function* pptxPages(archive: Archive): AsyncGenerator<DocumentPage> {
  const bytes = await archive.read(PRESENTATION, DECK_LIMITS.xmlBytes);
  const list = bytes === null ? null : at(readXml(bytes), 'p:sldIdLst');
  if (list === null) return;
  const parts = await relationshipsOf(archive, PRESENTATION);
  for (const { attributes } of childrenOf(list, 'p:sldId')) {
    const part = parts.get(attributes.get('r:id') ?? '');
    const slide = part === undefined ? null : await archive.read(part, DECK_LIMITS.xmlBytes);
    if (part === undefined || slide === null) continue;
    const root = readXml(slide);
    if (!isFalse(root.attributes.get('show'))) yield await pageOf(root, part, archive);
  }
}

async function pageOf(slide: XmlElement, part: string, archive: Archive): Promise<DocumentPage> {
  const tree = at(slide, 'p:cSld', 'p:spTree');
  if (tree === null) return [];
  const parts = await relationshipsOf(archive, part);
  const blocks = blocksIn(tree, parts, await diagramsIn(tree, parts, archive));
  // A title is what a slide begins with, wherever its author put it last.
  const isTitle = ({ kind }: FoundBlock): boolean => kind === 'heading';
  return [...blocks.filter(isTitle), ...blocks.filter((block) => !isTitle(block))];
}

/** What the diagrams of a slide say, each by the id that the slide has for it. */
async function diagramsIn(
  tree: XmlElement,
  parts: Relationships,
  archive: Archive,
): Promise<ReadonlyMap<string, FoundBlock[]>> {
  const found = new Map<string, FoundBlock[]>();
  for (const { attributes } of within(tree, 'dgm:relIds')) {
    const id = attributes.get('r:dm') ?? '';
    const bytes = await archive.read(parts.get(id) ?? '', DECK_LIMITS.xmlBytes);
    if (bytes === null) continue;
    const points = within(readXml(bytes), 'dgm:t');
    found.set(
      id,
      points.map((point) => ({ kind: 'item', level: 0, text: drawingText(point) })),
    );
  }
  return found;
}

/** Shapes are read in the order in which they lie upon each other, as screen readers of PowerPoint do. */
function blocksIn(
  tree: XmlElement,
  parts: Relationships,
  diagrams: ReadonlyMap<string, FoundBlock[]>,
): FoundBlock[] {
  return elementsIn(tree).flatMap((element): FoundBlock[] => {
    if (isTrue(ownProperties(element)?.attributes.get('hidden'))) return [];
    switch (element.name) {
      case 'p:sp':
        return shapeBlocks(element, parts);
      case 'p:pic':
        return pictureBlocks(element, parts);
      case 'p:graphicFrame':
        return frameBlocks(element, parts, diagrams);
      case 'p:grpSp':
      case 'mc:AlternateContent':
        return blocksIn(element, parts, diagrams);
      default:
        return [];
    }
  });
}

/** Name, description and the like of a shape. */
function ownProperties(element: XmlElement): XmlElement | null {
  const about = elementsIn(element).find(({ name }) => name.startsWith('p:nv'));
  return about === undefined ? null : at(about, 'p:cNvPr');
}

function shapeBlocks(shape: XmlElement, parts: Relationships): FoundBlock[] {
  const placeholder = at(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
  const type = placeholder?.attributes.get('type') ?? 'obj';
  if (placeholder !== null && REPEATED.has(type)) return [];
  const picture = pictureBlocks(shape, parts);
  const body = at(shape, 'p:txBody');
  if (body === null) return picture;
  if (placeholder !== null && TITLES.has(type)) {
    return [{ kind: 'heading', level: 1, text: drawingText(body) }, ...picture];
  }
  return [...picture, ...drawingBlocks(body, placeholder !== null && !LINES.has(type))];
}

/** The picture of a picture, or the one that a shape is filled with. */
function pictureBlocks(shape: XmlElement, parts: Relationships): FoundBlock[] {
  const fill = at(shape, 'p:blipFill', 'a:blip') ?? at(shape, 'p:spPr', 'a:blipFill', 'a:blip');
  const part = parts.get(fill?.attributes.get('r:embed') ?? '');
  if (part === undefined) return [];
  const own = ownProperties(shape);
  const mark = own === null ? undefined : within(own, 'adec:decorative')[0];
  const isDecorative = isTrue(mark?.attributes.get('val'));
  return [
    { kind: 'picture', part, alt: isDecorative ? '' : description(own?.attributes.get('descr')) },
  ];
}

/** A table, a diagram, or what another program drew: a chart is told of by its description. */
function frameBlocks(
  frame: XmlElement,
  parts: Relationships,
  diagrams: ReadonlyMap<string, FoundBlock[]>,
): FoundBlock[] {
  const rows = within(frame, 'a:tr').map((row): FoundBlock => ({
    kind: 'row',
    cells: childrenOf(row, 'a:tc').map((cell) => {
      const body = at(cell, 'a:txBody');
      return body === null ? '' : drawingText(body);
    }),
  }));
  const said = within(frame, 'dgm:relIds').flatMap(
    ({ attributes }) => diagrams.get(attributes.get('r:dm') ?? '') ?? [],
  );
  // An object is there once for each program that may show it.
  const drawn = within(frame, 'p:pic')
    .slice(0, 1)
    .flatMap((picture) => pictureBlocks(picture, parts));
  const found = [...rows, ...said, ...drawn];
  const words = description(ownProperties(frame)?.attributes.get('descr'));
  return found.length > 0 || words === null ? found : [{ kind: 'paragraph', text: words }];
}
