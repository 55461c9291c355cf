import { paths } from '@pilotpress/shared-types';
import type { LinkView, ListedType } from '../components/view.ts';
import { frame, sections } from '../words.ts';

/** The way up from a page that stands right below the home page. */
export const homeTrail = (): LinkView[] => [{ href: paths.home(), label: frame.home }];

/** The way up from an entry: home, then the list of its section. */
export const sectionTrail = (type: ListedType): LinkView[] => [
  ...homeTrail(),
  { href: paths.list(type), label: sections[type].title },
];
