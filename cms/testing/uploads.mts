import { hash } from 'node:crypto';
import type { RunningCms } from './running-cms.mts';

/** A file of the media library, as Strapi answers with it. */
export interface LibraryFile {
  readonly id: number;
  readonly documentId: string;
  readonly url: string;
  readonly hash: string;
  readonly formats: unknown;
  readonly provider_metadata: unknown;
}

/** What a file is to Strapi besides its bytes. */
export interface FileKind {
  readonly name: string;
  readonly type: string;
}

const SLIDES: FileKind = { name: 'slides.pdf', type: 'application/pdf' };

/** What the CMS has to record of the bytes. */
export function fingerprintOf(bytes: Buffer): { sha256: string; bytes: number } {
  return { sha256: hash('sha256', bytes, 'hex'), bytes: bytes.length };
}

/** Bytes that Strapi takes for a PDF file. */
export function pdf(text: string): Buffer {
  return Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
}

/** Uploads a new file. */
export async function upload(
  cms: RunningCms,
  bytes: Buffer,
  kind: FileKind = SLIDES,
): Promise<LibraryFile> {
  const [file] = (await send(cms, '/api/upload', bytes, kind)) as [LibraryFile];
  return file;
}

/** Gives a file of the media library other bytes. */
export async function replace(
  cms: RunningCms,
  { id }: { readonly id: number },
  bytes: Buffer,
  kind: FileKind = SLIDES,
): Promise<LibraryFile> {
  return (await send(cms, `/api/upload?id=${String(id)}`, bytes, kind)) as LibraryFile;
}

async function send(
  { url, fullToken }: RunningCms,
  address: string,
  bytes: Buffer,
  { name, type }: FileKind,
): Promise<unknown> {
  const form = new FormData();
  form.append('files', new File([new Uint8Array(bytes)], name, { type }));
  const response = await fetch(`${url}${address}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${fullToken}` },
    body: form,
  });
  if (!response.ok) {
    throw new Error(`${address} answered ${String(response.status)}: ${await response.text()}`);
  }
  return response.json();
}
