import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const author = z.strictObject({ name: z.string().min(1), url: address });

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), as far as a feed of ours uses it, and nothing beside it. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string().min(1),
  icon: address.optional(),
  authors: z.array(author).min(1),
  language: z.string().min(2),
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        url: address,
        title: z.string().min(1),
        content_html: z.string().min(1),
        summary: z.string().min(1),
        image: address.optional(),
        date_published: z.iso.datetime({ offset: true }),
        tags: z.array(z.string().min(1)),
        attachments: z
          .array(
            z.strictObject({
              url: address,
              mime_type: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
              title: z.string().min(1),
              size_in_bytes: z.int().nonnegative(),
            }),
          )
          .min(1)
          .optional(),
      }),
    )
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
      message: 'Two items have the same id.',
    }),
});
