import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page as a reader that is not the writer sees it. */
export interface ReadPage {
  readonly text: string;
  /** The roles of its structure, such as `H1`, in reading order. */
  readonly roles: readonly string[];
  /** What is said of its pictures. */
  readonly alternatives: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Reads a PDF with pdf.js, for tests. */
export async function readPdf(bytes: Buffer): Promise<{ title: unknown; pages: ReadPage[] }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const nodes = flat(await page.getStructTree());
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({
      text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
      roles: nodes.map(({ role }) => role),
      alternatives: nodes.flatMap(({ alt }) => (alt === undefined ? [] : [alt])),
      width,
      height,
    });
  }
  await task.destroy();
  return { title: 'Title' in info ? info.Title : null, pages };
}

interface Node {
  readonly role: string;
  readonly alt: string | undefined;
}

function flat(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null || !('children' in node)) return [];
  const role = 'role' in node ? String(node.role) : '';
  const alt = 'alt' in node ? String(node.alt) : undefined;
  const children: unknown[] = Array.isArray(node.children) ? node.children : [];
  return [{ role, alt }, ...children.flatMap(flat)];
}
