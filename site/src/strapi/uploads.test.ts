import { expect, it } from 'vitest';
import { nameOfUpload } from './uploads.ts';

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
