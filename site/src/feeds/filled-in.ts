import type { Feed, FeedItem } from './feed.ts';
import type { FeedImage } from './feed-content.ts';
import type { FeedItemOutline, FeedListEntry, FeedOutline, FeedText } from './outline.ts';
import { escaped, xmlLine, xmlText } from './xml-text.ts';

type ToHtml = (markdown: string) => Promise<string>;

/**
 * The feed that an outline is the outline of. This is the one place where characters that XML forbids are
 * dropped, so that all formats say the same.
 *
 * @param toHtml - answers sanitised HTML with absolute addresses
 */
export async function filledIn(outline: FeedOutline, toHtml: ToHtml): Promise<Feed> {
  return {
    ...outline,
    title: line(outline.title, outline.pageUrl),
    description: line(outline.description, outline.pageUrl),
    author: { ...outline.author, name: line(outline.author.name, outline.author.url) },
    items: await Promise.all(outline.items.map((item) => filledInItem(item, toHtml))),
  };
}

/** No format lets these be empty, and a text of forbidden characters is. */
const line = (text: string, otherwise: string): string => {
  const clean = xmlLine(text);
  return clean === '' ? otherwise : clean;
};

async function filledInItem({ text, ...item }: FeedItemOutline, toHtml: ToHtml): Promise<FeedItem> {
  const parts = await Promise.all(text.map((part) => htmlOf(part, toHtml)));
  const { enclosure, event, image } = item;
  const title = line(item.title, item.url);
  const summary = xmlText(item.summary).trim();
  return {
    ...item,
    title,
    summary: summary === '' ? title : summary,
    html: xmlText([...(image === null ? [] : [picture(image)]), ...parts].join('')).trim(),
    categories: [...new Set(item.categories.map(xmlLine).filter((category) => category !== ''))],
    enclosure:
      enclosure === null ? null : { ...enclosure, name: line(enclosure.name, enclosure.url) },
    event:
      event === null
        ? null
        : {
            ...event,
            location: event.location === null ? null : xmlLine(event.location),
            organizer: event.organizer === null ? null : xmlLine(event.organizer),
          },
  };
}

async function htmlOf(part: FeedText, toHtml: ToHtml): Promise<string> {
  switch (part.kind) {
    case 'paragraph':
      return `<p>${escaped(part.text)}</p>`;
    case 'heading':
      return `<h2>${escaped(part.text)}</h2>`;
    case 'list':
      return `<ul>${part.entries.map(listEntry).join('')}</ul>`;
    case 'markdown':
      return toHtml(part.markdown);
  }
}

function listEntry({ text, url, note }: FeedListEntry): string {
  const words = url === null ? escaped(text) : `<a href="${escaped(url)}">${escaped(text)}</a>`;
  return `<li>${words}${note === null ? '' : ` – ${escaped(note)}`}</li>`;
}

// The title beside it says what the item is about.
const picture = ({ url, width, height }: FeedImage): string =>
  `<p><img src="${escaped(url)}" alt="" width="${String(width)}" height="${String(height)}"></p>`;
