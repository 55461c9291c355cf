import type { Core } from '@strapi/strapi';

/** Where visitors find the site, and where editors and the site find the CMS: what links in texts are held against. */
export interface Addresses {
  readonly cms: readonly string[];
  readonly site: string;
}

/** A setting is to be an address and is none. */
class NoAddressError extends Error {
  override readonly name = 'NoAddressError';

  constructor(setting: string, text: string) {
    super(
      `${setting} names "${text}", which is no web address. Give one such as https://www.example.org.`,
    );
  }
}

function originOf(setting: string, text: string): string {
  const url = URL.parse(text.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) throw new NoAddressError(setting, text);
  return url.origin;
}

export default ({ env }: Core.Config.Shared.ConfigParams): Addresses => {
  const chosen = env('CMS_PUBLIC_URL', '')
    .split(',')
    .filter((text) => text.trim() !== '');
  const site = env('SITE_URL', '').trim();
  return {
    cms: [
      `http://127.0.0.1:${String(env.int('CMS_PORT', 1337))}`,
      ...chosen.map((text) => originOf('CMS_PUBLIC_URL', text)),
    ],
    site: site === '' ? 'http://localhost:4321' : originOf('SITE_URL', site),
  };
};
