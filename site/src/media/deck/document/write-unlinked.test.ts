import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeKind } from '../deck-kind.ts';
import { testDocx, testOdp, testOdt, testPptx } from '../testing/test-office.ts';
import { Archive } from './archive.ts';
import { writeUnlinked } from './write-unlinked.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-unlinked-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What a program that draws a document gets to see of it, by the names of its parts. */
async function unlinked(kind: OfficeKind, bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const [path, copy] = [join(folder, 'document'), join(folder, 'copy')];
  await writeFile(path, bytes);
  const archive = await Archive.open(path);
  try {
    await writeUnlinked(archive, kind, copy, () => undefined);
  } finally {
    archive.close();
  }
  const parts = unzipSync(await readFile(copy));
  await rm(copy);
  return parts;
}

const textOf = (parts: Record<string, Uint8Array>, name: string): string =>
  strFromU8(parts[name] ?? new Uint8Array());

describe('a document for a program that draws it', () => {
  it.each([
    'file:///etc/x.png',
    'FILE:/etc/x.png',
    'http://a.example/x.png',
    'vnd.sun.star.expand:$HOME/x.png',
    '/etc/x.png',
    '//host/x.png',
    '../x.png',
    'Pictures/../../x.png',
    'Pictures%2F..%2F../x.png',
    '..\\x.png',
    'Pictures/other.png',
    'Pictures/a.png?x',
  ])('says of no picture that it is elsewhere: %s', async (address) => {
    const page = `<draw:page><draw:image draw:name="x" xlink:href="${address}"/></draw:page>`;
    // Nor is it enough that a part is called so, or nearly.
    const names = ['x.png', 'etc/x.png', 'host/x.png', 'Pictures/a.png', 'Pictures/a.png?x'];
    const schemes = ['file:/etc/x.png', 'FILE:/etc/x.png', 'http:/a.example/x.png'];
    const more = Object.fromEntries([...names, ...schemes].map((name) => [name, 'x']));
    const parts = await unlinked('odp', testOdp(page, '', more));
    expect(textOf(parts, 'content.xml')).toContain('<draw:image draw:name="x"></draw:image>');
  });

  it('keeps what leads to parts of it, and what links look like', async () => {
    const [picture, object, blank] = ['./Pictures/a.png', './Object 1', 'Pictures/b%20c.png'];
    const page = `<draw:page><draw:image xlink:href="${picture}"/><draw:object xlink:href="${object}"/><draw:image xlink:href="${blank}"/><text:a xlink:href="file:///etc/passwd">x &amp; <![CDATA[<y>]]></text:a></draw:page>`;
    const more = { 'Pictures/a.png': '', 'Pictures/b c.png': '', 'Object 1/content.xml': '<x/>' };
    const parts = await unlinked('odp', testOdp(page, '', more));
    const content = textOf(parts, 'content.xml');
    for (const address of [picture, object, blank]) expect(content).toContain(`"${address}"`);
    expect(content).toContain(
      '<text:a xlink:href="https://link.invalid/">x &amp; &lt;y&gt;</text:a>',
    );
    expect(Object.keys(parts)[0]).toBe('mimetype');
    expect(textOf(parts, 'mimetype')).toBe('application/vnd.oasis.opendocument.presentation');
  });

  it('has nothing in it that a program looks up, runs or fills in', async () => {
    const parts = await unlinked(
      'odt',
      testOdt(
        '<office:forms><form:form xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"/></office:forms><office:scripts/><text:section><text:section-source xlink:href="x"/><text:p>Said</text:p></text:section><text:p><text:file-name text:display="full">here</text:file-name></text:p><table:table><table:table-row><table:table-cell table:formula="of:=[\'file:///x\'#$A.A1]"><text:p>7</text:p></table:table-cell></table:table-row></table:table><draw:floating-frame xlink:href="x"/><draw:image><office:binary-data>AAAA</office:binary-data></draw:image>',
        '',
        {
          'settings.xml':
            '<s xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"><config:config-item config:name="a" config:type="boolean">true</config:config-item><config:config-item config:name="b" config:type="string">file:///x</config:config-item></s>',
        },
      ),
    );
    const content = textOf(parts, 'content.xml');
    expect(content.slice(content.indexOf('<office:text>'))).toBe(
      '<office:text><text:section><text:p>Said</text:p></text:section><text:p>here</text:p><table:table><table:table-row><table:table-cell><text:p>7</text:p></table:table-cell></table:table-row></table:table><draw:image></draw:image></office:text></office:body></office:document-content>',
    );
    expect(textOf(parts, 'settings.xml')).not.toContain('file:');
    expect(textOf(parts, 'settings.xml')).toContain('>true<');
  });

  it('has relationships among its own parts alone, and links that lead nowhere', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relationship = (id: string, kind: string, target: string, mode = ''): string =>
      `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}" ${mode}/>`;
    const external = 'TargetMode="External"';
    const parts = await unlinked(
      'pptx',
      testPptx([{ shapes: '' }], {
        'ppt/media/a.png': '',
        'ppt/slides/_rels/slide1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
          relationship('r1', 'image', '../media/a.png'),
          relationship('r2', 'image', '/ppt/media/a.png'),
          relationship('r3', 'image', 'file:///etc/x.png', external),
          relationship('r4', 'hyperlink', 'file:///etc/x.png', external),
          relationship('r5', 'image', 'file:///etc/x.png'),
          relationship('r6', 'image', '../media/a.png', 'TargetMode="external"'),
        ].join('')}</Relationships>`,
      }),
    );
    const written = textOf(parts, 'ppt/slides/_rels/slide1.xml.rels');
    expect(written.match(/Id="r\d"|Target="[^"]+"/g)).toEqual([
      'Id="r1"',
      'Target="../media/a.png"',
      'Id="r2"',
      'Target="/ppt/media/a.png"',
      'Id="r4"',
      'Target="https://link.invalid/"',
    ]);
  });

  it('has no field but for the numbers of pages', async () => {
    const field = (instruction: string): string => `<w:instrText>${instruction}</w:instrText>`;
    const instructions = ['PAGE \\* MERGEFORMAT', 'INCLUDEPICTURE "x"', 'INCL', 'PAGE INCLUDETEXT'];
    const parts = await unlinked(
      'docx',
      testDocx(
        `${instructions.map(field).join('')}<w:fldSimple w:instr="DDEAUTO soffice x"><w:t>y</w:t></w:fldSimple><w:altChunk r:id="r1"/><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="file:///x"/>`,
      ),
    );
    const written = textOf(parts, 'word/document.xml');
    expect(written.slice(written.indexOf('<w:body>'))).toBe(
      '<w:body><w:instrText>PAGE \\* MERGEFORMAT</w:instrText><w:instrText></w:instrText><w:instrText></w:instrText><w:instrText></w:instrText><w:fldSimple w:instr=""><w:t>y</w:t></w:fldSimple><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml"></v:imagedata></w:body></w:document>',
    );
  });

  it('holds pictures by what they are, and no other document, program or font', async () => {
    const png = await sharp({
      create: { width: 1, height: 1, channels: 3, background: '#369' },
    })
      .png()
      .toBuffer();
    const drawing = (inside: string): Uint8Array =>
      strToU8(`\u{1}\0\0\0${'\0'.repeat(36)} EMF${inside}`, true);
    const svg = `<!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image href="Pictures/a"/><image xlink:href="data:image/png;base64,iVBORw0KGgoAAAA"/><image xlink:href="data:image/png;base64,PHN2Zz4"/></svg>`;
    const parts = await unlinked(
      'odp',
      testOdp('<draw:page/>', '', {
        'Pictures/a': png,
        'Pictures/b.emf': drawing('drawn'),
        'Pictures/c.emf': drawing('<svg xmlns="x">'),
        'Pictures/d.eps': '%!PS-Adobe',
        'Pictures/e.svg': svg,
        'Pictures/f.svg': '<svg>',
        'Object 1': `\u{D0}\u{CF}\u{11}\u{E0}`,
        'Basic/script.xml': '<x/>',
        'Fonts/a.ttf': '\0\u{1}\0\0',
        '[Content_Types].xml': '<x/>',
      }),
    );
    expect(Object.keys(parts)).toEqual([
      'mimetype',
      'META-INF/manifest.xml',
      'content.xml',
      'Pictures/a',
      'Pictures/b.emf',
      'Pictures/e.svg',
    ]);
    expect(parts['Pictures/a']).toEqual(new Uint8Array(png));
    expect(textOf(parts, 'Pictures/e.svg')).toContain(
      '<image></image><image xlink:href="data:image/png;base64,iVBORw0KGgoAAAA"></image><image></image></svg>',
    );
  });
});
