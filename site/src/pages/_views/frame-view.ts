import { paths } from '@pilotpress/shared-types';
import type { FrameView, ListedType } from '../../components/view.ts';
import type { FieldLink } from '../../content/index.ts';
import {
  allActionPlans,
  allArticles,
  allDemoCases,
  allDocuments,
  allEvents,
  allPages,
  allPilots,
  allPresentations,
  allRegions,
  linksOfFooter,
  site,
} from '../../content/index.ts';
import { sections } from '../../words.ts';

/** The navigation, in its order: a section appears in it as soon as it has an entry. */
const NAVIGATION: readonly (readonly [ListedType, () => Promise<readonly unknown[]>])[] = [
  ['article', allArticles],
  ['event', allEvents],
  ['presentation', allPresentations],
  ['pilot', allPilots],
  ['region', allRegions],
  ['demo-case', allDemoCases],
  ['action-plan', allActionPlans],
  ['document', allDocuments],
];

/** What every page shows around its own content; the same throughout a build. */
export async function frameView(fieldLink: FieldLink): Promise<FrameView> {
  const [{ shareImageView, ...settings }, pages, filled] = await Promise.all([
    site(),
    allPages(),
    Promise.all(
      NAVIGATION.map(async ([type, entries]) => ((await entries()).length > 0 ? [type] : [])),
    ),
  ]);
  return {
    site: settings,
    shareImage: shareImageView,
    sections: filled.flat().map((type) => ({
      href: paths.list(type),
      label: sections[type].title,
      description: sections[type].description,
    })),
    elsewhere: linksOfFooter(settings, fieldLink).map(({ url, label }) => ({ href: url, label })),
    pages: pages.map(({ slug, title }) => ({ href: paths.entry('page', slug), label: title })),
  };
}
