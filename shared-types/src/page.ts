import { z } from 'zod';
import { pageFields } from './entry.ts';
import { markdownSchema } from './text.ts';

/** A free page such as the accessibility statement. */
export const pageSchema = z.object({ ...pageFields, body: markdownSchema });
export type Page = z.infer<typeof pageSchema>;
