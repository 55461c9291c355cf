import { byteCount, files as words } from '../words.ts';

/** A published file, ready to be offered. */
export interface FileView {
  readonly path: string;
  /** The editor's file name. */
  readonly name: string;
  /** As people call it: `PDF`. */
  readonly typeName: string;
  readonly bytes: number;
  /** In words: `1.2 MB`. */
  readonly size: string;
  readonly mime: string;
}

export interface PublishedFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly mime: string;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A length in words, in decimal units: three digits at most, and one behind the point below ten. */
export function sizeText(bytes: number): string {
  let value = bytes;
  let unit: (typeof UNITS)[number] = UNITS[0];
  for (const larger of UNITS.slice(1)) {
    // What would be written as 1000 is one of the next unit.
    if (Math.round(value) < 1000) break;
    value /= 1000;
    unit = larger;
  }
  if (unit === 'bytes') return byteCount(bytes);
  const rounded = value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${String(rounded)} ${unit}`;
}

export function fileView({ path, name, bytes, mime }: PublishedFile): FileView {
  const extension = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? '';
  return {
    path,
    name,
    typeName: extension === '' ? words.untyped : extension.toUpperCase(),
    bytes,
    size: sizeText(bytes),
    mime,
  };
}
