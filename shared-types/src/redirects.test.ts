import { describe, expect, it } from 'vitest';
import { redirectsSchema } from './redirects.ts';

const accepts = (...rules: unknown[]): boolean => redirectsSchema.safeParse({ rules }).success;

describe('the rules of a release for its host', () => {
  it('lead to another address of the site, for now or for good, or say that there is none', () => {
    expect(
      accepts(
        { from: '/presentations/deck/download/', to: '/files/0123/deck.pdf', status: 302 },
        { from: '/news/old/', to: '/news/new/', status: 301 },
        { from: '/news/withdrawn/', to: null, status: 410 },
      ),
    ).toBe(true);
  });

  it.each([
    ['to another website', { from: '/a/', to: 'https://them.example/', status: 302 }],
    ['to another host', { from: '/a/', to: '//them.example/', status: 302 }],
    ['to another host by a backslash', { from: '/a/', to: '/\\them.example/', status: 302 }],
    ['by a line break in a header', { from: '/a/', to: '/b/\r\nx: y', status: 302 }],
    ['nowhere', { from: '/a/', to: null, status: 302 }],
    ['on, where nothing is', { from: '/a/', to: '/b/', status: 410 }],
    ['by another status', { from: '/a/', to: '/b/', status: 307 }],
  ])('never lead %s', (_, rule) => {
    expect(accepts(rule)).toBe(false);
  });

  it('say one thing of each address', () => {
    const rule = { from: '/a/', to: '/b/', status: 301 };
    expect(accepts(rule, { ...rule, to: '/c/' })).toBe(false);
  });
});
