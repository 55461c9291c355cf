import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSlides } from '../../../slides/read-slides.ts';
import type { Slide } from '../../../slides/slide.ts';
import { MediaCache } from '../../media-cache.ts';
import { readDeck } from '../read-deck.ts';
import { DECK_PROGRAMS } from '../testing/deck-programs.ts';
import { testDiagram, testDocx, testOdp, testOdt, testPptx } from '../testing/test-office.ts';

const NOW = new Date('2026-02-01T09:00:00Z');

let folder: string;
let cache: MediaCache;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-document-'));
  cache = new MediaCache(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const read = async (bytes: Uint8Array) =>
  readDeck(await cache.keep(bytes), cache, DECK_PROGRAMS, NOW);

async function slidesOf(bytes: Uint8Array): Promise<readonly Slide[]> {
  const found = await read(bytes);
  if ('problem' in found) throw new Error(`It cannot be read: ${found.problem}.`);
  expect(found.deck.cover).toBeNull();
  return readSlides(join(folder, found.deck.slides));
}

const blocksOf = async (bytes: Uint8Array) => (await slidesOf(bytes)).map(({ blocks }) => blocks);

const picture = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#369' } })
    .png()
    .toBuffer();

const line = (text: string, properties = ''): string =>
  `<a:p>${properties}<a:r><a:t>${text}</a:t></a:r></a:p>`;
const shape = (paragraphs: string, placeholder = '', own = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x" ${own}/><p:cNvSpPr/><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody>${paragraphs}</p:txBody></p:sp>`;
const placeholder = (type: string): string => `<p:ph type="${type}"/>`;
const pic = (id: string, own = '', inside = ''): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="3" name="x" ${own}>${inside}</p:cNvPr></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/></p:blipFill></p:pic>`;

describe('a PPTX without a program that draws it', () => {
  it('has its slides in their order, each with its title first and its list as one', async () => {
    const bytes = testPptx([
      {
        shapes:
          shape(line('One') + line('Two', '<a:pPr lvl="1"/>'), placeholder('body')) +
          shape(line('Where we start'), placeholder('title')) +
          shape(line('In a box')) +
          shape(line('3'), placeholder('sldNum')),
      },
      { shapes: shape(line('Thank you'), placeholder('ctrTitle')) },
    ]);
    expect(await slidesOf(bytes)).toEqual([
      {
        number: 1,
        text: 'Where we start\nOne\nTwo\nIn a box',
        picture: null,
        blocks: [
          { kind: 'heading', level: 1, text: 'Where we start' },
          { kind: 'item', level: 0, text: 'One' },
          { kind: 'item', level: 1, text: 'Two' },
          { kind: 'paragraph', text: 'In a box' },
        ],
      },
      {
        number: 2,
        text: 'Thank you',
        picture: null,
        blocks: [{ kind: 'heading', level: 1, text: 'Thank you' }],
      },
    ]);
  });

  it('shows the pictures of each slide, with the words that their author gave them', async () => {
    const decorative =
      '<a:extLst><a:ext><d:decorative xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
    const bytes = testPptx(
      [
        {
          shapes:
            pic('r1', 'descr="A map of the regions"') +
            pic('r2', 'descr="image2.png"') +
            pic('r1', '', decorative) +
            pic('r3') +
            pic('r4'),
          parts: ['../media/map.png', '/ppt/media/large.png', '../media/dot.png', '../media/x.png'],
        },
      ],
      {
        'ppt/media/map.png': await picture(320, 240),
        'ppt/media/large.png': await picture(3200, 1000),
        'ppt/media/dot.png': await picture(8, 8),
        'ppt/media/x.png': (await picture(320, 240)).subarray(0, 60),
      },
    );
    const map = { kind: 'picture', name: 'picture-1', width: 320, height: 240 };
    expect(await blocksOf(bytes)).toEqual([
      [
        { ...map, alt: 'A map of the regions' },
        { kind: 'picture', name: 'picture-2', width: 1600, height: 500, alt: null },
        { ...map, alt: '' },
      ],
    ]);
    const found = await read(bytes);
    if ('problem' in found) throw new Error(found.problem);
    expect((await readdir(join(folder, found.published.folder))).sort()).toEqual([
      'picture-1-half.webp',
      'picture-1.webp',
      'picture-2-half.webp',
      'picture-2.webp',
    ]);
  });

  it('reads groups, tables, diagrams, and a chart by its description', async () => {
    const frame = (inside: string, own = ''): string =>
      `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="x" ${own}/></p:nvGraphicFramePr><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></p:graphicFrame>`;
    const cell = (text: string): string => `<a:tc><a:txBody>${line(text)}</a:txBody></a:tc>`;
    const bytes = testPptx(
      [
        {
          shapes:
            `<p:grpSp>${shape(line('Grouped'))}</p:grpSp>` +
            `<mc:AlternateContent><mc:Choice>${shape(line('New'))}</mc:Choice><mc:Fallback>${shape(line('Old'))}</mc:Fallback></mc:AlternateContent>` +
            frame(`<a:tbl><a:tr>${cell('Region')}${cell('Year')}</a:tr></a:tbl>`) +
            frame('<dgm:relIds r:dm="r1"/>') +
            frame('<c:chart xmlns:c="urn:chart"/>', 'descr="Costs fall from 9 to 3"'),
          parts: ['../diagrams/data1.xml'],
        },
      ],
      { 'ppt/diagrams/data1.xml': testDiagram(['Plan', 'Do', '']) },
    );
    expect(await blocksOf(bytes)).toEqual([
      [
        { kind: 'paragraph', text: 'Grouped' },
        { kind: 'paragraph', text: 'New' },
        { kind: 'row', cells: ['Region', 'Year'] },
        { kind: 'item', level: 0, text: 'Plan' },
        { kind: 'item', level: 0, text: 'Do' },
        { kind: 'paragraph', text: 'Costs fall from 9 to 3' },
      ],
    ]);
  });

  it('says what a file has in several ways in the first that is understood, and in no other', async () => {
    const names =
      'xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" xmlns:cx="urn:of-tomorrow"';
    const ways = (...requires: string[]): string =>
      `<mc:AlternateContent ${names}>${requires
        .map((one) => `<mc:Choice Requires="${one}">${shape(line(`In ${one}`))}</mc:Choice>`)
        .join('')}<mc:Fallback>${shape(line('Otherwise'))}</mc:Fallback></mc:AlternateContent>`;
    const shapes =
      ways('cx', 'a14', 'a14') + ways('cx') + ways('a14 cx') + ways('nobody') + ways('');
    expect((await slidesOf(testPptx([{ shapes }]))).map(({ text }) => text)).toEqual([
      'In a14\nOtherwise\nOtherwise\nOtherwise\nIn',
    ]);
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const box = (text: string): string =>
      `<w:r><w:pict><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></w:pict></w:r>`;
    const bytes = testDocx(
      `<w:p ${names}><mc:AlternateContent><mc:Choice Requires="cx">${box('New')}</mc:Choice><mc:Fallback>${run('Old')}${box('Boxed')}</mc:Fallback></mc:AlternateContent></w:p>`,
    );
    expect((await slidesOf(bytes)).map(({ text }) => text)).toEqual(['Old\nBoxed']);
  });

  it.each(['x', '-1', '1.5', '9'])(
    'takes a level that is none, %s, for the first',
    async (level) => {
      const own = `<a:pPr lvl="${level}"/>`;
      const shapes = shape(line('One', own) + line('Two', own), placeholder('body'));
      expect(await blocksOf(testPptx([{ shapes }]))).toEqual([
        [
          { kind: 'item', level: 0, text: 'One' },
          { kind: 'item', level: 0, text: 'Two' },
        ],
      ]);
    },
  );

  it('is read without a picture that is too large to be one', async () => {
    const bytes = testPptx(
      [{ shapes: shape(line('One')) + pic('r1'), parts: ['../media/x.tif'] }],
      {
        'ppt/media/x.tif': new Uint8Array(50_000_001),
      },
    );
    expect(await blocksOf(bytes)).toEqual([[{ kind: 'paragraph', text: 'One' }]]);
  });

  it('draws an SVG without what it links to, and says what is in a drawing that it cannot show', async () => {
    const outside = join(folder, 'outside.png');
    await writeFile(outside, await picture(100, 100));
    const image = `<image width="100" height="50" href="${pathToFileURL(outside).href}"/>`;
    const bytes = testPptx(
      [
        {
          shapes:
            pic('r1', 'descr="A map"') + pic('r2', 'descr="Costs fall"') + pic('r2') + pic('r3'),
          parts: ['../media/map.svg', '../media/costs.emf', '../media/broken.svg'],
        },
      ],
      {
        'ppt/media/map.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><rect width="100" height="50" fill="#f80"/>${image}</svg>`,
        'ppt/media/costs.emf': 'EMF',
        'ppt/media/broken.svg': '<svg',
      },
    );
    expect(await slidesOf(bytes)).toMatchObject([
      {
        text: 'Costs fall',
        blocks: [
          { kind: 'picture', name: 'picture-1', width: 100, height: 50, alt: 'A map' },
          { kind: 'paragraph', text: 'Costs fall' },
        ],
      },
    ]);
    const found = await read(bytes);
    if ('problem' in found) throw new Error(found.problem);
    const drawn = sharp(join(folder, found.published.folder, 'picture-1.webp')).removeAlpha();
    const { channels } = await drawn.stats();
    expect(channels.map(({ mean }) => Math.round(mean / 10))).toEqual([26, 14, 0]);
  });

  it('leaves out what its author hid, and keeps the place of a slide with nothing to show', async () => {
    const bytes = testPptx([
      { shapes: shape(line('Hidden slide')), attributes: 'show="0"' },
      { shapes: '' },
      { shapes: shape(line('Hidden'), '', 'hidden="1"') + shape(line('Seen')) },
    ]);
    expect(await slidesOf(bytes)).toMatchObject([
      { number: 1, text: '', blocks: [] },
      { number: 2, text: 'Seen' },
    ]);
  });
});

