import PDFDocument from 'pdfkit';

/** A PDF of landscape pages, or of these sizes by turns, each with one line on a ground of one colour. */
export function testPdf(
  lines: readonly string[],
  options: PDFKit.PDFDocumentOptions = {},
  ground = 'white',
  sizes: readonly (readonly [number, number])[] = [],
): Promise<Buffer> {
  const pdf = new PDFDocument({ size: [960, 540], autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    pdf.on('error', reject);
    for (const [index, line] of lines.entries()) {
      const size = sizes[index % sizes.length];
      const { width, height } = pdf.addPage(size && { size: [...size] }).page;
      pdf.rect(0, 0, width, height).fill(ground);
      pdf.fill('black').fontSize(36).text(line, 60, 200);
    }
    pdf.end();
  });
}
