import type { OwnHosts } from '@pilotpress/shared-types';
import { renderMarkdown } from './render-markdown.ts';

/** What a text asks of the media library and of the site, and what its editor should know. */
export interface MarkdownReferences {
  /** Paths in the CMS, as in `/uploads/map.png`. */
  readonly uploads: readonly { readonly upload: string; readonly use: 'picture' | 'download' }[];
  /** Addresses within the site that it links to, as in `/news/?a=1#b`. */
  readonly links: readonly string[];
  /** Uploads that are shown without an alternative text. */
  readonly undescribed: readonly string[];
  /** Pictures that lie elsewhere and so are not shown. */
  readonly foreignPictures: readonly string[];
  /** Addresses of the CMS or of private networks, which are not linked. */
  readonly unreachable: readonly string[];
}

/**
 * What a text links to or shows of the media library and of the site: exactly what its rendering asks for.
 *
 * @throws UnreadableMarkdownError
 */
export function referencesIn(markdown: string, hosts: OwnHosts): MarkdownReferences {
  const uploads: { upload: string; use: 'picture' | 'download' }[] = [];
  const links = new Set<string>();
  const undescribed: string[] = [];
  const foreignPictures: string[] = [];
  const unreachable: string[] = [];
  renderMarkdown(markdown, {
    hosts,
    level: 2,
    tableLabel: '',
    siteLink: (address) => {
      links.add(address);
      return null;
    },
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
  return { uploads, links: [...links], undescribed, foreignPictures, unreachable };
}