describe('an ODP without a program that draws it', () => {
  it('has its slides with titles, lists and pictures, and neither notes nor hidden slides', async () => {
    const frame = (purpose: string, inside: string): string =>
      `<draw:frame presentation:class="${purpose}">${inside}</draw:frame>`;
    const box = (inside: string): string => `<draw:text-box>${inside}</draw:text-box>`;
    const item = (text: string, more = ''): string =>
      `<text:list-item><text:p>${text}</text:p>${more}</text:list-item>`;
    const bytes = testOdp(
      `<draw:page draw:style-name="d1">${frame('title', box('<text:p>Where<text:line-break/>we  <text:s/>start</text:p>'))}${frame('outline', box(`<text:list>${item('One', `<text:list>${item('Two')}</text:list>`)}</text:list>`))}<draw:g><draw:custom-shape><text:p>Shape</text:p></draw:custom-shape></draw:g><draw:frame><draw:image xlink:href="Pictures/a.svg"/><draw:image xlink:href="./Pictures/a.png"/><svg:desc>A map</svg:desc></draw:frame>${frame('page-number', box('<text:p>1</text:p>'))}<presentation:notes><draw:frame><draw:text-box><text:p>For me alone</text:p></draw:text-box></draw:frame></presentation:notes></draw:page><draw:page draw:style-name="d2">${frame('title', box('<text:p>Hidden</text:p>'))}</draw:page>`,
      '<style:style style:name="d2" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>',
      { 'Pictures/a.png': await picture(100, 50) },
    );
    expect(await blocksOf(bytes)).toEqual([
      [
        { kind: 'heading', level: 1, text: 'Where\nwe start' },
        { kind: 'item', level: 0, text: 'One' },
        { kind: 'item', level: 1, text: 'Two' },
        { kind: 'paragraph', text: 'Shape' },
        { kind: 'picture', name: 'picture-1', width: 100, height: 50, alt: 'A map' },
      ],
    ]);
  });
});

