/** What the configuration of the build found out before any page: it hands it on in the environment. */
import { lastRelease, NO_RELEASE } from './last-release.ts';

/** Stands for all that makes the pages beside their content. */
export const code = process.env.PILOTPRESS_CODE ?? 'unknown';

const folder = process.env.PILOTPRESS_LAST_RELEASE;
const last = folder === undefined ? NO_RELEASE : lastRelease(folder, code);

/** Whether the last release has this page as it would be rendered now. */
export const isUnchanged = ({ path, key }: { path: string; key: string }): boolean =>
  last.has(path, key);
