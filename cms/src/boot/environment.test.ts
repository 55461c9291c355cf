import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder, requiredSetting } from './environment.ts';

describe('a setting without a default', () => {
  it('is read from the environment', () => {
    expect(requiredSetting('APP_KEYS', { APP_KEYS: 'key' })).toBe('key');
  });

  it('is named when it is missing or empty, with the way out', () => {
    const message =
      'The environment variable APP_KEYS is not set. "npm start" makes the secrets of this installation and passes them on; to start Strapi by itself, set APP_KEYS to a long random text.';
    expect(() => requiredSetting('APP_KEYS', {})).toThrow(message);
    expect(() => requiredSetting('APP_KEYS', { APP_KEYS: '' })).toThrow(message);
  });
});

describe('the data folder', () => {
  it('is the one that the environment names, made absolute', () => {
    expect(dataFolder({ PILOTPRESS_DATA: '/srv/pilotpress' })).toBe('/srv/pilotpress');
    expect(path.isAbsolute(dataFolder({ PILOTPRESS_DATA: 'data' }))).toBe(true);
  });

  it('is .data at the root of the project otherwise', () => {
    expect(dataFolder({})).toBe(path.resolve(__dirname, '../../../.data'));
  });
});
