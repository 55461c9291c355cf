import type { OwnHosts } from '@pilotpress/shared-types';
import { renderMarkdown } from './render-markdown.ts';

/** What a text asks of the media library, and what its editor should know. */
export interface MarkdownUploads {
  /** Paths in the CMS, as in `/uploads/map.png`. */
  readonly uploads: readonly { readonly upload: string; readonly use: 'picture' | 'download' }[];
  /** Uploads that are shown without an alternative text. */
  readonly undescribed: readonly string[];
  /** Pictures that lie elsewhere and so are not shown. */
  readonly foreignPictures: readonly string[];
  /** Addresses of the CMS or of private networks, which are not linked. */
  readonly unreachable: readonly string[];
}

/**
 * The uploads that a text links to or shows: exactly those that its rendering asks for.
 *
 * @throws UnreadableMarkdownError
 */
export function uploadsIn(markdown: string, hosts: OwnHosts): MarkdownUploads {
  const uploads: { upload: string; use: 'picture' | 'download' }[] = [];
  const undescribed: string[] = [];
  const foreignPictures: string[] = [];
  const unreachable: string[] = [];
  renderMarkdown(markdown, {
    hosts,
    level: 2,
    tableLabel: '',
    uploads: {
      link: (upload) => {
        uploads.push({ upload, use: 'download' });
        return null;
      },
      picture: (upload, words) => {
        uploads.push({ upload, use: 'picture' });
        if (words === '') undescribed.push(upload);
        return null;
      },
      foreignPicture: (address) => foreignPictures.push(address),
      unreachable: (address) => unreachable.push(address),
    },
  });
  return { uploads, undescribed, foreignPictures, unreachable };
}
