/** What the configuration of the build has settled, once, for all that runs in it. */
import { ownHosts } from '@pilotpress/shared-types';

function settled(name: string): string {
  const value = process.env[name];
  if (value !== undefined) return value;
  throw new Error(`${name} is not set. It is set by astro.config.ts: build the site with Astro.`);
}

/** The instant that the pages are right for. */
export const moment: Date = new Date(settled('PILOTPRESS_MOMENT'));

/** In whose name the entries of feeds are identified (RFC 4151), as in `example.org,2026`. */
export const feedAuthority: string = settled('FEED_AUTHORITY');

/** Where the site is published, without a slash at its end. */
export const siteAddress: string = settled('SITE_URL').replace(/\/$/, '');

/** The folder of the fonts that pictures are drawn with. */
export const fontFolder: string = settled('PILOTPRESS_FONTS');

/** Where builds keep what they need again. */
export const dataFolder: string = settled('PILOTPRESS_DATA');

/** The hosts of the CMS and of the site itself. */
export const hosts = ownHosts(
  [settled('CMS_URL'), ...settled('CMS_PUBLIC_URL').split(',')].filter((url) => url !== ''),
  settled('SITE_URL'),
);
