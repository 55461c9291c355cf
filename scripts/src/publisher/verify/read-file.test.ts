import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

const SITE = { site: 'https://www.example.org', cmsHosts: ['127.0.0.1:1337', 'cms.example.org'] };
const read = (text: string, path: string) => readFile(text, path, SITE);
const texts = (text: string, path: string): string[] =>
  read(text, path).faults.map((fault) => fault.text);

const PAGE =
  '<!DOCTYPE html><html lang="en"><head><title>A</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","@id":"https://www.example.org/a/#event","image":"https://www.example.org/files/1/a.jpg","endDate":"2026-03-01"}</script></head><body><h1>A &amp; b</h1>BODY</body></html>';
const page = (body: string): string => PAGE.replace('BODY', body);

const RSS =
  '<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link href="https://www.example.org/feed.xml"/><link>https://www.example.org/</link><item><title>A</title><link>https://www.example.org/a/</link><guid isPermaLink="false">tag:x</guid><enclosure url="https://www.example.org/files/1/a.pdf" length="1" type="application/pdf"/><description>&lt;a href="/b/"&gt;b&lt;/a&gt;</description></item></channel></rss>';

const ICS = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'URL;VALUE=URI:https://www.example.org/',
  ' a/',
  'ATTACH;FMTTYPE="application/pdf":https://www.example.org/files/1/a.pdf',
  'ORGANIZER;CN="A: b";X-A=;X-B=c,"d;e":mailto:a@example.org',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: [{ id: '1', url: 'https://www.example.org/a/', content_html: '<img src="/b.png">' }],
});

describe('a page', () => {
  it('is read for what matters beyond it', () => {
    expect(read(page('<a href="/a/">x</a><a href="/a/" id="y">y</a>'), '/a/')).toEqual({
      content: {
        addresses: ['/a/', 'https://www.example.org/files/1/a.jpg'],
        ids: ['y'],
        heading: 'A & b',
        items: 0,
        published: null,
        ends: '2026-03-01',
      },
      faults: [],
    });
  });

  it.each([
    ['http://127.0.0.1:1337/x', true],
    ['//CMS.example.org', true],
    ['https://cms.example.org./', true],
    ['http://127.0.0.1:13370/', false],
    ['https://cms.example.organic/', false],
    ['https://cms.example.org.evil.example/', false],
  ])('with a link to %s leads to the CMS: %s', (address, isCms) => {
    const found = texts(page(`<a href="${address}">x</a>`), '/a/');
    expect(found.some((fault) => fault.includes('an address of the CMS'))).toBe(isCms);
  });

  it('may be on the host of the CMS itself', () => {
    const site = { site: 'https://www.example.org', cmsHosts: ['www.example.org'] };
    expect(
      readFile(page('<a href="https://www.example.org/a/">a</a>'), '/a/', site).faults,
    ).toEqual([]);
  });

  it('must not link to what is private or no address, and may speak of it', () => {
    const body =
      '<p>http://localhost:3000/</p><a href="http://localhost:3000/">a</a><a href="https://">b</a>';
    expect(texts(page(body), '/a/')).toEqual([
      '/a/ links to http://localhost:3000/, which only a machine or a network of its own can reach.',
      '/a/ links to "https://", which is no address.',
    ]);
  });

  it('may link to the site where that is on this machine', () => {
    const site = { site: 'http://localhost:4321', cmsHosts: [] };
    expect(readFile(page('<a href="http://localhost:4321/a/">a</a>'), '/a/', site).faults).toEqual(
      [],
    );
  });
});

describe('a feed or a sitemap', () => {
  it('is read for its addresses and items', () => {
    expect(read(RSS, '/feed.xml')).toMatchObject({
      content: {
        addresses: [
          'https://www.example.org/feed.xml',
          'https://www.example.org/',
          'https://www.example.org/a/',
          'https://www.example.org/files/1/a.pdf',
          '/b/',
        ],
        items: 1,
      },
      faults: [],
    });
  });

  it.each([
    [RSS.replace('</item>', ''), 'unexpected close tag'],
    [RSS.replace('<title>A', '<title>A & b'), 'disallowed character in entity name'],
    [RSS.replace('<title>A', '<title>\u0001'), 'disallowed character'],
    [RSS.replace(/ xmlns:atom="[^"]*"/, ''), 'unbound namespace prefix: "atom"'],
    ['', 'document must contain a root element'],
  ])('must be well-formed: %#', (xml, why) => {
    const [fault] = texts(xml, '/feed.xml');
    expect(fault).toMatch(/^Programs cannot read \/feed\.xml, .* it is not well-formed XML: /);
    expect(fault).toContain(why);
  });

  it('must be of its kind', () => {
    expect(texts('<html/>', '/news/feed.atom')).toEqual([
      'Programs cannot read /news/feed.atom, which people may follow: its outermost element is <html> and not <feed>.',
    ]);
    expect(texts('<urlset xmlns="x"/>', '/sitemap.xml')).toEqual([]);
  });

  it('in JSON is read too, and must be one', () => {
    expect(read(FEED, '/feed.json')).toMatchObject({
      content: { addresses: ['https://www.example.org/a/', '/b.png'], items: 1 },
      faults: [],
    });
    for (const text of [FEED.slice(1), '{}', FEED.replace('"id":"1"', '"id":""')]) {
      expect(texts(text, '/feed.json')).toEqual([
        'Programs cannot read /feed.json, which people may follow: it is no JSON Feed.',
      ]);
    }
    expect(texts('{', '/data.json')).toHaveLength(1);
    expect(texts('{}', '/data.json')).toEqual([]);
  });
});

describe('a calendar', () => {
  it('is read for its addresses and events', () => {
    expect(read(ICS, '/calendar.ics')).toMatchObject({
      content: {
        addresses: ['https://www.example.org/a/', 'https://www.example.org/files/1/a.pdf'],
        items: 1,
      },
      faults: [],
    });
  });

  it.each([
    [ICS.replace('\r\nEND:VEVENT', ''), 'END:VCALENDAR ends nothing'],
    [ICS.replaceAll('\r\n', '\n'), 'a line does not end in CR LF'],
    [ICS.trimEnd(), 'its last line has no end'],
    [ICS.replace('BEGIN:VCALENDAR', 'begin'), 'it does not begin with BEGIN:VCALENDAR'],
    [ICS.replace('\r\nURL', '\r\nno colon here\r\nURL'), '"no colon here" is no property'],
    [ICS.replace('END:VCALENDAR', 'X:1'), 'it does not end with END:VCALENDAR'],
  ])('must be written as one: %#', (text, why) => {
    expect(texts(text, '/calendar.ics')).toEqual([
      `Programs cannot read /calendar.ics, which people may follow: ${why}.`,
    ]);
  });
});

it('reads where robots.txt sends programs', () => {
  const text = 'User-agent: *\n\nSitemap: https://www.example.org/sitemap.xml\n';
  expect(read(text, '/robots.txt').content.addresses).toEqual([
    'https://www.example.org/sitemap.xml',
  ]);
});