describe('a text without a program that draws it', () => {
  it('begins a page at each main heading and where its author broke it: DOCX', async () => {
    const paragraph = (text: string, style = '', properties = ''): string =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const drawing =
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A map"/><a:graphic><a:graphicData><a:blip r:embed="r1"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const bytes = testDocx(
      [
        paragraph('Action plan', 'Titel'),
        paragraph('Goals … 2', 'Verzeichnis1'),
        paragraph('Goals', 'berschrift1'),
        paragraph('First', 'Liste'),
        paragraph('Second', '', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>'),
        paragraph('Detail', 'berschrift2'),
        '<w:p><w:del><w:r><w:t>Gone</w:t></w:r></w:del><w:ins><w:r><w:t>Come</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r></w:p>',
        '<w:p><w:r><w:t>Before</w:t><w:br w:type="page"/><w:t>After</w:t></w:r></w:p>',
        drawing,
        '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
        paragraph('Beside it', '', '<w:pageBreakBefore w:val="0"/>'),
        paragraph('Means', 'berschrift1'),
      ].join(''),
      ['media/map.png'],
      { 'word/media/map.png': await picture(100, 50) },
    );
    expect(await blocksOf(bytes)).toEqual([
      [{ kind: 'heading', level: 1, text: 'Action plan' }],
      [
        { kind: 'heading', level: 1, text: 'Goals' },
        { kind: 'item', level: 0, text: 'First' },
        { kind: 'item', level: 1, text: 'Second' },
        { kind: 'heading', level: 2, text: 'Detail' },
        { kind: 'paragraph', text: 'Come' },
        { kind: 'paragraph', text: 'Before' },
      ],
      [
        { kind: 'paragraph', text: 'After' },
        { kind: 'picture', name: 'picture-1', width: 100, height: 50, alt: 'A map' },
        { kind: 'row', cells: ['a', 'b'] },
        { kind: 'paragraph', text: 'Beside it' },
      ],
      [{ kind: 'heading', level: 1, text: 'Means' }],
    ]);
  });

  it('begins a page at each main heading and where its author broke it: ODT', async () => {
    const bytes = testOdt(
      '<text:p text:style-name="Title">Action plan</text:p><text:table-of-content><text:p>Goals 2</text:p></text:table-of-content><text:h text:outline-level="1">Goals</text:h><text:list><text:list-item><text:p>First</text:p></text:list-item><text:list-item><text:p>Second</text:p></text:list-item></text:list><text:p>Text<text:note><text:p>Note</text:p></text:note></text:p><text:p text:style-name="P1">Broken</text:p><text:h text:outline-level="1">Means</text:h>',
      '<style:style style:name="P1"><style:paragraph-properties fo:break-before="page"/></style:style>',
    );
    expect((await slidesOf(bytes)).map(({ text }) => text)).toEqual([
      'Action plan',
      'Goals\nFirst\nSecond\nText',
      'Broken',
      'Means',
    ]);
  });

  it('is one page where nothing divides it', async () => {
    expect(await blocksOf(testOdt('<text:p>One</text:p><text:p>Two</text:p>'))).toHaveLength(1);
  });
});

