/** Entries as links, where they are only named. */
import type { Event, Pilot, Region, Topic } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import type { DescribedLinkView, LinkView, RelatedView } from '../../components/view.ts';
import { pilotsOf, regionsOf, topicsOf } from '../../content/index.ts';

export const pilotLink = ({ slug, title }: Pilot): LinkView => ({
  href: paths.entry('pilot', slug),
  label: title,
});
export const regionLink = ({ slug, name }: Region): LinkView => ({
  href: paths.entry('region', slug),
  label: name,
});
export const topicLink = ({ slug, name, summary }: Topic): DescribedLinkView => ({
  href: paths.entry('topic', slug),
  label: name,
  description: summary,
});
export const eventLink = ({ slug, title }: Event): LinkView => ({
  href: paths.entry('event', slug),
  label: title,
});

interface Relations {
  readonly pilots: readonly string[];
  readonly regions?: readonly string[];
  readonly topics?: readonly string[];
}

/** The pilots, regions and topics that an entry names. */
export async function relatedView({
  pilots,
  regions = [],
  topics = [],
}: Relations): Promise<RelatedView> {
  return {
    pilots: (await pilotsOf(pilots)).map(pilotLink),
    regions: (await regionsOf(regions)).map(regionLink),
    topics: (await topicsOf(topics)).map(topicLink),
  };
}
