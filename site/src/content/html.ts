import type { HeadingLevel, Rendering, Uploads } from '../markdown/render-markdown.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { TABLE_LABEL } from '../words.ts';
import { fileView } from './file-view.ts';
import { pictureView } from './picture-view.ts';
import { kept } from './kept.ts';
import { hosts, siteAddress } from './settled.ts';
import { store } from './store.ts';

/** Where each file of the CMS is published, asked by its address there. */
const published = kept(async (): Promise<Uploads> => {
  const files = [...(await store.files()).values()];
  const byName = new Map(
    files.flatMap((file) => file.knownAs.map((address) => [address, file] as const)),
  );
  return {
    link: (upload) => {
      const file = byName.get(upload);
      return file === undefined ? null : fileView(file).path;
    },
    picture: (upload) => {
      const file = byName.get(upload);
      if (file === undefined) return null;
      const view = pictureView({ file: file.documentId, decorative: false }, file);
      const webp = view?.sources.find(({ type }) => type === 'image/webp');
      return view === null ? null : { ...view, srcset: webp?.srcset ?? null };
    },
  };
});

/**
 * Markdown as sanitised HTML. Files of the CMS that it links to or shows are replaced by the
 * published ones.
 *
 * @param level - of its first heading: one below the heading that the text stands under
 */
export async function html(markdown: string, level: HeadingLevel): Promise<string> {
  return renderMarkdown(markdown, await rendering(level));
}

/** The same for those who read it in a feed, away from the site: every address is absolute. */
export async function feedHtml(markdown: string): Promise<string> {
  return renderMarkdown(markdown, { ...(await rendering(2)), awayFrom: siteAddress });
}

const rendering = async (level: HeadingLevel): Promise<Rendering> => ({
  hosts,
  level,
  tableLabel: TABLE_LABEL,
  uploads: await published(),
});

/**
 * What the HTML of a text is made from, which is had sooner than the HTML: equal sources, equal HTML
 * where the level is the same. A text that names no upload is its own source.
 */
export async function htmlSource(markdown: string, level: HeadingLevel): Promise<string> {
  // An address is the same with entities, escapes and line breaks in it.
  const mayNameUpload = /uploads|&|%/i.test(markdown.replaceAll(/[\t\n\r]/g, ''));
  return mayNameUpload ? html(markdown, level) : markdown;
}
