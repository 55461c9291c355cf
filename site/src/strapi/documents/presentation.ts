import { presentationSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { defineDocument } from '../document.ts';
import { optionalMarkdown, speakers } from '../mapping.ts';
import { FILE, NAMED, SPEAKERS, TITLED } from '../query.ts';
import * as wire from '../wire.ts';

export const presentation = defineDocument({
  type: 'presentation',
  path: 'presentations',
  populate: {
    file: FILE,
    otherFormats: { populate: { file: FILE } },
    speakers: SPEAKERS,
    pilots: TITLED,
    regions: NAMED,
    topics: NAMED,
  },
  wire: z.object({
    ...wire.pageIdentity,
    file: wire.file,
    otherFormats: z.array(z.object({ file: wire.file, language: wire.text })),
    speakers: wire.speakers,
    date: wire.optionalText,
    language: wire.text,
    abstract: wire.optionalText,
    licence: wire.optionalText,
    pilots: wire.references,
    regions: wire.references,
    topics: wire.references,
  }),
  schema: presentationSchema,
  toDomain: (entry, from) => ({
    ...entry,
    file: from.deck(entry.file, ['file']),
    otherFormats: entry.otherFormats.map(({ file, language }, index) => ({
      file: from.file(file, ['otherFormats', index, 'file']),
      language,
    })),
    speakers: speakers(from, entry.speakers, ['speakers']),
    abstract: optionalMarkdown(from, entry.abstract, ['abstract']),
    pilots: from.references('pilot', entry.pilots, ['pilots']),
    regions: from.references('region', entry.regions, ['regions']),
    topics: from.references('topic', entry.topics, ['topics']),
  }),
});
