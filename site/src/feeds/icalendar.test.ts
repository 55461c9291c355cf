import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icalendar } from './icalendar.ts';
import { folded, oneLine, plainText, uri } from './icalendar-text.ts';
import { octets } from './testing/read-calendar.ts';

describe('the text of a calendar', () => {
  it('has a line for each property, between those of its component', () => {
    expect(
      icalendar([
        'vcalendar',
        [['name', {}, 'text', 'A; B']],
        [['vevent', [['geo', {}, 'float', [50.5, 4]]], []]],
      ]),
    ).toBe(
      'BEGIN:VCALENDAR\r\nNAME:A\\; B\r\nBEGIN:VEVENT\r\nGEO:50.5;4\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
  });

  it('has no character that it may not hold, in values and in parameters', () => {
    expect(
      icalendar([
        'vevent',
        [['organizer', { cn: 'A\u0000\u0007B' }, 'cal-address', 'mailto:a@b\u0000.example']],
        [],
      ]),
    ).toContain('\r\nORGANIZER;CN=AB:mailto:a@b.example\r\n');
  });

  it('is folded at 75 octets and not before, the space that continues a line counted', () => {
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75));
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(folded('a'.repeat(75 + 75))).toBe(['a'.repeat(75), 'a'.repeat(74), 'a'].join('\r\n '));
    expect(folded(`${'a'.repeat(71)}🎉`)).toBe(`${'a'.repeat(71)}🎉`);
    expect(folded(`${'a'.repeat(72)}🎉`)).toBe(`${'a'.repeat(72)}\r\n 🎉`);
    expect(folded(`${'a'.repeat(73)}€`)).toBe(`${'a'.repeat(73)}\r\n €`);
  });

  it('is folded between characters and gives the line back, whatever characters it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 80, maxLength: 400 }), (text) => {
        const line = oneLine(text);
        const lines = folded(line).split('\r\n');
        expect(lines.join('\r\n').replaceAll('\r\n ', '')).toBe(line);
        for (const part of lines) {
          expect(part.isWellFormed()).toBe(true);
          expect(octets(part).length).toBeLessThanOrEqual(75);
        }
      }),
    );
  });

  it('keeps tabs and every kind of line break, the latter as one kind', () => {
    expect(plainText('a\tb\r\nc\rd\ne\u0085f\u2028g\u2029h')).toBe('a\tb\nc\nd\ne\nf\ng\nh');
    expect(oneLine(' a \r\n\t b\u2028c ')).toBe('a b c');
  });

  it('has addresses in ASCII, on one line', () => {
    expect(uri('https://Example.org/é\n?q=a b,c;d')).toBe('https://example.org/%C3%A9?q=a%20b,c;d');
    expect(uri('mailto:a@b.example')).toBe('mailto:a@b.example');
  });
});
