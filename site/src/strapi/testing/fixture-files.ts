import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** A file of the fake media library, as Strapi populates it, and its bytes. */
export interface FixtureFile {
  readonly wire: {
    readonly documentId: string;
    readonly name: string;
    readonly alternativeText: string | null;
    readonly caption: string | null;
    readonly width: number | null;
    readonly height: number | null;
    readonly mime: string;
    readonly ext: string;
    readonly url: string;
    readonly updatedAt: string;
  };
  readonly bytes: Uint8Array;
}

export const FIXTURE_UPDATED = '2026-01-15T08:00:00.000Z';

function fixtureFile(
  name: string,
  mime: string,
  bytes: Uint8Array,
  facts: { alternativeText?: string; width?: number; height?: number } = {},
): FixtureFile {
  const ext = /\.\w+$/.exec(name)?.[0] ?? '';
  const id = createHash('sha256').update(name).digest('hex').slice(0, 24);
  const { alternativeText = null, width = null, height = null } = facts;
  const safe = name.slice(0, name.length - ext.length).replaceAll(/\W+/g, '_');
  const url = `/uploads/${safe}_${id.slice(0, 10)}${ext}`;
  const identity = { documentId: id, name, mime, ext, url, updatedAt: FIXTURE_UPDATED };
  return { wire: { ...identity, alternativeText, caption: null, width, height }, bytes };
}

/** A picture of soft bands, as PNG. */
export async function fixturePicture(
  name: string,
  alternativeText: string,
  hue: number,
): Promise<FixtureFile> {
  const [width, height] = [1600, 900];
  const bands = [0, 1, 2, 3, 4].map(
    (band) =>
      `<circle cx="${String(300 + band * 260)}" cy="${String(700 - band * 110)}" r="${String(420 - band * 50)}" fill="hsl(${String(hue + band * 14)} 45% ${String(32 + band * 9)}%)" fill-opacity="0.7"/>`,
  );
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><rect width="100%" height="100%" fill="hsl(${String(hue)} 40% 24%)"/>${bands.join('')}</svg>`;
  const bytes = await sharp(Buffer.from(drawing)).png({ palette: true }).toBuffer();
  return fixtureFile(name, 'image/png', bytes, { alternativeText, width, height });
}

/** A document of one line a page, as the smallest PDF that readers open. */
export function fixturePdf(name: string, pages: readonly string[]): FixtureFile {
  const kids = pages.map((_, index) => `${String(4 + index * 2)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((line, index) => {
      const text = `BT /F1 28 Tf 60 300 Td (${line.replaceAll(/[()\\]/g, '')}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + index * 2)} 0 R >>`,
        `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`,
      ];
    }),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = String(objects.length + 1);
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`;
  return fixtureFile(name, 'application/pdf', Buffer.from(`${body}${table}${trailer}`, 'latin1'));
}

/** Any bytes under any name. */
export function fixtureBytes(name: string, mime: string, bytes: Uint8Array): FixtureFile {
  return fixtureFile(name, mime, bytes);
}
