import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

const now = new Date('2026-02-01T09:00:00.000Z');
const read = (env: NodeJS.ProcessEnv) => readSettings(env, '/repository', now);

describe('the settings of a build', () => {
  it('have defaults for a developer’s machine', () => {
    expect(read({})).toEqual({
      data: '/repository/.data',
      siteUrl: 'http://localhost:4321',
      siteOut: '/repository/.data/build',
      moment: now,
      lastRelease: null,
      cmsUrl: 'http://127.0.0.1:1337',
      cmsPublicUrls: [],
      cmsToken: null,
      cmsTokenFile: '/repository/.data/secrets/site-token',
      feedAuthority: 'localhost,2026',
    });
  });

  it('come from the environment, slashes at the end of addresses put aside', () => {
    expect(
      read({
        PILOTPRESS_DATA: '/data',
        SITE_URL: 'https://pilot.example.org/',
        SITE_OUT: 'out',
        PILOTPRESS_MOMENT: '2026-03-01T10:00:00+01:00',
        PILOTPRESS_LAST_RELEASE: '.data/releases/1',
        CMS_URL: 'http://localhost:14380/',
        CMS_PUBLIC_URL: 'https://cms.example.org/, http://cms.internal:1337',
        FEED_AUTHORITY: 'network.example.org,2025-06',
        CMS_TOKEN: ' key\n',
      }),
    ).toEqual({
      data: '/data',
      siteUrl: 'https://pilot.example.org',
      siteOut: '/repository/out',
      moment: new Date('2026-03-01T09:00:00.000Z'),
      lastRelease: '/repository/.data/releases/1',
      cmsUrl: 'http://localhost:14380',
      cmsPublicUrls: ['https://cms.example.org', 'http://cms.internal:1337'],
      cmsToken: 'key',
      cmsTokenFile: '/data/secrets/site-token',
      feedAuthority: 'network.example.org,2025-06',
    });
  });

  it('that are wrong are all named, with what they hold and no stack trace', () => {
    const wrong = {
      SITE_URL: 'pilot.example.org',
      CMS_URL: 'http://cms/api',
      CMS_PUBLIC_URL: 'https://cms.example.org,cms',
      FEED_AUTHORITY: 'https://example.org',
      PILOTPRESS_MOMENT: 'today',
    };
    const error = (() => {
      try {
        return read(wrong);
      } catch (caught) {
        return caught;
      }
    })();
    if (!(error instanceof SettingsError)) throw new Error('Expected a SettingsError.');
    expect(error.message).toBe(
      'The site cannot be built with these settings:\n  SITE_URL="pilot.example.org" is not an absolute http or https address.\n  PILOTPRESS_MOMENT="today" is not an instant such as 2026-03-01T09:00:00Z.\n  CMS_URL="http://cms/api" has a path; leave it out.\n  CMS_PUBLIC_URL="cms" is not an absolute http or https address.\n  FEED_AUTHORITY="https://example.org" is not a host name and a year in which it was yours, such as example.org,2026.',
    );
    expect(error.stack).toBe('');
  });
});
