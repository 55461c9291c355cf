/** Formats of pictures, by how their files begin; no other is handed to a library that reads them. */
const PIXELS = [
  /^\x89PNG\r\n/,
  /^\xff\xd8\xff/,
  /^GIF8[79]a/,
  /^RIFF[^]{4}WEBP/,
  /^(?:II\*\0|MM\0\*)/,
];
/** Of pictures that only a program for office files can draw: EMF, WMF, its own, and BMP. */
const OFFICE = [
  /^\x01\0\0\0[^]{36} EMF/,
  /^\xd7\xcd\xc6\x9a/,
  /^\x01\0\x09\0\0[\x01\x03]/,
  /^VCLMTF/,
  /^BM[^]{4}\0\0\0\0/,
];
/** In a drawing may lie another one, which would be read as whatever it says it is. */
const NESTED = /<\?xml|<!doctype|<\w*:?svg|%!PS|\xc5\xd0\xd3\xc6|\x1f\x8b\x08/i;

const beginning = (bytes: Buffer): string => bytes.toString('latin1', 0, 64);

export const isOfPixels = (bytes: Buffer): boolean =>
  PIXELS.some((pattern) => pattern.test(beginning(bytes)));

/** Whether it is a drawing in a format of office programs that holds no picture of another kind. */
export const isOfficeDrawing = (bytes: Buffer): boolean =>
  OFFICE.some((pattern) => pattern.test(beginning(bytes))) &&
  !NESTED.test(bytes.toString('latin1'));
