import JSZip from 'jszip';

/** A slide as a reader that is not the writer sees it. */
interface ReadSlide {
  readonly text: string;
  readonly title: string;
  /** What is said of its pictures. */
  readonly alternatives: readonly string[];
}

export interface ReadShow {
  readonly slides: readonly ReadSlide[];
  readonly properties: string;
  /** Width and height of a slide, in the file's own unit (EMU). */
  readonly size: readonly [number, number];
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text ?? '').join(' ');

/** Reads a PPTX (ECMA-376) with JSZip, for tests. */
export async function readPptx(bytes: Buffer): Promise<ReadShow> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const read = async (path: string): Promise<string> => {
    const file = zip.file(path);
    if (file === null) throw new Error(`The PPTX has no ${path}.`);
    return file.async('text');
  };
  const presentation = await read('ppt/presentation.xml');
  const count = [...presentation.matchAll(/<p:sldId /g)].length;
  const slides: ReadSlide[] = [];
  for (let number = 1; number <= count; number += 1) {
    const xml = await read(`ppt/slides/slide${String(number)}.xml`);
    const shapes = xml.split('<p:sp>');
    const title = shapes.find((shape) => /<p:ph[^>]*type="title"/.test(shape)) ?? '';
    const pictures = [...xml.matchAll(/<p:pic>[\s\S]*?descr="([^"]*)"/g)];
    slides.push({
      text: textOf(xml),
      title: textOf(title),
      alternatives: pictures.map(([, description]) => description ?? ''),
    });
  }
  const [, width = '', height = ''] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(presentation) ?? [];
  const properties = await read('docProps/core.xml');
  return { slides, properties, size: [Number(width), Number(height)] };
}
