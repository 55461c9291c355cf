import { htmlProblems } from './html-rules.ts';
import { dateProblems, elementProblems, isAbsolute } from './rss-element-rules.ts';
import type { XmlElement } from './xml-tree.ts';
import { childrenOf, textOf } from './xml-tree.ts';

const CONTENT = '{http://purl.org/rss/1.0/modules/content/}encoded';
const EVENT = '{http://purl.org/rss/1.0/modules/event/}';
const EVENT_PARTS = ['startdate', 'enddate', 'location', 'organizer', 'type'].map(
  (name) => EVENT + name,
);
const ONCE = [
  'title',
  'link',
  'description',
  'guid',
  'pubDate',
  'enclosure',
  CONTENT,
  ...EVENT_PARTS,
];
/** RFC 4151. */
const TAG = /^tag:(?:[\w\-.]+@)?[a-z0-9.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:[\w;/?:@&=+$.\-!~*'()%,]*$/;
const MIME = /^[^\s()<>,;:\\"/[\]?=]+\/[^\s()<>,;:\\"/[\]?=]+$/;
const W3C_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/;

export function itemProblems(item: XmlElement, moment: Date): string[] {
  const title = textOf(item, 'title') ?? '';
  return [
    ...elementProblems(item, {
      known: [...ONCE, 'category'],
      required: ['title', 'link', 'description', 'guid', 'pubDate'],
      once: ONCE,
    }),
    ...dateProblems(item, 'pubDate', moment),
    ...guidProblems(item),
    ...textProblems(item),
    ...childrenOf(item, 'enclosure').flatMap(enclosureProblems),
    ...eventProblems(item),
    ...(isAbsolute(textOf(item, 'link') ?? '') ? [] : ['The link is not absolute']),
    ...(childrenOf(item, 'category').some(({ text }) => text.trim() === '')
      ? ['A category is empty']
      : []),
  ].map((problem) => `${problem} (item “${title}”)`);
}

function guidProblems(item: XmlElement): string[] {
  return childrenOf(item, 'guid').flatMap(({ attributes, text }) => {
    if (attributes.get('isPermaLink') !== 'false')
      return ['The guid does not say that it is no address'];
    return TAG.test(text) ? [] : [`The guid is no tag URI: ${text}`];
  });
}

function textProblems(item: XmlElement): string[] {
  const names = item.children.map(({ name }) => name);
  const content = names.indexOf(CONTENT);
  const isEarly = content !== -1 && content < names.indexOf('description');
  return [
    ...(isEarly ? ['The full text stands before the description'] : []),
    ...htmlProblems(textOf(item, 'description') ?? ''),
    ...htmlProblems(textOf(item, CONTENT) ?? ''),
  ];
}

function enclosureProblems({ attributes }: XmlElement): string[] {
  return [
    ...(isAbsolute(attributes.get('url') ?? '') ? [] : ['The enclosure has no absolute address']),
    ...(/^\d+$/.test(attributes.get('length') ?? '') ? [] : ['The enclosure has no length']),
    ...(MIME.test(attributes.get('type') ?? '') ? [] : ['The enclosure has no type']),
  ];
}

function eventProblems(item: XmlElement): string[] {
  const [start, end] = ['startdate', 'enddate'].map((name) => textOf(item, EVENT + name));
  return [
    ...[start, end]
      .filter((date) => typeof date === 'string' && !W3C_DATE.test(date))
      .map((date) => `The event has no date of ISO 8601 with offset: ${String(date)}`),
    ...(typeof start === 'string' && typeof end === 'string' && Date.parse(end) < Date.parse(start)
      ? ['The event ends before it starts']
      : []),
  ];
}
