/**
 * The rules for RSS 2.0 of the RSS Advisory Board's Best Practices Profile and of the W3C's feed validator, as
 * far as they concern what a feed of ours may hold. An empty answer is a feed without a fault.
 */
import { itemProblems } from './rss-item-rules.ts';
import { dateProblems, elementProblems, isAbsolute } from './rss-element-rules.ts';
import type { XmlElement } from './xml-tree.ts';
import { childrenOf, textOf, xmlTree } from './xml-tree.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const ONCE = [
  'title',
  'link',
  'description',
  'language',
  'lastBuildDate',
  'pubDate',
  'docs',
  'ttl',
  'image',
  'generator',
  'copyright',
];

/** @param moment - nothing in the feed is dated later */
export function rssProblems(xml: string, moment: Date): string[] {
  const problems: string[] = [];
  if (!/^<\?xml version="1\.0" encoding="UTF-8"\?>/i.test(xml)) {
    problems.push('The document does not say that it is XML 1.0 in UTF-8');
  }
  if (/[\u007F-\u009F\uFFFD]/.test(xml)) problems.push('A character is one of a wrong encoding');
  let root: XmlElement;
  try {
    root = xmlTree(xml);
  } catch (error) {
    return [...problems, `The document is not well-formed: ${String(error)}`];
  }
  const [channel, ...more] = root.children;
  if (root.name !== 'rss' || root.attributes.get('version') !== '2.0' || channel === undefined) {
    return [...problems, 'The document is no RSS 2.0'];
  }
  if (more.length > 0) problems.push('There is more than one channel');
  return [...problems, ...channelProblems(channel, moment)];
}

function channelProblems(channel: XmlElement, moment: Date): string[] {
  const items = childrenOf(channel, 'item');
  const [image] = childrenOf(channel, 'image');
  const problems = [
    ...elementProblems(channel, {
      known: [...ONCE, 'category', 'item', `{${ATOM}}link`],
      required: ['title', 'link', 'description', 'language'],
      once: ONCE,
    }),
    ...dateProblems(channel, 'lastBuildDate', moment),
    ...dateProblems(channel, 'pubDate', moment),
    ...selfProblems(channel),
    ...buildDateProblems(channel, items),
    ...(image === undefined ? [] : imageProblems(image, channel)),
  ];
  const firstItem = channel.children.findIndex(({ name }) => name === 'item');
  const lastOther = channel.children.findLastIndex(({ name }) => name !== 'item');
  if (firstItem !== -1 && lastOther > firstItem)
    problems.push('An item stands before what the channel says of itself');
  if (!isAbsolute(textOf(channel, 'link') ?? ''))
    problems.push('The link of the channel is not absolute');
  const ttl = textOf(channel, 'ttl');
  if (ttl !== null && !/^[1-9]\d*$/.test(ttl)) problems.push('The ttl is no number of minutes');
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(textOf(channel, 'language') ?? '')) {
    problems.push('The language is no language tag');
  }
  const guids = items.map((item) => textOf(item, 'guid'));
  if (new Set(guids).size < guids.length) problems.push('Two items have the same guid');
  return [...problems, ...items.flatMap((item) => itemProblems(item, moment))];
}

function selfProblems(channel: XmlElement): string[] {
  const self = childrenOf(channel, `{${ATOM}}link`).filter(
    ({ attributes }) => attributes.get('rel') === 'self',
  );
  const [link] = self;
  if (self.length !== 1 || link === undefined)
    return ['The channel has not one atom:link to itself'];
  const { attributes } = link;
  return isAbsolute(attributes.get('href') ?? '') &&
    attributes.get('type') === 'application/rss+xml'
    ? []
    : ['The atom:link to itself lacks an absolute address or the type application/rss+xml'];
}

function buildDateProblems(channel: XmlElement, items: readonly XmlElement[]): string[] {
  const times = items.map((item) => Date.parse(textOf(item, 'pubDate') ?? ''));
  const built = textOf(channel, 'lastBuildDate');
  if (items.length === 0) return built === null ? [] : ['A feed without items has a lastBuildDate'];
  return built !== null && Date.parse(built) === Math.max(...times)
    ? []
    : ['The lastBuildDate is not that of the newest item'];
}

function imageProblems(image: XmlElement, channel: XmlElement): string[] {
  const parts = ['url', 'title', 'link', 'width', 'height'];
  const problems = elementProblems(image, {
    known: [...parts, 'description'],
    required: ['url', 'title', 'link'],
    once: parts,
  });
  if (textOf(image, 'title') !== textOf(channel, 'title'))
    problems.push('The image has another title than the channel');
  if (textOf(image, 'link') !== textOf(channel, 'link'))
    problems.push('The image has another link than the channel');
  const url = textOf(image, 'url') ?? '';
  if (!isAbsolute(url) || !/\.(?:png|jpe?g|gif)$/.test(url))
    problems.push('The image is no PNG, JPEG or GIF with an absolute address');
  for (const [name, most] of [
    ['width', 144],
    ['height', 400],
  ] as const) {
    const length = textOf(image, name);
    if (length !== null && !(/^[1-9]\d*$/.test(length) && Number(length) <= most)) {
      problems.push(`The ${name} of the image is not between 1 and ${String(most)}`);
    }
  }
  return problems;
}
