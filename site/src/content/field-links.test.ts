import { ownHosts } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { eventWithLinks, fieldLinkWith } from './field-links.ts';
import { testEvent } from './testing/test-event.ts';

const SITE = 'https://pilot.example.org';
const pages = new Map([
  ['/', '/'],
  ['/news/new/?a=1#b', '/news/new/?a=1#b'],
  ['/news/old/', '/news/new/'],
]);
const fieldLink = fieldLinkWith(
  (address) => pages.get(address) ?? null,
  ownHosts(['https://cms.example.org'], SITE),
  SITE,
);

describe('an address in a field of its own', () => {
  it.each([
    'https://elsewhere.example.org/gone',
    'https://PILOT.example.org:8443/news/gone/',
    'http://pilot.example.org/news/gone/',
    'https://elsewhere.example.org/a b',
  ])('is left as it was entered where it leads to another site: %s', (address) => {
    expect(fieldLink(address)).toBe(address);
  });

  it.each([
    [SITE, `${SITE}/`],
    [`${SITE}/news/new/?a=1#b`, `${SITE}/news/new/?a=1#b`],
    ['https://PILOT.example.org:443/news/old/', `${SITE}/news/new/`],
  ])('leads to what is there on the site, in full: %s', (address, there) => {
    expect(fieldLink(address)).toBe(there);
  });

  it('leads nowhere where nothing is', () => {
    expect(fieldLink(`${SITE}/news/gone/`)).toBeNull();
    expect(fieldLink(`${SITE}//elsewhere.example.org/`)).toBeNull();
  });
});

describe('an event', () => {
  const registration = { link: 'link', opens: null, closes: null, places: 3, fee: null };
  const organiser = { name: 'The network', website: 'website', email: null };
  const event = testEvent({ joiningLink: 'join', registration, organiser });

  it('leads to what is there, by every address that it holds', () => {
    expect(eventWithLinks(event, (address, field) => `${field} ${address}`)).toEqual({
      ...event,
      joiningLink: 'joiningLink join',
      registration: { ...registration, link: 'registration.link link' },
      organiser: { ...organiser, website: 'organiser.website website' },
    });
  });

  it('loses nothing else with an address', () => {
    expect(eventWithLinks(event, () => null)).toEqual({
      ...event,
      joiningLink: null,
      registration: { ...registration, link: null },
      organiser: { ...organiser, website: null },
    });
  });

  it('is the same where nothing changes', () => {
    const bare = testEvent();
    expect(eventWithLinks(bare, () => null)).toBe(bare);
    expect(eventWithLinks(event, (address) => address)).toBe(event);
  });
});
