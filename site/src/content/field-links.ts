/** Addresses that editors enter in a field of their own, and not in a text. */
import type { Event, Link, OwnHosts, Pilot, Region, Site } from '@pilotpress/shared-types';
import type { SiteLink } from '../markdown/render-markdown.ts';

/**
 * Where an address leads: elsewhere as it was entered, and within the site to what is there, by the address
 * that it has now. `null` where nothing is there.
 */
export type FieldLink = (address: string) => string | null;

/** @param siteAddress - without a slash at its end */
export const fieldLinkWith =
  (siteLink: SiteLink, { isSite }: OwnHosts, siteAddress: string): FieldLink =>
  (address) => {
    const url = URL.parse(address);
    if (url === null || !isSite(url)) return address;
    const there = siteLink(`${url.pathname}${url.search}${url.hash}`);
    return there === null ? null : `${siteAddress}${there}`;
  };

/** @param field - where the address was entered */
type Lead = (address: string, field: string) => string | null;

/** A link that may have lost what it leads to; its words stay. */
export type LooseLink = Omit<Link, 'url'> & { readonly url: string | null };

/** An event that leads to what is there. One that does anyway is answered as it is. */
export function eventWithLinks(event: Event, lead: Lead): Event {
  const { registration, organiser } = event;
  const at = (address: string | null, field: string): string | null =>
    address === null ? null : lead(address, field);
  const joiningLink = at(event.joiningLink, 'joiningLink');
  const link = at(registration?.link ?? null, 'registration.link');
  const website = at(organiser?.website ?? null, 'organiser.website');
  if (
    joiningLink === event.joiningLink &&
    link === (registration?.link ?? null) &&
    website === (organiser?.website ?? null)
  ) {
    return event;
  }
  return {
    ...event,
    joiningLink,
    registration: registration === null ? null : { ...registration, link },
    organiser: organiser === null ? null : { ...organiser, website },
  };
}

/** The website of a region, if there is one. */
export const websiteOf = ({ website }: Region, lead: Lead): string | null =>
  website === null ? null : lead(website, 'website');

const linksWith = (links: readonly Link[], list: string, lead: Lead): LooseLink[] =>
  links.map((link, index) => ({ ...link, url: lead(link.url, `${list}.${String(index)}.url`) }));

export const linksOfPilot = ({ links }: Pilot, lead: Lead): LooseLink[] =>
  linksWith(links, 'links', lead);

export const linksOfFooter = ({ footerLinks }: Site, lead: Lead): LooseLink[] =>
  linksWith(footerLinks, 'footerLinks', lead);
