import type { ContentType } from '@pilotpress/shared-types';
import { allEvents, allPilots, allRegions, site } from './entries.ts';
import { eventWithLinks, linksOfFooter, linksOfPilot, websiteOf } from './field-links.ts';
import type { FieldLink } from './field-links.ts';
import type { SiteLink } from '../markdown/render-markdown.ts';
import { store } from './store.ts';

/** The links that are not on the pages since nothing is there, in words for whoever builds the site. */
export async function deadLinks(siteLink: SiteLink, fieldLink: FieldLink): Promise<string[]> {
  return [...(await deadInTexts(siteLink)), ...(await deadInFields(fieldLink))];
}

async function deadInTexts(siteLink: SiteLink): Promise<string[]> {
  return [...(await store.texts()).values()].flatMap(({ place: { type, title, field }, links }) =>
    links
      .filter((address) => siteLink(address) === null)
      .map((address) => warning(type, title, field, address)),
  );
}

async function deadInFields(fieldLink: FieldLink): Promise<string[]> {
  const found: string[] = [];
  const leadOf = (type: ContentType, title: string) => (address: string, field: string) => {
    const there = fieldLink(address);
    if (there === null) found.push(warning(type, title, field, address));
    return there;
  };
  for (const event of await allEvents()) eventWithLinks(event, leadOf('event', event.title));
  for (const pilot of await allPilots()) linksOfPilot(pilot, leadOf('pilot', pilot.title));
  for (const region of await allRegions()) websiteOf(region, leadOf('region', region.name));
  const settings = await site();
  linksOfFooter(settings, leadOf('site', settings.name));
  return found;
}

const warning = (type: ContentType, title: string, field: string, address: string): string =>
  `The ${type} "${title}" links in its field ${field} to ${address}, which is not on the site, so the site shows the words only. Publish what it leads to, or correct the address.`;
