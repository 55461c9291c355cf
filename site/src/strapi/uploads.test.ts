import { describe, expect, it } from 'vitest';
import { nameOfUpload, withUploadPaths } from './uploads.ts';

describe('addresses of uploads in a text', () => {
  it.each([
    ['http://127.0.0.1:1337', '![a](http://localhost:1337/uploads/a.png)'],
    ['http://localhost:1337', '![a](http://127.0.0.1:1337/uploads/a.png)'],
    ['http://localhost:1337', '![a](http://[::1]:1337/uploads/a.png)'],
    ['https://cms.example.org', '![a](https://cms.example.org/uploads/a.png)'],
    ['https://cms.example.org', '![a](/uploads/a.png)'],
  ])('become paths where they name the CMS at %s: %s', (cmsUrl, text) => {
    expect(withUploadPaths(text, cmsUrl)).toBe('![a](/uploads/a.png)');
  });

  it.each([
    'https://other.example.org/uploads/a.png',
    'http://localhost:8080/uploads/a.png',
    'http://localhost:1337/admin',
  ])('stay as they are where they name something else: %s', (text) => {
    expect(withUploadPaths(text, 'http://localhost:1337')).toBe(text);
  });
});

it.each([
  ['/uploads/Plenary_map_0123456789.png', 'Plenary_map.png'],
  ['/uploads/two%20words_abcdef0123.pdf', 'two words.pdf'],
  ['/uploads/plain.pdf', 'plain.pdf'],
  ['/uploads/no_hash_here.pdf', 'no_hash_here.pdf'],
  ['/uploads/bare_0123456789', 'bare'],
])('the editor’s name behind %s is %s', (path, name) => {
  expect(nameOfUpload(path)).toBe(name);
});
