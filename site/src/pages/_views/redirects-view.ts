import type { Redirects } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import { allPresentations, fileOf } from '../../content/index.ts';

/** What the host of the site answers beside files. */
export async function redirectsView(): Promise<Redirects> {
  const downloads = (await allPresentations()).map(async ({ slug, file }) => ({
    from: paths.download(slug),
    to: (await fileOf(file)).path,
    // For now: the next version of the file has another address.
    status: 302 as const,
  }));
  const rules = await Promise.all(downloads);
  return { rules: rules.sort((a, b) => (a.from < b.from ? -1 : 1)) };
}
