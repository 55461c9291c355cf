import { describe, expect, it } from 'vitest';
import { unreachable } from './unreachable.ts';

const PUBLIC = {
  siteUrl: 'https://pilot.example.org',
  cmsUrls: ['http://127.0.0.1:1337', 'https://cms.example.org'],
};
const ON_ONE_MACHINE = { siteUrl: 'http://localhost:4321', cmsUrls: ['http://localhost:1337'] };

describe('an address in the output', () => {
  it.each([
    ['https://cms.example.org/admin', 'of the CMS'],
    ['//cms.example.org:8080/admin', 'of the CMS'],
    ['/\\cms.example.org/admin', 'of the CMS'],
    ['/\t/cms.example.org/admin', 'of the CMS'],
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
