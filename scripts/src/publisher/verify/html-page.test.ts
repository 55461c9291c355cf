import { describe, expect, it } from 'vitest';
import { readHtml } from './html-page.ts';

describe('reading a page', () => {
  it('finds what it says of itself', () => {
    const page = readHtml(
      '<!DOCTYPE html><html lang="de"><head><title> Wer &amp; wie </title></head><body><svg><title>No</title></svg><h1 id="top">Die <em>Region</em></h1><a name="old"></a></body></html>',
    );
    expect(page).toEqual({
      hasDoctype: true,
      language: 'de',
      title: 'Wer & wie',
      headings: ['Die Region'],
      ids: ['top', 'old'],
      addresses: [],
      dataBlocks: [],
      inline: [],
      mistakes: [],
    });
  });

  it('does not take the title of a drawing for its own', () => {
    expect(readHtml('<svg><title>A drawing</title></svg>').title).toBeNull();
  });

  it.each([
    ['<a href="/a/?x=1&amp;y=2">a</a>', ['/a/?x=1&y=2']],
    ['<link rel="stylesheet" href="/a.css">', ['/a.css']],
    ['<img src="/a.png" srcset="/b.png 1x, /c.png 2x" alt="">', ['/a.png', '/b.png', '/c.png']],
    ['<picture><source srcset="/a.avif 320w,/b.avif 640w"></picture>', ['/a.avif', '/b.avif']],
    ['<video poster="/a.jpg" src="/a.mp4"></video>', ['/a.jpg', '/a.mp4']],
    ['<form action="/search/"><button formaction="/b/">b</button></form>', ['/search/', '/b/']],
    ['<object data="/a.pdf"></object><p data="no"></p>', ['/a.pdf']],
    ['<svg><use xlink:href="#icon"/></svg>', ['#icon']],
    [
      '<meta property="og:image" content="/a.jpg"><meta property="og:title" content="/x">',
      ['/a.jpg'],
    ],
    ['<meta name="twitter:image" content="/a.jpg">', ['/a.jpg']],
    ['<meta http-equiv="refresh" content="0; url=/files/a.pdf">', ['/files/a.pdf']],
    ['<!-- <a href="/no/"> --><p>href="/no/"</p>', []],
  ])('finds the addresses in %s', (html, addresses) => {
    expect(readHtml(html).addresses).toEqual(addresses);
  });

  it.each([
    ['<style>p{}</style>', ['<style>']],
    ['<p style="color: red">a</p>', ['p[style]']],
    ['<button onclick="go()">a</button>', ['button[onclick]']],
    ['<script>go()</script>', ['<script>']],
    ['<script type="module">go()</script>', ['<script>']],
    ['<a href=" JavaScript:go()">a</a>', ['a[href="javascript:"]']],
    ['<script src="/a.js"></script>', []],
    ['<script type="application/ld+json">{}</script>', []],
  ])('finds what is inline in %s', (html, inline) => {
    expect(readHtml(html).inline).toEqual(inline);
  });

  it('takes the text of scripts and titles as text', () => {
    const html = '<script type="application/ld+json">{"a":"<b></p>"}</script><title><b></title>';
    expect(readHtml(html)).toMatchObject({
      dataBlocks: ['{"a":"<b></p>"}'],
      title: '<b>',
      mistakes: [],
    });
  });

  it.each([
    ['<p a="1" a="2">x</p>', 'duplicate attribute (line 1, column 11)'],
    ['<p a="1"b="2">x</p>', 'missing whitespace between attributes (line 1, column 9)'],
    ['<p>a &foo; b</p>', 'unknown named character reference (line 1, column 10)'],
    ['<p>a < b</p>', 'invalid first character of tag name (line 1, column 7)'],
    ['<p>x</p', 'eof in tag (line 1, column 8)'],
    ['<p>x</p><!-- a', 'eof in comment (line 1, column 15)'],
  ])('says what is wrong with %s', (html, mistake) => {
    expect(readHtml(html).mistakes).toContain(mistake);
  });

  it('does not mind a control character that an editor has pasted', () => {
    expect(readHtml('<p>a\u0001b</p>').mistakes).toEqual([]);
  });
});
