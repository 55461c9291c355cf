import { z } from 'zod';
import { identityFields } from './entry.ts';
import { pictureSchema } from './media-file.ts';
import type { RuleProblem } from './problem.ts';
import { asCheck } from './problem.ts';
import { emailSchema } from './web-address.ts';

/** A person has a name; all else is optional. */
export function personProblems({ name }: { name: string | null }): RuleProblem[] {
  if (name !== null && name.trim() !== '') return [];
  return [
    {
      path: ['name'],
      message: 'The person has no name. Enter it as it should appear on the site.',
    },
  ];
}

/** Someone who speaks, or can be asked. */
export const personSchema = z
  .object({
    ...identityFields,
    name: z.string().trim().max(255),
    jobTitle: z.string().max(255).nullable(),
    organisation: z.string().max(255).nullable(),
    email: emailSchema.nullable(),
    photo: pictureSchema.nullable(),
  })
  .check(asCheck(personProblems));
export type Person = z.infer<typeof personSchema>;
