import { describe, expect, it } from 'vitest';
import { cmsMentions, unreachable } from './unreachable.ts';

const PUBLIC = {
  siteUrl: 'https://pilot.example.org',
  cmsUrls: ['http://127.0.0.1:1337', 'https://cms.example.org'],
};
const ON_ONE_MACHINE = { siteUrl: 'http://localhost:4321', cmsUrls: ['http://localhost:1337'] };

describe('an address in the output', () => {
  it.each([
    ['https://cms.example.org/admin', 'of the CMS'],
    ['//cms.example.org:8080/admin', 'of the CMS'],
    ['http://127.0.0.1:1337/uploads/x.png', 'of the CMS'],
    ['http://localhost:3000/', 'of a private network'],
    ['https://192.168.0.7/x', 'of a private network'],
    ['https://example.org/?see=http://localhost', null],
    ['https://pilot.example.org/news/', null],
    ['/news/', null],
    ['mailto:a@localhost', null],
    ['http://[broken', null],
  ])('%s is %s', (address, why) => {
    expect(unreachable(PUBLIC)(address)).toBe(why);
  });

  it.each([
    ['http://localhost:4321/news/', null],
    ['http://localhost:4400/', null],
    ['http://localhost:1337/admin', 'of the CMS'],
    ['http://127.0.0.1:3000/', 'of a private network'],
  ])('of a site on a machine of its own: %s is %s', (address, why) => {
    expect(unreachable(ON_ONE_MACHINE)(address)).toBe(why);
  });
});

describe('a mention of the CMS', () => {
  const mentions = cmsMentions(PUBLIC);

  it.each([
    'Log in at https://cms.example.org.',
    'HTTPS://CMS.EXAMPLE.ORG:443/admin',
    'https:\\/\\/cms.example.org\\/admin',
    'share?url=https%3A%2F%2Fcms.example.org%2Fadmin',
    'https:&#x2F;&#x2F;cms.example.org',
  ])('is found in words, in JSON and in other addresses: %s', (text) => {
    expect(mentions(text)).toEqual(['https://cms.example.org']);
  });

  it.each([
    'https://cms.example.org.them.example/',
    'https://cms.example.organic/',
    'https://cms.example.org:8443/',
    'https://my-cms.example.org/',
    'http://127.0.0.1:13370/',
    'http://127.0.0.1/',
    'cms.example.org',
  ])('is not %s', (text) => {
    expect(mentions(text)).toEqual([]);
  });

  it('is told from one of the site by its port', () => {
    const found = cmsMentions(ON_ONE_MACHINE);
    expect(found('http://localhost:4321/')).toEqual([]);
    expect(found('http://localhost:1337/')).toEqual(['http://localhost:1337']);
  });
});
