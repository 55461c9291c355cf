import { ownHosts } from '@pilotpress/shared-types';
import type { Rendering, Uploads } from '../render-markdown.ts';
import { renderMarkdown } from '../render-markdown.ts';

export const TEST_HOSTS = ownHosts(
  ['http://localhost:1337', 'https://cms.example.org'],
  'https://pilot.example.org',
);
const NO_UPLOADS: Uploads = { link: () => null, picture: () => null };

/** Renders as the pages do; no upload is known unless given, and all of the site is there. */
export const render = (
  markdown: string,
  uploads: Uploads = NO_UPLOADS,
  level: Rendering['level'] = 2,
  given: Partial<Pick<Rendering, 'awayFrom' | 'siteLink'>> = {},
): string =>
  renderMarkdown(markdown, {
    ...{ hosts: TEST_HOSTS, uploads, level, tableLabel: 'Table' },
    siteLink: (address) => address,
    ...given,
  });
