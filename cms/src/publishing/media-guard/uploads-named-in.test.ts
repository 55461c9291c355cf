import { describe, expect, it } from 'vitest';
import { uploadFinder, uploadPath } from './uploads-named-in.ts';

const MAP = 'uploads/map_of_it_0123456789.png';
const find = uploadFinder([MAP, 'uploads/thumbnail_map_of_it_0123456789.png', 'uploads/bare_0123']);

describe('a text names an upload', () => {
  it.each([
    ['as the editor inserts it', '![Map](/uploads/map_of_it_0123456789.png)'],
    [
      'by its full address',
      '[Map](https://cms.example.org:1337/uploads/map_of_it_0123456789.png "Map")',
    ],
    ['without a slash', '[Map](uploads/map_of_it_0123456789.png)'],
    ['between angle brackets', '[Map](</uploads/map_of_it_0123456789.png>)'],
    ['as an automatic link', '<http://localhost:1337/uploads/map_of_it_0123456789.png>'],
    ['in a definition', '[map]: /uploads/map_of_it_0123456789.png'],
    ['in HTML', '<img src="/uploads/map_of_it_0123456789.png" alt="">'],
    ['in HTML without quotes', '<img src=/uploads/map_of_it_0123456789.png>'],
    ['with query and fragment', '[Map](/uploads/map_of_it_0123456789.png?download#top)'],
    ['with entities', '[Map](&#47;upl&#x6f;ads&sol;map&lowbar;of_it&#95;0123456789&period;png)'],
    ['with percent escapes', '[Map](/%75ploads/map%5Fof%5Fit_0123456789%2Epng)'],
    ['with backslashes', String.raw`[Map](/uploads/map\_of\_it\_0123456789.png)`],
    ['at the end of a sentence', 'See /uploads/map_of_it_0123456789.png.'],
    ['beside a broken escape', '100%, %ff: /uploads/map_of_it_0123456789.png'],
    ['in code', '`/uploads/map_of_it_0123456789.png`'],
  ])('%s', (_how, text) => {
    expect(find(text)).toEqual([MAP]);
  });

  it('or several, each once', () => {
    const text = `![](/${MAP}) [](/uploads/bare_0123) ![](/uploads/thumbnail_map_of_it_0123456789.png) ![](/${MAP})`;
    expect(find(text)).toEqual([
      MAP,
      'uploads/bare_0123',
      'uploads/thumbnail_map_of_it_0123456789.png',
    ]);
  });
});

describe('a text does not name an upload', () => {
  it.each([
    ['whose name goes on', '/uploads/map_of_it_0123456789.png2'],
    ['whose extension goes on', '/uploads/map_of_it_0123456789.png.bak'],
    ['that has no extension, by another that has', '/uploads/bare_0123.pdf'],
    ['of another case', '/uploads/MAP_of_it_0123456789.png'],
    ['in another folder', '/downloads/uploads-map/map_of_it_0123456789.png'],
    ['in a folder whose name ends alike', '/my-uploads/map_of_it_0123456789.png'],
    ['by half its name', '/uploads/map_of_it'],
  ])('%s', (_how, text) => {
    expect(find(text)).toEqual([]);
  });
});

it('an address is known by its path in one spelling', () => {
  expect(uploadPath('/uploads/two%20words_0123.pdf')).toBe('uploads/two words_0123.pdf');
  const finder = uploadFinder([uploadPath('/uploads/two%20words_0123.pdf')]);
  expect(finder('[x](/uploads/two%20words_0123.pdf)')).toEqual(['uploads/two words_0123.pdf']);
});
