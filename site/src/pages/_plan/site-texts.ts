import { paths, scopeAnchor } from '@pilotpress/shared-types';
import * as content from '../../content/index.ts';
import { movedAddresses } from '../_views/redirects-view.ts';
import { allPages } from './all-pages.ts';

/** Every page has it. */
const MAIN = 'content';

/** Where the links of texts lead: to what this build has, and nowhere else. */
export const siteLink = content.kept(async () => {
  const [pages, files, parts] = await Promise.all([
    allPages(),
    content.filePaths(),
    partsOfPages(),
  ]);
  return content.siteLinkTo({
    paths: new Set([...pages.map(({ path }) => path), ...files, paths.sitemap()]),
    moved: await movedAddresses(),
    hasPart: (path, id) => id === MAIN || parts.get(path)?.(id) === true,
  });
});

/** Whether a page has a part, by the path of the page: the slides of decks, and the ways to follow. */
async function partsOfPages(): Promise<ReadonlyMap<string, (id: string) => boolean>> {
  const decks = (await content.allPresentations()).map(async (presentation) => {
    const { slideCount } = await content.deckOf(presentation);
    const hasSlide = (id: string): boolean =>
      Number(/^slide-([1-9]\d*)$/.exec(id)?.[1] ?? Infinity) <= slideCount;
    return [paths.entry('presentation', presentation.slug), hasSlide] as const;
  });
  const scopes = new Set([
    ...(await content.allPilots()).map(({ slug }) => scopeAnchor({ type: 'pilot', slug })),
    ...(await content.allRegions()).map(({ slug }) => scopeAnchor({ type: 'region', slug })),
  ]);
  return new Map([
    ...(await Promise.all(decks)),
    [paths.subscribe(), (id: string) => scopes.has(id)] as const,
  ]);
}

/** The texts of editors, with links to what this build has. */
export const siteTexts = content.kept(async () => content.textsWith(await siteLink()));
