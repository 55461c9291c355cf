import { kept } from '../../content/index.ts';
import { fixedPages } from './fixed-pages.ts';
import type { PlannedPage } from './planned-page.ts';
import * as routes from './routes.ts';

/** Every page and endpoint of the site that says something of the content. */
export const allPages = kept(async (): Promise<readonly PlannedPage[]> => {
  const found = await Promise.all(Object.values(routes).map(({ pages }) => pages()));
  return [...found.flat(), ...fixedPages()];
});
