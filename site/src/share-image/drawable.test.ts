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

  it('is one line of what can be seen', () => {
    expect(drawable('Ten years\nof regions\u0000')).toBe('Ten years of regions');
  });

  it('loses its pictographs', () => {
    expect(drawable('🎉 Ten years ❤️ of regions')).toBe('Ten years of regions');
    expect(drawable('🎉')).toBeNull();
    expect(drawable('Good news👍 from 1️⃣ region')).toBe('Good news from 1 region');
    expect(drawable('🇪🇺 EU week 👍🏽 with 👩‍⚕️ nurses')).toBe('EU week with nurses');
  });
});
