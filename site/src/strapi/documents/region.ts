import { regionSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { defineDocument } from '../document.ts';
import { PICTURE } from '../query.ts';
import * as wire from '../wire.ts';

export const region = defineDocument({
  type: 'region',
  path: 'regions',
  populate: { logo: PICTURE },
  wire: z.object({
    ...wire.identity,
    name: wire.text,
    slug: wire.text,
    shortName: wire.optionalText,
    country: wire.text,
    summary: wire.optionalText,
    website: wire.optionalText,
    logo: wire.picture.nullable(),
  }),
  schema: regionSchema,
  toDomain: (entry, from) => ({ ...entry, logo: from.picture(entry.logo, ['logo']) }),
});
