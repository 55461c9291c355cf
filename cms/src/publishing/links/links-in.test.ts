import { ownHosts } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { linksIn } from './links-in.ts';

const hosts = ownHosts(
  ['http://127.0.0.1:1337', 'https://cms.example.org'],
  'https://www.example.org',
);
const MAP = '/uploads/map_0123456789.png';
/** What a text leads to, each in short. */
const found = (text: string): string[] =>
  (linksIn(text, hosts) ?? []).map((link) => {
    switch (link.kind) {
      case 'entry':
        return `${link.entry.type} ${link.entry.slug}${link.mayBeThere ? '' : ', nothing there'}`;
      case 'dead':
        return `${link.reason} ${link.address}`;
      case 'unfinished':
        return `unfinished ${link.meant}`;
      case 'file':
      case 'picture':
        return `${link.kind} ${link.path}`;
    }
  });

describe('a link to an entry is found', () => {
  it.each([
    ['by its path', '[x](/events/plenary/)'],
    ['by its full address', '[x](https://www.example.org/events/plenary/?a=1#top "Title")'],
    ['in a definition', 'See [the event][e].\n\n[e]: /events/plenary/'],
    ['as an automatic link', '<https://www.example.org/events/plenary/>'],
    ['as a bare address', 'See https://www.example.org/events/plenary/.'],
    ['in HTML', '<p><a class="x" href=/events/plenary/>x</a></p>'],
    ['with entities', '<a href="&#47;events&sol;plenary/">x</a>'],
    ['with escapes', String.raw`[x](/events/plen%61ry\/)`],
    ['without a slash', '[x](events/plenary)'],
    ['beside another like it', '[x](/events/plenary/) [y](/events/plenary/)'],
    ['in a table', '| a |\n| - |\n| [x](/events/plenary/) |'],
  ])('%s', (_how, text) => {
    expect(found(text)).toEqual(['event plenary']);
  });
});

describe('an upload is found', () => {
  it.each([
    ['as a picture', `![Map](${MAP})`, 'picture'],
    ['as a picture in HTML', `<img alt="" src='${MAP}'>`, 'picture'],
    ['as a link', `[Map](${MAP})`, 'file'],
    ['at the address of the CMS', `[Map](https://cms.example.org${MAP}?x)`, 'file'],
    ['at another name of this machine', `[Map](http://localhost:1337${MAP})`, 'file'],
    ['with entities', '[Map](&#47;uploads&sol;map&lowbar;0123456789.png)', 'file'],
  ])('%s', (_how, text, kind) => {
    expect(found(text)).toEqual([`${kind} ${MAP}`]);
  });
});

describe('nothing is found', () => {
  it.each([
    [
      'in code',
      '`[x](/events/plenary/)`\n\n    <a href="/events/plenary/">\n\n```\n![](/uploads/x.png)\n```',
    ],
    ['in a comment', '<!-- <a href="/events/plenary/"> -->'],
    ['in words alone', 'The page /events/plenary/ and /uploads/x.png'],
    ['of another website', '[x](https://example.com/events/plenary/) [y](//example.com)'],
    ['of a list or a file', '[x](/events/) [y](/news/2/) [z](/feed.xml) [f](/files/0123/x.pdf)'],
    ['of a mailbox or a telephone', '[x](mailto:a@example.org) [y](TEL:+32)'],
    ['of what has no address at all', '<a name="x">x</a> <img alt="x">'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

it.each([
  ['[x]()', 'empty '],
  ['![x]()', 'empty '],
  ['<a href=" ">x</a>', 'empty  '],
  ['[x](#top)', 'within #top'],
  ['[x](https://)', 'unreadable https://'],
  ['[x](http://localhost:3000/a)', 'unreachable http://localhost:3000/a'],
  ['See http://10.0.0.1/.', 'unreachable http://10.0.0.1/'],
  ['[x](https://cms.example.org/admin/)', 'unreachable https://cms.example.org/admin/'],
  ['![x](http://localhost:3000/a.png)', 'unreachable http://localhost:3000/a.png'],
  ['[x](C:/slides.pdf)', 'unlinkable C:/slides.pdf'],
  ['[x](file:///C:/slides.pdf)', 'unlinkable file:///C:/slides.pdf'],
  ['[x](javascript:alert)', 'unlinkable javascript:alert'],
  ['![x](https://example.com/x.png)', 'foreign-picture https://example.com/x.png'],
  ['![x](/events/plenary/)', 'foreign-picture /events/plenary/'],
  ['![x](data:image/png;base64,AAAA)', 'foreign-picture data:image/png;base64,AAAA'],
  ['[x](/events/plenary/nonsense/)', 'event plenary, nothing there'],
])('%s leads nowhere', (text, dead) => {
  expect(found(text)).toEqual([dead]);
});

it.each([
  ['[x](www.example.com/page)', 'https://www.example.com/page'],
  ['[x](name@example.org)', 'mailto:name@example.org'],
  ['[x](name@mail.example.org)', 'mailto:name@mail.example.org'],
])('%s is meant to lead to %s', (text, meant) => {
  expect(found(text)).toEqual([`unfinished ${meant}`]);
});

it('a text that is nested too deeply has no links that anybody could find', () => {
  expect(linksIn('> '.repeat(20_000), hosts)).toBeNull();
});
