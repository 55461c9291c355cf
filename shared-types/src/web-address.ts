import { z } from 'zod';

/** An absolute `http:` or `https:` address. */
export const webAddressSchema = z.url({ protocol: /^https?$/ }).max(2048);
export const emailSchema = z.email().max(254);

/** Whether a text is an absolute `http:` or `https:` address. */
export function isWebAddress(text: string): boolean {
  return webAddressSchema.safeParse(text).success;
}
