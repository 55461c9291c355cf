import { z } from 'zod';
import { referenceSchema } from './entry.ts';
import { lineSchema } from './text.ts';

/** Who speaks: by name, and linked to a person where the CMS knows one. */
export const speakerSchema = z.object({
  name: lineSchema,
  organisation: z.string().max(255).nullable(),
  person: referenceSchema.nullable(),
});
export type Speaker = z.infer<typeof speakerSchema>;
