import type { ContentType } from '@pilotpress/shared-types';

/** A text in Markdown that links to pages of the site, or to files of the media library, or shows such files. */
export interface ReferringText {
  /** Type and documentId of its entry and its field, as in `article/abc/body`. */
  readonly documentId: string;
  readonly text: string;
  /** Where it stands, in words: the entry and its field. */
  readonly place: { readonly type: ContentType; readonly title: string; readonly field: string };
  /** Paths in the CMS, as in `/uploads/map.png`. */
  readonly uploads: readonly { readonly upload: string; readonly use: 'picture' | 'download' }[];
  /** Addresses within the site that it links to, each once. */
  readonly links: readonly string[];
}
