import { describe, expect, it } from 'vitest';
import { offeredProblem, shownProblem } from './file-use.ts';

describe('a file that is shown as a picture', () => {
  it('is one that the site can read, and neither too large nor too tall', () => {
    const shown = (width: number | null, height: number | null, mime = 'image/png') =>
      shownProblem({ name: 'map.png', mime, width, height });
    expect(shown(300, 200)).toBeNull();
    expect(shown(10_000, 10_000)).toBeNull();
    expect(shown(null, null)).toBe(
      'The file "map.png" is no picture that the site can show. Save it anew as JPEG, PNG, WebP or SVG.',
    );
    expect(shown(null, null, 'image/avif')).toBeNull();
    expect(shown(10_001, 10_000)).toBe(
      'The picture "map.png" is 10001 by 10000 pixels, and there is room for 100 megapixels. Make it smaller.',
    );
    expect(shown(20, 16_383)).toBeNull();
    expect(shown(20, 16_384)).toBe(
      'The picture "map.png" is 20 by 16384 pixels, which is too tall for its width. Cut it to what matters.',
    );
    // It is shown smaller than it is.
    expect(shown(2560, 30_000)).toBeNull();
    // A drawing is shown as large as there is room.
    expect(shown(10, 128, 'image/svg+xml')).not.toBeNull();
    expect(shown(10, 128)).toBeNull();
  });
});

describe('a file that is offered for download', () => {
  it('is none that a browser runs', () => {
    for (const name of ['slides.pdf', 'data', 'svg', 'page.html.zip']) {
      expect(offeredProblem({ name })).toBeNull();
    }
    for (const name of ['logo.svg', 'PAGE.HTML', 'feed.xml']) {
      expect(offeredProblem({ name })).toBe(
        `The file "${name}" is of a kind that browsers run, such as HTML or SVG, so the site does not offer it. Offer it as a PDF, or inside a ZIP archive.`,
      );
    }
  });
});
