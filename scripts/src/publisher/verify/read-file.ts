import { basename, extname } from 'node:path/posix';
import { readCalendar } from './calendar-file.ts';
import { PAGE_CHECKS } from './checks/page-checks.ts';
import { publicAddresses } from './checks/public-addresses.ts';
import type { FileContent, ReadFile } from './file-content.ts';
import { MEND_SITE, NO_CONTENT } from './file-content.ts';
import { readHtml } from './html-page.ts';
import { readJsonFeed } from './json-feed-file.ts';
import { jsonOf } from '../../start/kept-file.ts';
import { readLinkedData } from './linked-data.ts';
import type { SiteAddresses } from './site-address.ts';
import { readXml } from './xml-file.ts';

type Reader = (text: string, path: string) => ReadFile;

/** What must be outermost in an XML file of this name. */
const ROOTS: Readonly<Record<string, string>> = {
  'feed.xml': 'rss',
  'upcoming.xml': 'rss',
  'feed.atom': 'feed',
  'sitemap.xml': 'urlset',
};

const READERS: Readonly<Record<string, Reader>> = {
  '.html': page,
  '.xml': xml,
  '.atom': xml,
  '.json': json,
  '.ics': calendar,
  '.txt': plain,
};

/** Reads one file of a release, and checks all that can be told from it alone. */
export function readFile(text: string, path: string, site: SiteAddresses): ReadFile {
  const read = READERS[path.endsWith('/') ? '.html' : extname(path)] ?? plain;
  const { content, faults } = read(text, path);
  const addresses = [...new Set(content.addresses)];
  return {
    content: { ...content, addresses },
    faults: [...faults, ...publicAddresses(addresses, path, site)],
  };
}

function page(text: string, path: string): ReadFile {
  const html = readHtml(text);
  const data = html.dataBlocks.map(readLinkedData).filter((block) => block !== null);
  const first = (name: 'published' | 'ends'): string | null =>
    data.map((block) => block[name]).find((value) => value !== null) ?? null;
  const content: FileContent = {
    ...NO_CONTENT,
    addresses: [...html.addresses, ...data.flatMap(({ addresses }) => addresses)],
    ids: html.ids,
    heading: html.headings[0] ?? null,
    published: first('published'),
    ends: first('ends'),
  };
  return { content, faults: PAGE_CHECKS.flatMap((check) => check(html, path)) };
}

function xml(text: string, path: string): ReadFile {
  const { content, root, mistake } = readXml(text);
  const expected = ROOTS[basename(path)];
  if (mistake !== null) return malformed(path, content, `it is not well-formed XML: ${mistake}`);
  if (expected === undefined || root === expected) return { content, faults: [] };
  return malformed(path, content, `its outermost element is <${root ?? ''}> and not <${expected}>`);
}

function json(text: string, path: string): ReadFile {
  if (basename(path) === 'feed.json') {
    const content = readJsonFeed(text);
    return content === null
      ? malformed(path, NO_CONTENT, 'it is no JSON Feed')
      : { content, faults: [] };
  }
  return jsonOf(text) === undefined
    ? malformed(path, NO_CONTENT, 'it is no JSON')
    : { content: NO_CONTENT, faults: [] };
}

function calendar(text: string, path: string): ReadFile {
  const { content, mistakes } = readCalendar(text);
  const [mistake] = mistakes;
  return mistake === undefined ? { content, faults: [] } : malformed(path, content, mistake);
}

/** Of a plain text, robots.txt is the one that names an address for programs. */
function plain(text: string): ReadFile {
  const addresses = [...text.matchAll(/^Sitemap:[ \t]*(\S+)/gim)].map(
    ([, address = '']) => address,
  );
  return { content: { ...NO_CONTENT, addresses }, faults: [] };
}

const malformed = (path: string, content: FileContent, why: string): ReadFile => ({
  content,
  faults: [
    { text: `Programs cannot read ${path}, which people may follow: ${why}.`, remedy: MEND_SITE },
  ],
});
