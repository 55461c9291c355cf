/** Entries of each type with every field in it, as Strapi answers them; a test changes what it is about. */
import type { FakeEntry } from './fake-strapi.ts';
import { FIXTURE_UPDATED } from './fixture-files.ts';

type Fields = Readonly<Record<string, unknown>>;

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const identity = (documentId: string): FakeEntry => ({
  id: 1,
  documentId,
  locale: null,
  createdAt: FIXTURE_UPDATED,
  updatedAt: FIXTURE_UPDATED,
  publishedAt: FIXTURE_UPDATED,
});

const titled = (documentId: string, title: string): FakeEntry => ({
  ...identity(documentId),
  title,
  slug: slugOf(title),
  summary: `${title}, in a sentence.`,
});
const named = (documentId: string, name: string): FakeEntry => ({
  ...identity(documentId),
  name,
  slug: slugOf(name),
  summary: null,
});

/** A populated relation. */
export const ref = ({ documentId, title, name }: FakeEntry) => ({ documentId, title, name });

export const regionEntry = (id: string, name: string, fields: Fields = {}): FakeEntry => ({
  ...named(id, name),
  shortName: null,
  country: 'BE',
  website: null,
  logo: null,
  ...fields,
});
export const topicEntry = (id: string, name: string): FakeEntry => named(id, name);
export const personEntry = (id: string, name: string, fields: Fields = {}): FakeEntry => ({
  ...identity(id),
  name,
  jobTitle: null,
  organisation: null,
  email: null,
  photo: null,
  ...fields,
});
export const pageEntry = (id: string, title: string, body: string): FakeEntry => ({
  ...titled(id, title),
  body,
});
export const pilotEntry = (id: string, title: string, fields: Fields = {}): FakeEntry => ({
  ...titled(id, title),
  tagline: 'Regions that learn from each other',
  about: 'The pilot brings regions together.',
  activities: [],
  yearLaunched: null,
  coLeadingRegions: [],
  participatingRegions: [],
  contacts: [],
  links: [],
  cover: null,
  ...fields,
});
export const articleEntry = (id: string, title: string, fields: Fields = {}): FakeEntry => ({
  ...titled(id, title),
  body: 'What happened, in a paragraph.',
  cover: null,
  publishedOn: '2025-11-05T09:00:00.000Z',
  language: null,
  pilots: [],
  regions: [],
  topics: [],
  relatedEvent: null,
  ...fields,
});
export const eventEntry = (id: string, title: string, fields: Fields = {}): FakeEntry => ({
  ...titled(id, title),
  body: null,
  kind: 'webinar',
  start: null,
  end: null,
  dateNote: 'Date to be announced',
  timeZone: 'Europe/Brussels',
  allDay: false,
  announcedOn: '2025-11-05T09:00:00.000Z',
  eventStatus: 'confirmed',
  statusNote: null,
  attendanceMode: 'in-person',
  venue: null,
  joiningLink: null,
  registration: null,
  organiser: null,
  languages: [],
  audience: null,
  contact: null,
  programme: [],
  presentations: [],
  report: null,
  pilots: [],
  regions: [],
  topics: [],
  ...fields,
});
export const presentationEntry = (
  id: string,
  title: string,
  file: unknown,
  fields: Fields = {},
): FakeEntry => ({
  ...titled(id, title),
  file,
  otherFormats: [],
  speakers: [],
  date: null,
  language: 'en',
  abstract: null,
  licence: null,
  pilots: [],
  regions: [],
  topics: [],
  ...fields,
});
export const actionPlanEntry = (id: string, title: string, fields: Fields = {}): FakeEntry => ({
  ...titled(id, title),
  year: 2026,
  body: null,
  file: null,
  language: null,
  pilots: [],
  ...fields,
});
export const documentEntry = (
  id: string,
  title: string,
  file: unknown,
  fields: Fields = {},
): FakeEntry => ({
  ...titled(id, title),
  kind: 'report',
  file,
  language: null,
  pilots: [],
  topics: [],
  ...fields,
});
export const demoCaseEntry = (id: string, title: string, fields: Fields = {}): FakeEntry => ({
  ...titled(id, title),
  challenge: 'What is hard.',
  approach: null,
  result: null,
  state: 'running',
  leadRegion: null,
  partnerRegions: [],
  pilots: [],
  topics: [],
  ...fields,
});
export const siteEntry = (fields: Fields = {}): FakeEntry => ({
  ...identity('site'),
  name: 'Fixture Network',
  description: 'A network of regions that exists in tests only.',
  contactName: null,
  contactEmail: null,
  footerLinks: [],
  shareImage: null,
  ...fields,
});
