import { pilotSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { defineDocument } from '../document.ts';
import { NAMED, PICTURE } from '../query.ts';
import * as wire from '../wire.ts';

export const pilot = defineDocument({
  type: 'pilot',
  path: 'pilots',
  populate: {
    activities: true,
    coLeadingRegions: NAMED,
    participatingRegions: NAMED,
    contacts: { populate: { person: NAMED } },
    links: true,
    cover: PICTURE,
  },
  wire: z.object({
    ...wire.pageIdentity,
    tagline: wire.text,
    about: wire.text,
    activities: z.array(z.object({ title: wire.text, text: wire.text })),
    yearLaunched: z.number().nullable(),
    coLeadingRegions: wire.references,
    participatingRegions: wire.references,
    contacts: z.array(z.object({ person: wire.reference.nullable(), role: wire.text })),
    links: z.array(wire.link),
    cover: wire.picture.nullable(),
  }),
  schema: pilotSchema,
  toDomain: (entry, from) => ({
    ...entry,
    about: from.markdown(entry.about, ['about']),
    activities: entry.activities.map(({ title, text }, index) => ({
      title,
      text: from.markdown(text, ['activities', index, 'text']),
    })),
    coLeadingRegions: from.references('region', entry.coLeadingRegions, ['coLeadingRegions']),
    participatingRegions: from.references('region', entry.participatingRegions, [
      'participatingRegions',
    ]),
    contacts: entry.contacts.flatMap(({ person: wirePerson, role }, index) => {
      const person = from.reference('person', wirePerson, ['contacts', index, 'person']);
      return person === null ? [] : [{ person, role }];
    }),
    cover: from.picture(entry.cover, ['cover']),
  }),
});
