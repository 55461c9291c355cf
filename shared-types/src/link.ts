import { z } from 'zod';
import { lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** A link to another website, with a sentence on what is there. */
export const linkSchema = z.object({
  label: lineSchema,
  url: webAddressSchema,
  description: z.string().max(500).nullable(),
});
export type Link = z.infer<typeof linkSchema>;
