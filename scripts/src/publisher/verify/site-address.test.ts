import { expect, it } from 'vitest';
import { targetOf } from './site-address.ts';

const SITE = { site: 'https://www.example.org', cmsHosts: [] };
const at = (address: string) => targetOf(address, '/news/a/', SITE);

it.each([
  ['/events/', '/events/'],
  ['/files/0f/A-b.c.pdf', '/files/0f/A-b.c.pdf'],
  ['/events/#past', '/events/#past'],
  ['../b/', '/news/b/'],
  ['', '/news/a/'],
  ['#', '/news/a/'],
  ['#why', '/news/a/#why'],
  ['/../../etc/', '/etc/'],
  ['/search/?q=x', '/search/'],
  ['/a b/', '/a%20b/'],
  ['https://www.example.org/events/', '/events/'],
  ['//www.example.org/events/', '/events/'],
  ['webcal://www.example.org/events/calendar.ics', '/events/calendar.ics'],
])('"%s" leads to a path of the site', (address, path) => {
  expect(at(address)).toEqual({ kind: 'internal', path });
});

it.each([
  'https://example.org/',
  'http://www.example.org/',
  'https://www.example.org:8443/',
  '//a/',
])('"%s" leads away', (address) => {
  expect(at(address).kind).toBe('external');
});

it.each(['mailto:a@example.org', 'tel:+32', 'data:,x'])('"%s" leads nowhere', (address) => {
  expect(at(address).kind).toBe('other');
});

it('knows what is no address', () => {
  expect(at('https://')).toEqual({ kind: 'invalid' });
});
