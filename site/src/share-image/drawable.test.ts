import { describe, expect, it } from 'vitest';
import { drawable } from './drawable.ts';

describe('a text to be drawn', () => {
  it.each(['Plenary & workshop', 'Υγεία των περιφερειών', 'Здраве за региона', 'Šiaulių – Łódź™'])(
    'is drawn as it is: %s',
    (text) => {
      expect(drawable(text)).toBe(text);
    },
  );

  it('is left out where the font has no letters for it', () => {
    expect(drawable('الصحة الذكية')).toBeNull();
    expect(drawable('Health 健康')).toBeNull();
  });

  it('loses its pictographs', () => {
    expect(drawable('🎉 Ten years ❤️ of regions')).toBe('Ten years of regions');
    expect(drawable('🎉')).toBeNull();
  });
});
