import { describe, expect, it } from 'vitest';
import { count, countryName, dateText, languageName, momentText, speakerNames } from './words.ts';

describe("the site's own words", () => {
  it('name languages and countries', () => {
    expect(languageName('el')).toBe('Greek');
    expect(countryName('NL')).toBe('Netherlands');
  });

  it('write a calendar date as it stands, in whatever zone the build runs', () => {
    expect(dateText('2024-02-05')).toBe('5 February 2024');
  });

  it('write a moment on the clock of the zone it is asked for', () => {
    expect(momentText('2026-03-28T23:30:00.000Z', 'Europe/Athens')).toBe('29 March 2026 at 01:30');
  });

  it('count in the singular and the plural', () => {
    expect(count(1, 'presentation', 'presentations')).toBe('1 presentation');
    expect(count(2, 'presentation', 'presentations')).toBe('2 presentations');
  });

  it('name the first few speakers and count the rest', () => {
    const speakers = ['Ada', 'Bela', 'Chloé', 'Dimitra', 'Eoin'].map((name) => ({ name }));
    expect(speakerNames(speakers.slice(0, 3))).toBe('Ada, Bela, Chloé');
    expect(speakerNames(speakers)).toBe('Ada, Bela, Chloé and 2 more');
  });
});
