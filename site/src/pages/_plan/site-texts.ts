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
    placeOf: (path, id) => (id === MAIN ? path : (parts.get(path)?.(id) ?? null)),
  });
});

/** The page that has a part of an id, `null` for none. */
type PlaceOf = (id: string) => string | null;

/** Where parts of pages are, by the path of the page: the slides of decks, and the ways to follow. */
async function partsOfPages(): Promise<ReadonlyMap<string, PlaceOf>> {
  const decks = (await content.allPresentations()).map(async (presentation) => {
    const { slug } = presentation;
    const { slideCount, parts } = await content.deckOf(presentation);
    const placeOf: PlaceOf = (id) => {
      const number = Number(/^slide-([1-9]\d*)$/.exec(id)?.[1] ?? Infinity);
      if (number > slideCount) return null;
      return paths.slides(slug, parts.filter((first) => first <= number).length);
    };
    return parts.map((_, index) => [paths.slides(slug, index + 1), placeOf] as const);
  });
  const scopes = new Set([
    ...(await content.allPilots()).map(({ slug }) => scopeAnchor({ type: 'pilot', slug })),
    ...(await content.allRegions()).map(({ slug }) => scopeAnchor({ type: 'region', slug })),
  ]);
  return new Map([
    ...(await Promise.all(decks)).flat(),
    [paths.subscribe(), (id: string) => (scopes.has(id) ? paths.subscribe() : null)] as const,
  ]);
}

/** The texts of editors, with links to what this build has. */
export const siteTexts = content.kept(async () => content.textsWith(await siteLink()));
