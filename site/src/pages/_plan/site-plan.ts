import { kept } from '../../content/index.ts';
import { isUnchanged } from '../../incremental/build-state.ts';
import { allPages } from './all-pages.ts';
import type { PlannedPage, Route } from './planned-page.ts';
import { siteTexts } from './site-texts.ts';

/** A page with the key that it has in the release. */
type KeyedPage = Omit<PlannedPage, 'key'> & { readonly key: string };

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every page and endpoint of the site that says something of the content, by address. */
export const sitePlan: () => Promise<readonly KeyedPage[]> = kept(async () => {
  const texts = await siteTexts();
  const all = (await allPages()).map(async (page) => ({ ...page, key: await page.key(texts) }));
  return (await Promise.all(all)).sort((a, b) => compareText(a.path, b.path));
});

/** For `getStaticPaths`: the pages of a route that the last release does not have. */
export const changed =
  <Params, Props>({ pages }: Route<Params, Props>) =>
  async (): Promise<{ params: Params; props: Props }[]> => {
    const texts = await siteTexts();
    const found = (await pages()).map(async ({ path, key, params, props }) =>
      isUnchanged({ path, key: await key(texts) }) ? [] : [{ params, props }],
    );
    return (await Promise.all(found)).flat();
  };
