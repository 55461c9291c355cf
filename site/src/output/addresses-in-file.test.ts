import { describe, expect, it } from 'vitest';
import { addressesInFile, isText } from './addresses-in-file.ts';

describe('the addresses in a page', () => {
  it.each([
    ['<a href="https://a.example/">x</a>', ['https://a.example/']],
    [
      '<img src="/a.png" srcset="/a.webp 320w, //b.example/b.webp 640w">',
      ['/a.png', '/a.webp', '//b.example/b.webp'],
    ],
    ['<form action="https://a.example/"><button formaction="/b/">', ['https://a.example/', '/b/']],
    ['<a href="http://local&#104;ost/">x</a>', ['http://localhost/']],
    ['<p style="background: url(/a.png)">', ['/a.png']],
    ['<style>@import "/a.css"; p { background: url( \'/b.png\' ) }</style>', ['/a.css', '/b.png']],
    ['<meta property="og:image" content="https://a.example/i.png">', ['https://a.example/i.png']],
    ['<meta http-equiv="refresh" content="0; url=/files/a.pdf">', ['/files/a.pdf']],
    [
      '<script type="application/ld+json">{"@id":"https://a.example/","image":["https://a.example/i"]}</script>',
      ['https://a.example/', 'https://a.example/i'],
    ],
  ])('are those it leads to or loads: %s', (html, addresses) => {
    expect(addressesInFile('a/index.html', html)).toEqual(addresses);
  });

  it.each([
    '<p>Open http://localhost:3000 on your machine.</p>',
    '<pre><code>&lt;a href="http://localhost:3000"&gt;</code></pre>',
    '<img src="" alt="http://localhost:3000" title="http://localhost:3000">',
    '<meta name="description" content="http://localhost:3000">',
    '<script type="application/ld+json">{"name":"http://localhost:3000"}</script>',
  ])('are not those that it says in words: %s', (html) => {
    expect(addressesInFile('a/index.html', html).filter((address) => address !== '')).toEqual([]);
  });
});

describe('the addresses in a feed', () => {
  it('stand in elements and attributes, and in texts that are HTML', () => {
    const xml = [
      '<rss><channel><title>http://a.example/</title><link>https://b.example/</link>',
      '<item><enclosure url="https://c.example/" length="1"/>',
      '<description>&lt;a href="https://d.example/"&gt;See http://e.example/&lt;/a&gt;</description>',
      '<content:encoded><![CDATA[<img src="https://f.example/">]]></content:encoded>',
      '</item></channel></rss>',
    ].join('\n');
    expect(addressesInFile('feed.xml', xml)).toEqual(
      ['b', 'c', 'd', 'f'].map((name) => `https://${name}.example/`),
    );
  });

  it('stand in the values of JSON', () => {
    const feed = {
      title: 'http://a.example/',
      home_page_url: 'https://b.example/',
      items: [{ content_html: '<a href="https://c.example/">x</a>', content_text: '//d.example' }],
    };
    expect(addressesInFile('feed.json', JSON.stringify(feed))).toEqual([
      'https://b.example/',
      'https://c.example/',
    ]);
  });
});

it('the addresses in a calendar are values and parameters, lines folded or not', () => {
  const ics = [
    'DESCRIPTION;ALTREP="https://a.example/":See http://b.example/',
    'SUMMARY:http://b.example/',
    'URL:https://c.exam',
    ' ple/',
    'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://d.example/',
    'LOCATION:https://e.example/',
    'X-ALT-DESC;FMTTYPE=text/html:<a href="https://f.example/">x</a>',
  ].join('\r\n');
  expect(addressesInFile('event.ics', ics)).toEqual(
    ['a', 'c', 'd', 'e', 'f'].map((name) => `https://${name}.example/`),
  );
});

it('the addresses in a text for machines are all of them', () => {
  expect(addressesInFile('robots.txt', 'Sitemap: https://a.example/sitemap.xml\n')).toEqual([
    'https://a.example/sitemap.xml',
  ]);
});

it('pictures and documents are no text', () => {
  expect(['a.html', 'a.ics', 'a.png', 'a.pdf', 'a'].filter(isText)).toEqual(['a.html', 'a.ics']);
});
