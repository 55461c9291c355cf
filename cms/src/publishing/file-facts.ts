import type { FileFacts } from '@pilotpress/shared-types';
import { numberOf, textOf } from './entry-row.ts';

/** What a row of the media library says of its file. */
export const fileFacts = (row: Readonly<Record<string, unknown>>): FileFacts => ({
  name: textOf(row.name) ?? '',
  mime: textOf(row.mime) ?? '',
  width: numberOf(row.width),
  height: numberOf(row.height),
});

/** The families of files by which a schema says what it takes. */
export function fileFamily(mime: string): string {
  const [type] = mime.split('/');
  return type === 'image' || type === 'video' || type === 'audio' ? `${type}s` : 'files';
}
