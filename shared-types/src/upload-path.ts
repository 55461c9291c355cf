import { percentDecoded } from './percent-decoded.ts';

/** The editor's file name behind the path of an upload, without the suffix that Strapi adds. */
export function nameOfUpload(path: string): string {
  const last = percentDecoded(path.split('/').at(-1) ?? path);
  return last.replace(/_[0-9a-f]{10}(?=\.[^.]+$|$)/, '');
}

/** Smaller versions that Strapi makes of a picture, and that editors can insert into texts. */
const SIZES = /^(.*\/)(?:thumbnail|small|medium|large)_([^/]+)$/;

/** The address of the picture that an upload is a smaller version of, if it is one. */
export function originalOf(path: string): string | null {
  const [, folder, name] = SIZES.exec(path) ?? [];
  return folder === undefined || name === undefined ? null : `${folder}${name}`;
}
