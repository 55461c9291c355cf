import { siteSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { defineDocument } from '../document.ts';
import { PICTURE } from '../query.ts';
import * as wire from '../wire.ts';

export const site = defineDocument({
  type: 'site',
  path: 'site',
  single: true,
  populate: { footerLinks: true, shareImage: PICTURE },
  wire: z.object({
    ...wire.identity,
    name: wire.text,
    description: wire.text,
    contactName: wire.optionalText,
    contactEmail: wire.optionalText,
    footerLinks: z.array(wire.link),
    shareImage: wire.picture.nullable(),
  }),
  schema: siteSchema,
  toDomain: (entry, from) => ({
    ...entry,
    shareImage: from.picture(entry.shareImage, ['shareImage']),
  }),
});
