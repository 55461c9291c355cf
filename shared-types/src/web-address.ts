import { z } from 'zod';
import { isPrivateHost } from './private-host.ts';

/** An absolute `http:` or `https:` address that visitors can open. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/ })
  .max(2048)
  .refine((text) => !isPrivateAddress(text), { error: ({ input }) => privateWords(String(input)) });
export const emailSchema = z.email().max(254);

/** Whether an address leads to a machine that only those beside it can reach. */
export function isPrivateAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && isPrivateHost(url.hostname);
}

const privateWords = (text: string): string =>
  `"${text}" leads to a computer that visitors cannot reach. Enter an address that everybody can open.`;

/** What is wrong with a web address and how to mend it, or `null`. */
export function webAddressProblem(text: string): string | null {
  if (isPrivateAddress(text)) return privateWords(text);
  return webAddressSchema.safeParse(text).success
    ? null
    : `"${text}" is not a web address. Enter it in full, as in "https://example.org/page".`;
}
