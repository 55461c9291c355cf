import { resolve } from 'node:path';
import { z } from 'zod';

/** What the environment says about a build. Paths are absolute, addresses have no slash at their end. */
export interface Settings {
  readonly data: string;
  readonly siteUrl: string;
  readonly siteOut: string;
  /** The instant that the pages are right for. */
  readonly moment: Date;
  /** Folder of the release that need not be rendered again where nothing has changed; `null` for a full build. */
  readonly lastRelease: string | null;
  readonly cmsUrl: string;
  /** Other addresses under which editors know the CMS; their texts link to them. */
  readonly cmsPublicUrls: readonly string[];
  /** The key of the site's API token; `null` where it stands in a file. */
  readonly cmsToken: string | null;
  readonly cmsTokenFile: string;
  /** In whose name feeds identify their entries (RFC 4151), as in `example.org,2026`. */
  readonly feedAuthority: string;
}

/** The environment does not say what a build needs to know. */
export class SettingsError extends Error {
  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(`The site cannot be built with these settings:\n  ${problems.join('\n  ')}`, options);
    this.name = 'SettingsError';
    // Where in the program it was noticed helps nobody.
    this.stack = '';
  }
}

const origin = z
  .url({
    protocol: /^https?$/,
    error: 'is not an absolute http or https address',
    abort: true,
  })
  .refine((text) => new URL(text).pathname === '/', 'has a path; leave it out')
  .transform((text) => new URL(text).origin);

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The year in which this site's default began to name feeds; it stays as it is. */
const FEED_YEAR = '2026';

const environmentSchema = z.object({
  PILOTPRESS_DATA: z.string().min(1, 'is empty').optional(),
  SITE_URL: origin.default('http://localhost:4321'),
  SITE_OUT: z.string().min(1, 'is empty').optional(),
  PILOTPRESS_MOMENT: z.iso
    .datetime({ offset: true, error: 'is not an instant such as 2026-03-01T09:00:00Z' })
    .optional(),
  PILOTPRESS_LAST_RELEASE: z.string().min(1, 'is empty').optional(),
  CMS_URL: origin.default('http://127.0.0.1:1337'),
  CMS_PUBLIC_URL: z.string().default('').transform(listOf).pipe(z.array(origin)),
  CMS_TOKEN: z.string().trim().min(1, 'is empty').optional(),
  FEED_AUTHORITY: z
    .string()
    .regex(
      /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?,\d{4}(?:-\d\d(?:-\d\d)?)?$/,
      'is not a host name and a year in which it was yours, such as example.org,2026',
    )
    .optional(),
});

/**
 * Reads the settings of a build.
 *
 * @param root - the checkout, in which the data folder lies unless the environment names another
 * @param now - the moment of the build unless the environment names another
 * @throws SettingsError naming each variable that is wrong
 */
export function readSettings(env: NodeJS.ProcessEnv, root: string, now: Date): Settings {
  const parsed = environmentSchema.safeParse(env, { reportInput: true });
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues.map(
        ({ path, input, message }) => `${String(path[0])}=${JSON.stringify(input)} ${message}.`,
      ),
      { cause: parsed.error },
    );
  }
  const { PILOTPRESS_DATA, SITE_URL, SITE_OUT, PILOTPRESS_MOMENT, ...rest } = parsed.data;
  const { PILOTPRESS_LAST_RELEASE } = rest;
  const data = resolve(root, PILOTPRESS_DATA ?? '.data');
  return {
    data,
    siteUrl: SITE_URL,
    siteOut: resolve(root, SITE_OUT ?? `${data}/build`),
    moment: PILOTPRESS_MOMENT === undefined ? now : new Date(PILOTPRESS_MOMENT),
    lastRelease:
      PILOTPRESS_LAST_RELEASE === undefined ? null : resolve(root, PILOTPRESS_LAST_RELEASE),
    cmsUrl: rest.CMS_URL,
    cmsPublicUrls: rest.CMS_PUBLIC_URL,
    cmsToken: rest.CMS_TOKEN ?? null,
    cmsTokenFile: `${data}/secrets/site-token`,
    feedAuthority: rest.FEED_AUTHORITY ?? `${new URL(SITE_URL).hostname},${FEED_YEAR}`,
  };
}

/** What pages show of the settings, or are judged by. */
export const shownSettings = (settings: Settings): readonly string[] => [
  settings.siteUrl,
  settings.cmsUrl,
  settings.cmsPublicUrls.join(','),
  settings.feedAuthority,
];
