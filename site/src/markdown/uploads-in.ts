import { renderMarkdown } from './render-markdown.ts';

/** What a text asks of the media library. */
export interface MarkdownUploads {
  /** Paths in the CMS, as in `/uploads/map.png`. */
  readonly uploads: readonly { readonly upload: string; readonly use: 'picture' | 'download' }[];
  /** Pictures that lie elsewhere and so are not shown. */
  readonly foreignPictures: readonly string[];
}

/** The uploads that a text links to or shows: exactly those that its rendering asks for. */
export function uploadsIn(markdown: string): MarkdownUploads {
  const uploads: { upload: string; use: 'picture' | 'download' }[] = [];
  const foreignPictures: string[] = [];
  // A text without pictures and without the word is not worth rendering.
  if (/uploads|!\[|<img/i.test(markdown)) {
    renderMarkdown(markdown, {
      link: (upload) => {
        uploads.push({ upload, use: 'download' });
        return null;
      },
      picture: (upload) => {
        uploads.push({ upload, use: 'picture' });
        return null;
      },
      foreignPicture: (address) => foreignPictures.push(address),
    });
  }
  return { uploads, foreignPictures };
}
