import { renderMarkdown } from '../markdown/render-markdown.ts';
import { fileView } from './file-view.ts';
import { pictureView } from './picture-view.ts';
import { store } from './store.ts';

/**
 * Markdown as sanitised HTML whose headings start at `h2`. Files of the CMS that it links to or
 * shows are replaced by the published ones.
 */
export async function html(markdown: string): Promise<string> {
  const files = [...(await store.files()).values()];
  const bySource = new Map(files.map((file) => [file.source, file]));
  return renderMarkdown(markdown, {
    link: (upload) => {
      const file = bySource.get(upload);
      return file === undefined ? null : fileView(file).path;
    },
    picture: (upload) => {
      const file = bySource.get(upload);
      if (file === undefined) return null;
      const view = pictureView({ file: file.documentId, decorative: false }, file);
      const webp = view?.sources.find(({ type }) => type === 'image/webp');
      return view === null ? null : { ...view, srcset: webp?.srcset ?? null };
    },
  });
}
