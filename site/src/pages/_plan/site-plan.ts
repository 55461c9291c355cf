import { kept } from '../../content/index.ts';
import { fixedPages } from './fixed-pages.ts';
import type { PlannedPage } from './planned-page.ts';
import * as routes from './routes.ts';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every page and endpoint of the site that says something of the content, by address. */
export const sitePlan: () => Promise<readonly PlannedPage[]> = kept(async () => {
  const found = await Promise.all(Object.values(routes).map(({ pages }) => pages()));
  const all: PlannedPage[] = [...found.flat(), ...(await fixedPages())];
  return all.sort((a, b) => compareText(a.path, b.path));
});
