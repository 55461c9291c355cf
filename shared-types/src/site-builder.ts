import { z } from 'zod';

/** How `site/builder.ts` ends where the code or the configuration is another than it has bundled: EX_TEMPFAIL, try again. */
export const BUILDER_IS_STALE = 75;

/** What it tells whoever has started it. */
export const builderMessageSchema = z.union([
  /** Stands for the code that it bundles, as releases name it. */
  z.object({ code: z.string() }),
  /** The pages are bundled: it is as far as it comes by itself. */
  z.object({ isBundled: z.literal(true) }),
]);
export type BuilderMessage = z.infer<typeof builderMessageSchema>;
