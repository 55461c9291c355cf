import { z } from 'zod';
import { pageFields, referenceSchema, referencesSchema } from './entry.ts';
import { linkSchema } from './link.ts';
import { pictureSchema } from './media-file.ts';
import { lineSchema, markdownSchema } from './text.ts';

/** Longest tagline in characters. */
export const TAGLINE_MAX = 160;

/** An innovation pilot of the network: what it is, who leads it, whom to ask. */
export const pilotSchema = z.object({
  ...pageFields,
  tagline: z.string().trim().min(1).max(TAGLINE_MAX),
  about: markdownSchema,
  /** Activities and goals, in the editor's order. */
  activities: z.array(z.object({ title: lineSchema, text: markdownSchema })),
  yearLaunched: z.int().min(1995).max(2100).nullable(),
  coLeadingRegions: referencesSchema,
  participatingRegions: referencesSchema,
  contacts: z.array(z.object({ person: referenceSchema, role: lineSchema })),
  links: z.array(linkSchema),
  cover: pictureSchema.nullable(),
});
export type Pilot = z.infer<typeof pilotSchema>;
