import type { Event, Presentation } from '@pilotpress/shared-types';
import { calendarDate } from '@pilotpress/shared-types';
import { eventKinds, languageName } from '../words.ts';
import { eventsOf, pilotsOf, regionsOf, topicsOf } from './entries.ts';
import type { FacetValue, FacetValues } from './facet-groups.ts';

type Belonging = Pick<Event, 'pilots' | 'regions' | 'topics'>;

const belonging = async ({ pilots, regions, topics }: Belonging) => ({
  pilot: (await pilotsOf(pilots)).map(({ slug, title }) => ({ value: slug, label: title })),
  region: (await regionsOf(regions)).map(({ slug, name }) => ({ value: slug, label: name })),
  topic: (await topicsOf(topics)).map(({ slug, name }) => ({ value: slug, label: name })),
});

const languages = (tags: Event['languages']): FacetValue[] =>
  [...new Set(tags)].map((tag) => ({ value: tag, label: languageName(tag) }));
const kinds = (names: readonly Event['kind'][]): FacetValue[] =>
  [...new Set(names)].map((kind) => ({ value: kind, label: eventKinds[kind] }));
const years = (date: string | null): FacetValue[] => {
  const year = date?.slice(0, 4);
  return year === undefined ? [] : [{ value: year, label: year }];
};

/** The first day of an event on its own calendar. */
const dayOf = ({ start, timeZone }: Event): string | null =>
  start === null ? null : calendarDate(start, timeZone);

export const eventFacets = async (event: Event): Promise<FacetValues> => ({
  ...(await belonging(event)),
  year: years(dayOf(event)),
  language: languages(event.languages),
  kind: kinds([event.kind]),
});

/** Its kind is that of the events it was shown at, and so is its year where it has no date of its own. */
export async function presentationFacets(presentation: Presentation): Promise<FacetValues> {
  const events = await eventsOf(presentation);
  const [latest] = events;
  return {
    ...(await belonging(presentation)),
    year: years(presentation.date ?? (latest === undefined ? null : dayOf(latest))),
    language: languages([presentation.language]),
    kind: kinds(events.map(({ kind }) => kind)),
  };
}
