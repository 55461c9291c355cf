import { z } from 'zod';

/** A path on the site itself: an address with two slashes at its begin would lead to another host. */
const pathSchema = z.string().regex(/^\/(?!\/)[^\s\\]*$/);

/** What a host answers at one address, in place of any file that the release has there. */
export const redirectRuleSchema = z.discriminatedUnion('status', [
  z.object({ from: pathSchema, to: pathSchema, status: z.union([z.literal(301), z.literal(302)]) }),
  /** What was there is gone for good, and nothing stands in its place. */
  z.object({ from: pathSchema, to: z.null(), status: z.literal(410) }),
]);
export type RedirectRule = z.infer<typeof redirectRuleSchema>;

/** The whole of `redirects.json`, by which a release tells its host what to answer beside files. */
export const redirectsSchema = z.object({
  /** Sorted by `from`, of which there is one each. */
  rules: z
    .array(redirectRuleSchema)
    .refine((rules) => new Set(rules.map(({ from }) => from)).size === rules.length, {
      error: 'An address has two rules.',
    }),
});
export type Redirects = z.infer<typeof redirectsSchema>;

/** Where a release says so, below its folder. */
export const REDIRECTS_FILE = 'redirects.json';
