import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { locations, ROOT } from './locations.ts';
import { requireFreePort, settings } from './settings.ts';

it('has the ports and addresses of the README by default', () => {
  expect(settings({})).toEqual({
    cmsPort: 1337,
    sitePort: 4321,
    publisherPort: 4322,
    siteUrl: 'http://localhost:4321',
    cmsUrl: 'http://127.0.0.1:1337',
  });
});

it('lets the site keep the address that visitors know', () => {
  expect(settings({ SITE_PORT: '8080', SITE_URL: 'https://www.example.org/' })).toMatchObject({
    sitePort: 8080,
    siteUrl: 'https://www.example.org',
  });
});

it.each(['0', '65536', 'http', '80.5'])('names a port that is none: %s', (CMS_PORT) => {
  expect(() => settings({ CMS_PORT })).toThrow(
    `CMS_PORT is "${CMS_PORT}", which is no port. Give a number from 1 to 65535.`,
  );
});

it('refuses one port for both', () => {
  expect(() => settings({ CMS_PORT: '5000', SITE_PORT: '5000' })).toThrow(
    'CMS_PORT and SITE_PORT are both 5000.',
  );
});

it('finds a CMS that runs elsewhere', () => {
  expect(settings({ CMS_URL: 'https://cms.example.org/' }).cmsUrl).toBe('https://cms.example.org');
});

it.each(['SITE_URL', 'CMS_URL'])('refuses an address that is none: %s', (name) => {
  expect(() => settings({ [name]: 'www.example.org' })).toThrow(
    `${name} is "www.example.org", which is no web address.`,
  );
});

it('names a taken port, what it is for, and the variable that changes it', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(requireFreePort(port, 'CMS_PORT', 'the CMS')).rejects.toThrow(
    `Port ${String(port)}, meant for the CMS, is taken by another program. Stop that program, or choose another port: CMS_PORT=${String(port + 1000)} npm start`,
  );
  await new Promise((resolve) => other.close(resolve));
  await expect(requireFreePort(port, 'CMS_PORT', 'the CMS')).resolves.toBeUndefined();
});

it('refuses an address inside a website before anything is started', () => {
  expect(() => settings({ SITE_URL: 'https://www.example.org/health/' })).toThrow(
    'SITE_URL is "https://www.example.org/health/", which leads into a website.',
  );
});

it('takes a variable that is set to nothing for one that is not set', () => {
  expect(settings({ SITE_URL: '', CMS_PORT: '', SITE_PORT: ' ' })).toEqual(settings({}));
  expect(locations({ PILOTPRESS_DATA: '' })).toEqual(locations({}));
  expect(locations({}).data).toBe(join(ROOT, '.data'));
});
