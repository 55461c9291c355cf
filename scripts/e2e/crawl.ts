import { Parser } from 'htmlparser2';

/** A page of the site as a visitor's browser would receive it. */
interface CrawledPage {
  readonly path: string;
  readonly status: number;
  readonly html: string;
  /** Addresses the page leads to or loads, absolute. */
  readonly links: readonly URL[];
  readonly ids: ReadonlySet<string>;
  readonly headings: readonly string[];
  readonly lang: string | null;
  readonly title: string;
  /** Things that a strict content security policy refuses. */
  readonly inline: readonly string[];
}

const SOURCES = ['href', 'src'] as const;

/** Reads what matters to a link checker out of a page. */
function readPage(path: string, status: number, html: string, base: URL): CrawledPage {
  const links: URL[] = [];
  const ids = new Set<string>();
  const headings: string[] = [];
  const inline: string[] = [];
  let lang: string | null = null;
  let title = '';
  let heading: string | null = null;
  let inTitle = false;
  const add = (address: string): void => {
    const url = URL.parse(address, new URL(path, base));
    if (url === null) throw new Error(`${path} holds "${address}", which is no address.`);
    links.push(url);
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      for (const source of SOURCES) {
        const address = attributes[source];
        if (address !== undefined) add(address);
      }
      for (const candidate of (attributes.srcset ?? '').split(',')) {
        const [address] = candidate.trim().split(/\s+/);
        if (address !== undefined && address !== '') add(address);
      }
      if (attributes.id !== undefined) ids.add(attributes.id);
      if (name === 'html') lang = attributes.lang ?? null;
      if (name === 'title' && title === '') inTitle = true;
      if (name === 'h1') heading = '';
      const isData = attributes.type === 'application/ld+json';
      const isInline = name === 'script' && attributes.src === undefined && !isData;
      if (name === 'style' || isInline) inline.push(`<${name}>`);
      for (const attribute of Object.keys(attributes)) {
        if (attribute === 'style' || attribute.startsWith('on'))
          inline.push(`${name}[${attribute}]`);
      }
    },
    ontext: (text) => {
      if (inTitle) title += text;
      if (heading !== null) heading += text;
    },
    onclosetag: (name) => {
      if (name === 'title') inTitle = false;
      if (name === 'h1' && heading !== null) {
        headings.push(heading.trim());
        heading = null;
      }
    },
  });
  parser.end(html);
  return { path, status, html, links, ids, headings, lang, title, inline };
}

/** Everything that can be reached from the home page. */
export interface Crawl {
  readonly pages: ReadonlyMap<string, CrawledPage>;
  /** Status and type of each other file, by path. */
  readonly files: ReadonlyMap<string, { status: number; type: string; bytes: number }>;
}

/** Follows every link and loads every picture and file of a site, from some paths on. */
export async function crawl(siteUrl: string, from: readonly string[]): Promise<Crawl> {
  const base = new URL(siteUrl);
  const pages = new Map<string, CrawledPage>();
  const files = new Map<string, { status: number; type: string; bytes: number }>();
  const queue = [...from];
  const seen = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await fetch(new URL(path, base));
    const type = response.headers.get('content-type') ?? '';
    const body = Buffer.from(await response.arrayBuffer());
    if (!type.startsWith('text/html')) {
      files.set(path, { status: response.status, type, bytes: body.length });
      continue;
    }
    const page = readPage(path, response.status, body.toString('utf8'), base);
    pages.set(path, page);
    for (const { origin, pathname } of page.links) {
      if (origin === base.origin && !seen.has(pathname)) {
        seen.add(pathname);
        queue.push(pathname);
      }
    }
  }
  return { pages, files };
}
