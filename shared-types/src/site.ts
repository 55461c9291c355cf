import { z } from 'zod';
import { identityFields } from './entry.ts';
import { linkSchema } from './link.ts';
import { pictureSchema } from './media-file.ts';
import { lineSchema, summarySchema } from './text.ts';
import { emailSchema } from './web-address.ts';

/** The site's own particulars; there is one. */
export const siteSchema = z.object({
  ...identityFields,
  name: lineSchema,
  description: summarySchema,
  contactName: z.string().max(255).nullable(),
  contactEmail: emailSchema.nullable(),
  footerLinks: z.array(linkSchema),
  shareImage: pictureSchema.nullable(),
});
export type Site = z.infer<typeof siteSchema>;
