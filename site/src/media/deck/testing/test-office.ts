import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';

const OPEN_DOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns';
const ODF_NAMES = [
  ...['office', 'text', 'presentation', 'table', 'style'].map(
    (name) => `xmlns:${name}="${OPEN_DOCUMENT}:${name}:1.0"`,
  ),
  `xmlns:draw="${OPEN_DOCUMENT}:drawing:1.0"`,
  `xmlns:svg="${OPEN_DOCUMENT}:svg-compatible:1.0"`,
  `xmlns:fo="${OPEN_DOCUMENT}:xsl-fo-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');
const OOXML = 'http://schemas.openxmlformats.org';
const OOXML_NAMES = [
  `xmlns:p="${OOXML}/presentationml/2006/main"`,
  `xmlns:a="${OOXML}/drawingml/2006/main"`,
  `xmlns:r="${OOXML}/officeDocument/2006/relationships"`,
  `xmlns:w="${OOXML}/wordprocessingml/2006/main"`,
  `xmlns:wp="${OOXML}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:mc="${OOXML}/markup-compatibility/2006"`,
  `xmlns:dgm="${OOXML}/drawingml/2006/diagram"`,
].join(' ');

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const zipped = (parts: Parts, first: Zippable = {}): Uint8Array =>
  zipSync({
    ...first,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  });

function testOdf(kind: string, body: string, styles: string, more: Parts): Uint8Array {
  const mime = `application/vnd.oasis.opendocument.${kind}`;
  const entries = Object.entries({ '/': mime, 'content.xml': 'text/xml' })
    .concat(Object.keys(more).map((name) => [name, '']))
    .map(
      ([name, type]) =>
        `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${type}"/>`,
    );
  const parts = {
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${OPEN_DOCUMENT}:manifest:1.0">${entries.join('')}</manifest:manifest>`,
    'content.xml': `<office:document-content ${ODF_NAMES} office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    ...more,
  };
  return zipped(parts, { mimetype: [strToU8(mime), { level: 0 }] });
}

/** A presentation in OpenDocument, from what is in its pages. */
export const testOdp = (pages: string, styles = '', more: Parts = {}): Uint8Array =>
  testOdf('presentation', pages, styles, more);

/** A text in OpenDocument, from what is in it. */
export const testOdt = (text: string, styles = '', more: Parts = {}): Uint8Array =>
  testOdf('text', text, styles, more);

/** One page for each line. */
export const plainOdp = (lines: readonly string[]): Uint8Array =>
  testOdp(
    lines
      .map(
        (line) =>
          `<draw:page><draw:frame svg:x="2cm" svg:y="2cm" svg:width="20cm" svg:height="3cm"><draw:text-box><text:p>${line}</text:p></draw:text-box></draw:frame></draw:page>`,
      )
      .join(''),
  );

const relationships = (targets: readonly string[]): string =>
  `<Relationships xmlns="${OOXML}/package/2006/relationships">${targets
    .map((target, index) => `<Relationship Id="r${String(index + 1)}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A slide of a PPTX: what is in its tree of shapes, and the parts that it refers to as `r1`, `r2`, … */
export interface TestSlide {
  readonly shapes: string;
  readonly parts?: readonly string[];
  readonly attributes?: string;
}

/** The last slide comes first in the names of its parts, so that their order is that of the presentation alone. */
export function testPptx(slides: readonly TestSlide[], more: Parts = {}): Uint8Array {
  const nameOf = (index: number): string => `slides/slide${String(slides.length - index)}.xml`;
  const ids = slides.map((_, index) => `<p:sldId id="x" r:id="r${String(index + 1)}"/>`).join('');
  const parts: Record<string, string> = {
    'ppt/presentation.xml': `<p:presentation ${OOXML_NAMES}><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships(slides.map((_, index) => nameOf(index))),
  };
  for (const [index, { shapes, parts: targets = [], attributes = '' }] of slides.entries()) {
    parts[`ppt/${nameOf(index)}`] =
      `<p:sld ${OOXML_NAMES} ${attributes}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`;
    parts[`ppt/slides/_rels/${nameOf(index).slice('slides/'.length)}.rels`] =
      relationships(targets);
  }
  return zipped({ ...parts, ...more });
}

/** A diagram's data. */
export const testDiagram = (points: readonly string[]): string =>
  `<dgm:dataModel ${OOXML_NAMES}><dgm:ptLst>${points
    .map((text) => `<dgm:pt><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`)
    .join('')}</dgm:ptLst></dgm:dataModel>`;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** What LibreOffice wants of a DOCX beside what is read of one here. */
export const PACKAGE: Parts = {
  '[Content_Types].xml': `<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="r1" Type="${OOXML}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
};

/** A DOCX, from what is in its body, and the parts that it refers to as `r1`, `r2`, … */
export function testDocx(
  body: string,
  targets: readonly string[] = [],
  more: Parts = {},
): Uint8Array {
  return zipped({
    'word/document.xml': `<w:document ${OOXML_NAMES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(targets),
    'word/styles.xml': `<w:styles ${OOXML_NAMES}>${STYLES}</w:styles>`,
    ...more,
  });
}

const STYLES = [
  ['Titel', 'Title', ''],
  ['berschrift1', 'heading 1', '<w:outlineLvl w:val="0"/>'],
  ['berschrift2', 'heading 2', '<w:outlineLvl w:val="1"/>'],
  ['Verzeichnis1', 'toc 1', ''],
  ['Liste', 'List Bullet', '<w:numPr><w:numId w:val="1"/></w:numPr>'],
]
  .map(
    ([id = '', name = '', properties = '']) =>
      `<w:style w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr></w:style>`,
  )
  .join('');
