import type { HeadingLevel, Rendering, SiteLink, Uploads } from '../markdown/render-markdown.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { TABLE_LABEL } from '../words.ts';
import type { FieldLink } from './field-links.ts';
import { fieldLinkWith } from './field-links.ts';
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

/** The texts that refer to something, by themselves. */
const referring = kept(
  async () => new Map([...(await store.texts()).values()].map((of) => [of.text, of])),
);

/**
 * How Markdown is turned into what a page shows.
 *
 * @param level - of its first heading: one below the heading that the text stands under
 */
export type Html = (markdown: string, level: HeadingLevel) => Promise<string>;

/** What the editors of an entry wrote, as its page shows it, once it is known what they may link to. */
export interface PageTexts {
  readonly html: Html;
  readonly fieldLink: FieldLink;
}

/** Texts of editors as HTML, and the addresses they entered, once it is known what they may link to. */
export interface Texts extends PageTexts {
  /**
   * Markdown as sanitised HTML. Files of the CMS that it links to or shows are replaced by the published
   * ones, and of a link to what is not on the site only the words are left.
   */
  readonly html: Html;
  /** The same for those who read it in a feed, away from the site: every address is absolute. */
  readonly feedHtml: (markdown: string) => Promise<string>;
  /**
   * What the HTML of a text is made from, which is had sooner than the HTML: equal sources, equal HTML
   * where the level is the same. A text that refers to nothing is its own source.
   */
  readonly htmlSource: Html;
}

export function textsWith(siteLink: SiteLink): Texts {
  const rendering = async (level: HeadingLevel): Promise<Rendering> => ({
    ...{ hosts, level, siteLink },
    tableLabel: TABLE_LABEL,
    uploads: await published(),
  });
  return {
    fieldLink: fieldLinkWith(siteLink, hosts, siteAddress),
    html: async (markdown, level) => renderMarkdown(markdown, await rendering(level)),
    feedHtml: async (markdown) =>
      renderMarkdown(markdown, { ...(await rendering(2)), awayFrom: siteAddress }),
    htmlSource: async (markdown) => {
      const references = (await referring()).get(markdown);
      if (references === undefined) return markdown;
      const { link, picture } = await published();
      const uploads = references.uploads.map(({ upload, use }) =>
        use === 'picture' ? picture(upload, '') : link(upload),
      );
      return JSON.stringify([markdown, references.links.map(siteLink), uploads]);
    },
  };
}
