import { expect, it } from 'vitest';
import { fileView, sizeText } from './file-view.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1234, '1.2 kB'],
  [9949, '9.9 kB'],
  [9950, '10 kB'],
  [171_310, '171 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_250_000, '1.3 MB'],
  [200_000_000, '200 MB'],
  [3_000_000_000, '3 GB'],
])('%i bytes are written as %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

it('a file is called by its extension', () => {
  const file = {
    path: '/files/aa/A-deck.pdf',
    name: 'A deck.pdf',
    bytes: 10,
    mime: 'application/pdf',
  };
  expect(fileView(file)).toMatchObject({ typeName: 'PDF', size: '10 bytes' });
  expect(fileView({ ...file, path: '/files/aa/A-deck' })).toMatchObject({ typeName: 'File' });
});
