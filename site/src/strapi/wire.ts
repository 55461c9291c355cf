/** Parts of Strapi's JSON that several types share. What is empty in the CMS is `null` past this door. */
import { z } from 'zod';

/** A text that may be left empty; Strapi keeps an emptied field as an empty text. */
export const optionalText = z
  .string()
  .nullable()
  .transform((text) => (text === null || text.trim() === '' ? null : text));
/** A text that must be there; the domain says what it must be like. */
export const text = z.string();

export const identity = {
  documentId: z.string(),
  locale: z
    .string()
    .nullish()
    .transform((locale) => locale ?? null),
  updatedAt: z.string(),
};
export const pageIdentity = { ...identity, title: text, slug: text, summary: text };

/** A populated relation; its name is only read to speak of it. */
export const reference = z.object({
  documentId: z.string(),
  title: z.string().nullish(),
  name: z.string().nullish(),
});
export type WireReference = z.output<typeof reference>;
export const references = z.array(reference);

export const file = z.object({
  documentId: z.string().min(1),
  name: z.string().min(1),
  alternativeText: optionalText,
  caption: optionalText,
  mime: z.string().min(1),
  url: z.string().min(1),
  ext: optionalText,
  updatedAt: z.string(),
});
export type WireFile = z.output<typeof file>;

export const picture = z.object({ file, decorative: z.boolean() });
export type WirePicture = z.output<typeof picture>;

export const link = z.object({ label: text, url: text, description: optionalText });

export const speakers = z.array(
  z.object({ name: text, organisation: optionalText, person: reference.nullable() }),
);
export type WireSpeakers = z.output<typeof speakers>;

/** Strapi writes `09:30:00.000`; nobody's programme knows seconds. */
export const clockTime = optionalText.transform((time) => time?.slice(0, 5) ?? null);
