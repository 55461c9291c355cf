import { mediaFileSchema } from '@pilotpress/shared-types';
import { z } from 'zod';

export const RENDITION_FORMATS = ['avif', 'webp', 'jpeg', 'png'] as const;

/** A picture once more, in another format or size, as published. */
const renditionSchema = z.object({
  format: z.enum(RENDITION_FORMATS),
  width: z.int().positive(),
  height: z.int().positive(),
  path: z.string().startsWith('/files/'),
});
export type Rendition = z.infer<typeof renditionSchema>;

/** A file as the site publishes it. */
export const siteFileSchema = mediaFileSchema.extend({
  /** Its address in the CMS, absolute or a path, as the CMS writes it. */
  source: z.string().min(1),
  /** All addresses under which texts name it, that one or those of smaller versions; sorted. */
  knownAs: z.array(z.string().min(1)),
  /** Its address on the site. A picture that is only shown is published as its renditions; this is one of them. */
  path: z.string().startsWith('/files/'),
  /** AVIF and WebP by width, and one JPEG or PNG for browsers that take neither; empty unless a picture. */
  renditions: z.array(renditionSchema),
});
export type SiteFile = z.infer<typeof siteFileSchema>;
