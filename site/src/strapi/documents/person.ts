import { personSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { defineDocument } from '../document.ts';
import { PICTURE } from '../query.ts';
import * as wire from '../wire.ts';

export const person = defineDocument({
  type: 'person',
  path: 'people',
  populate: { photo: PICTURE },
  wire: z.object({
    ...wire.identity,
    name: wire.text,
    jobTitle: wire.optionalText,
    organisation: wire.optionalText,
    email: wire.optionalText,
    photo: wire.picture.nullable(),
  }),
  schema: personSchema,
  toDomain: (entry, from) => ({ ...entry, photo: from.picture(entry.photo, ['photo']) }),
});
