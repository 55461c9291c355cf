import { z } from 'zod';

/** BCP 47 tags of the languages an entry, file or event can be in: the official languages of the EU, and of its neighbours in the network. */
export const LANGUAGES = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
  'uk',
] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

/** The language that entries are written in unless they say otherwise. */
export const DEFAULT_LANGUAGE: Language = 'en';
