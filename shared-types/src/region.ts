import { z } from 'zod';
import { countrySchema } from './country.ts';
import { identityFields } from './entry.ts';
import { pictureSchema } from './media-file.ts';
import { slugSchema } from './slug.ts';
import { lineSchema, summarySchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** A member region of the network. */
export const regionSchema = z.object({
  ...identityFields,
  name: lineSchema,
  slug: slugSchema,
  shortName: z.string().max(60).nullable(),
  country: countrySchema,
  summary: summarySchema.nullable(),
  website: webAddressSchema.nullable(),
  logo: pictureSchema.nullable(),
});
export type Region = z.infer<typeof regionSchema>;
