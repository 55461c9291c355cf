import { z } from 'zod';
import type { FileContent } from './file-content.ts';
import { NO_CONTENT } from './file-content.ts';
import { readHtml } from './html-page.ts';
import { jsonOf } from '../../start/kept-file.ts';

/** JSON Feed 1.1, as far as addresses go. */
const jsonFeedSchema = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/'),
  title: z.string(),
  home_page_url: z.string().optional(),
  feed_url: z.string().optional(),
  icon: z.string().optional(),
  favicon: z.string().optional(),
  items: z.array(
    z.object({
      id: z.string().min(1),
      url: z.string().optional(),
      external_url: z.string().optional(),
      content_html: z.string().optional(),
      image: z.string().optional(),
      banner_image: z.string().optional(),
      attachments: z.array(z.object({ url: z.string() })).default([]),
    }),
  ),
});

/** @returns `null` where the text is no JSON Feed */
export function readJsonFeed(text: string): FileContent | null {
  const { data } = jsonFeedSchema.safeParse(jsonOf(text));
  if (data === undefined) return null;
  const addresses = [
    data.home_page_url,
    data.feed_url,
    data.icon,
    data.favicon,
    ...data.items.flatMap((item) => [
      item.url,
      item.external_url,
      item.image,
      item.banner_image,
      ...item.attachments.map(({ url }) => url),
      ...readHtml(item.content_html ?? '').addresses,
    ]),
  ].filter((address) => address !== undefined);
  return { ...NO_CONTENT, addresses, items: data.items.length };
}
