import { expect, it } from 'vitest';
import { nameOfUpload, originalOf } from './upload-path.ts';

it.each([
  ['/uploads/Plenary_map_0123456789.png', 'Plenary_map.png'],
  ['/uploads/two%20words_abcdef0123.pdf', 'two words.pdf'],
  ['/uploads/plain.pdf', 'plain.pdf'],
  ['/uploads/no_hash_here.pdf', 'no_hash_here.pdf'],
  ['/uploads/bare_0123456789', 'bare'],
  ['/uploads/100%.png', '100%.png'],
])('the editor’s name behind %s is %s', (path, name) => {
  expect(nameOfUpload(path)).toBe(name);
});

it.each([
  ['/uploads/thumbnail_Map_0123456789.png', '/uploads/Map_0123456789.png'],
  ['/uploads/small_Map_0123456789.png', '/uploads/Map_0123456789.png'],
  ['/uploads/medium_large_0123456789.jpg', '/uploads/large_0123456789.jpg'],
  ['/uploads/large_Map_0123456789.webp', '/uploads/Map_0123456789.webp'],
  ['/uploads/Map_small_0123456789.png', null],
  ['/uploads/smaller_Map_0123456789.png', null],
  ['/uploads/small_/x.png', null],
])('%s is a smaller version of %s', (path, original) => {
  expect(originalOf(path)).toBe(original);
});