describe('an office file that cannot be read', () => {
  const encrypted = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
  const deep = `${'<text:section>'.repeat(2000)}${'</text:section>'.repeat(2000)}`;
  const manyWords = `<text:p>${'word '.repeat(400_001)}</text:p>`;
  const manyCells = `<table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>${'<table:table-cell/>'.repeat(50_000)}</table:table-row></table:table>`;
  const wordyPicture = {
    shapes: pic('r1', `descr="${'word '.repeat(400_001)}"`),
    parts: ['../media/x.png'],
  };
  const lies = (): Uint8Array => {
    const bytes = testOdt(`<text:p>${'x'.repeat(100_000)}</text:p>`);
    // The directory at the end says of each part how long it is, and the last of them is the content.
    const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    directory.writeUInt32LE(1000, directory.lastIndexOf('PK\u{1}\u{2}', undefined, 'latin1') + 24);
    return bytes;
  };
  it.each<[string, string, () => Uint8Array]>([
    ['cut short', 'unknown-kind', () => testOdt('<text:p>One</text:p>').subarray(0, 30)],
    ['without its end', 'broken', () => testOdt('<text:p>One</text:p>').subarray(0, -4)],
    ['a part that is no XML', 'broken', () => testOdt('<text:p>One')],
    ['nothing on its pages', 'broken', () => testOdt('<text:p> </text:p>')],
    ['a password', 'protected', () => testOdt('', '', { 'META-INF/manifest.xml': encrypted })],
    ['elements without end in each other', 'broken', () => testOdt(deep)],
    ['entities of its own', 'broken', () => testOdt('<text:p>&boom;</text:p>')],
    ['a part larger than it says', 'broken', lies],
    ['a bomb', 'too-large', () => testOdt(`<text:p>${'0'.repeat(60_000_000)}</text:p>`)],
    ['more elements than anyone writes', 'too-large', () => testOdt('<a/>'.repeat(1_000_001))],
    ['more words than a page holds', 'too-large', () => testOdt(manyWords)],
    ['more cells than a page holds', 'too-large', () => testOdt(manyCells)],
    ['more words about a picture', 'too-large', () => testPptx([wordyPicture])],
    [
      'names that lead elsewhere',
      'broken',
      () => zipSync({ '../../etc/passwd': strToU8(''), 'ppt/presentation.xml': strToU8('<x/>') }),
    ],
    ['more slides than anyone shows', 'too-large', () => testOdp('<draw:page/>'.repeat(1001))],
    ['only its name', 'broken', () => zipSync({ 'ppt/presentation.xml': strToU8('<x/>') })],
  ])('is told of as such, with %s', async (_, problem, make) => {
    expect(await read(make())).toEqual({ problem });
    expect(await readdir(join(folder, 'aside'))).toEqual([]);
  });
});
