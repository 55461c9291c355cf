import { expect, it } from 'vitest';
import { pictureView } from './picture-view.ts';

const rendition = (format: 'avif' | 'webp' | 'jpeg', width: number) => ({
  format,
  width,
  height: width / 2,
  path: `/files/aa/p-${String(width)}.${format}`,
});
const file = {
  alternativeText: 'Two people at a table',
  renditions: [
    rendition('avif', 640),
    rendition('avif', 320),
    rendition('webp', 320),
    rendition('jpeg', 640),
  ],
};

it('a picture is offered by format, each with its widths from small to large', () => {
  expect(pictureView({ file: 'f1', decorative: false }, file)).toEqual({
    alt: 'Two people at a table',
    width: 640,
    height: 320,
    src: '/files/aa/p-640.jpeg',
    sources: [
      { type: 'image/avif', srcset: '/files/aa/p-320.avif 320w, /files/aa/p-640.avif 640w' },
      { type: 'image/webp', srcset: '/files/aa/p-320.webp 320w' },
    ],
  });
});

it('a decorative picture says nothing', () => {
  expect(pictureView({ file: 'f1', decorative: true }, file)?.alt).toBe('');
});

it('a file that is no picture has no view', () => {
  expect(pictureView({ file: 'f1', decorative: false }, { ...file, renditions: [] })).toBeNull();
});
