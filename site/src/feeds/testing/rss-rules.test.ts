import { describe, expect, it } from 'vitest';
import { announcedEvents } from '../event-feed.ts';
import { filledIn } from '../filled-in.ts';
import { rss } from '../rss.ts';
import { testDeck, testEvent, testSite, toHtml } from './feed-fixture.ts';
import { rssProblems } from './rss-rules.ts';

const site = testSite();
const events = ['ev01', 'ev02'].map((documentId) =>
  testEvent(
    { documentId, end: '2026-03-12T10:00:00.000Z' },
    { presentations: [testDeck()], categories: ['Care'] },
  ),
);
const good = await rss(await filledIn(announcedEvents(events, site, null), toHtml));
const broken = (from: string | RegExp, to: string): string[] => {
  const bad = good.replace(from, to);
  expect(bad).not.toBe(good);
  return rssProblems(bad, site.moment);
};

describe('the rules for RSS', () => {
  it('find nothing wrong with a feed of ours', () => {
    expect(rssProblems(good, site.moment)).toEqual([]);
  });

  it.each<[string, string | RegExp, string, string]>([
    [
      'an encoding that is not said',
      ' encoding="UTF-8"',
      '',
      'does not say that it is XML 1.0 in UTF-8',
    ],
    ['a character of a wrong encoding', '<title>', '<title>\u0092', 'of a wrong encoding'],
    ['a character that XML forbids', '<title>', '<title>\u0008', 'not well-formed'],
    ['an element that is not closed', '</channel>', '', 'not well-formed'],
    ['a prefix without a namespace', / xmlns:ev="[^"]*"/, '', 'not well-formed'],
    ['another version', 'version="2.0"', 'version="0.91"', 'no RSS 2.0'],
    ['two channels', '</rss>', '<channel/></rss>', 'more than one channel'],
    ['a channel without a title', /<title>.*?<\/title>/, '', '<channel> has no <title>'],
    [
      'a channel without a description',
      /<description>.*?<\/description>/,
      '',
      '<channel> has no <description>',
    ],
    ['no language', /<language>.*?<\/language>/, '', '<channel> has no <language>'],
    ['a language that is none', '>en<', '>English (UK)<', 'no language tag'],
    ['an element twice', /(<ttl>.*?<\/ttl>)/, '$1$1', 'more than one <ttl>'],
    ['an element that is not known', '<ttl>', '<time/><ttl>', 'holds <time>, which is not known'],
    [
      'markup where text belongs',
      /<title>.*?<\/title>/,
      '<title>A <b>c</b></title>',
      'in place of text',
    ],
    ['a ttl that is no number', '<ttl>60', '<ttl>often', 'no number of minutes'],
    ['no link to itself', /<atom:link[^>]*>/, '', 'not one atom:link to itself'],
    ['a relative link to itself', /href="[^"]*"/, 'href="/feed.xml"', 'lacks an absolute address'],
    [
      'a relative link of the channel',
      /<link>.*?<\/link>/,
      '<link>/events/</link>',
      'link of the channel is not absolute',
    ],
    [
      'metadata after an item',
      /(<ttl>.*?<\/ttl>)(.*)(<\/channel>)/s,
      '$2$1$3',
      'An item stands before',
    ],
    [
      'an image with another title',
      /(<image>.*?<title>)/,
      '$1Other ',
      'another title than the channel',
    ],
    [
      'an image with another link',
      /(<image>.*?<link>)/,
      '$1https://example.org/',
      'another link than the channel',
    ],
    ['an image that is too wide', '<width>144', '<width>145', 'width of the image is not between'],
    [
      'an image that is too high',
      '<height>75',
      '<height>401',
      'height of the image is not between',
    ],
    ['an image of another type', 'share.png', 'share.webp', 'no PNG, JPEG or GIF'],
    [
      'a date of another form',
      /<pubDate>.*?<\/pubDate>/,
      '<pubDate>2026-01-05</pubDate>',
      'no date of RFC 822',
    ],
    ['a wrong weekday', '<pubDate>Mon', '<pubDate>Tue', 'no date of RFC 822'],
    [
      'a date in the future',
      /<pubDate>.*?</,
      '<pubDate>Tue, 05 Jan 2027 09:00:00 GMT<',
      'not of the past',
    ],
    [
      'a lastBuildDate of no item',
      /<lastBuildDate>.*?</,
      '<lastBuildDate>Tue, 06 Jan 2026 09:00:00 GMT<',
      'not that of the newest item',
    ],
    ['an item without a title', /(<item>)<title>.*?<\/title>/, '$1', '<item> has no <title>'],
    ['an item without a guid', /<guid.*?<\/guid>/, '', '<item> has no <guid>'],
    [
      'a guid that passes for an address',
      ' isPermaLink="false"',
      '',
      'does not say that it is no address',
    ],
    ['a guid that is no tag URI', />tag:network[^<]*</, '>0123<', 'no tag URI'],
    ['the same guid twice', 'event/ev02', 'event/ev01', 'the same guid'],
    [
      'a relative link of an item',
      '<link>https://pilot.example.org/events/plenary/',
      '<link>/events/plenary/',
      'The link is not absolute',
    ],
    [
      'a relative address in the text',
      'href=&quot;https://pilot.example.org',
      'href=&quot;',
      'is not absolute: /presentations/deck/',
    ],
    [
      'a relative picture among others',
      '&lt;p&gt;',
      '&lt;img srcset=&quot;https://a.example.org/1.png 1x, /2.png 2x&quot;&gt;&lt;p&gt;',
      'srcset of <img> is not absolute',
    ],
    ['a script in the text', '&lt;p&gt;', '&lt;script&gt;', '<script> is no element for a feed'],
    [
      'a style in the text',
      '&lt;p&gt;',
      '&lt;p style=&quot;x&quot;&gt;',
      'style of <p> is no attribute for a feed',
    ],
    [
      'the full text before the description',
      /(<description>[^<]*<\/description>)(<pubDate>[^<]*<\/pubDate>)(<content:encoded>[^<]*<\/content:encoded>)/,
      '$2$3$1',
      'stands before the description',
    ],
    ['an enclosure without a length', / length="1234"/, '', 'has no length'],
    ['an enclosure without a type', ' type="application/pdf"', '', 'has no type'],
    [
      'a relative enclosure',
      /<enclosure url="https:\/\/pilot.example.org/,
      '<enclosure url="',
      'enclosure has no absolute address',
    ],
    ['two enclosures', /(<enclosure[^>]*>)/, '$1$1', 'more than one <enclosure>'],
    ['an empty category', '<category>Care', '<category>', 'A category is empty'],
    ['an author', '<category>', '<author>Ada</author><category>', 'holds <author>'],
    [
      'an event without an offset',
      'T10:00:00+01:00',
      'T10:00:00',
      'no date of ISO 8601 with offset',
    ],
    [
      'an event that ends before it starts',
      'T11:00:00+01:00',
      'T09:00:00+01:00',
      'ends before it starts',
    ],
  ])('find %s', (_, from, to, problem) => {
    expect(broken(from, to).join('\n')).toContain(problem);
  });

  it('find a lastBuildDate in a feed without items', async () => {
    const empty = await rss(await filledIn(announcedEvents([], site, null), toHtml));
    expect(rssProblems(empty, site.moment)).toEqual([]);
    const bad = empty.replace(
      '<ttl>',
      '<lastBuildDate>Mon, 05 Jan 2026 09:00:00 GMT</lastBuildDate><ttl>',
    );
    expect(rssProblems(bad, site.moment)).toEqual(['A feed without items has a lastBuildDate']);
  });
});
