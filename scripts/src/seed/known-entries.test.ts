import { describe, expect, it } from 'vitest';
import { KnownEntries, UnknownReferenceError } from './known-entries.ts';

function known(): KnownEntries {
  const entries = new KnownEntries(new Map([['Flyer.pdf', 12]]));
  entries.add('region', 'flanders', 'r1');
  entries.add('person', 'Ada', 'p1');
  return entries;
}

describe('known entries', () => {
  it('put documentIds and file ids in the place of names, at any depth', () => {
    const draft = {
      title: 'flanders',
      file: 'Flyer.pdf',
      regions: ['flanders'],
      contact: null,
      contacts: [{ person: 'Ada', role: 'flanders' }],
    };
    expect(known().toStrapi(draft)).toEqual({
      title: 'flanders',
      file: 12,
      regions: ['r1'],
      contact: null,
      contacts: [{ person: 'p1', role: 'flanders' }],
    });
  });

  it('give languages and times the form of Strapi', () => {
    const draft = { languages: ['en'], language: 'fr', programme: [{ time: '09:30' }] };
    expect(known().toStrapi(draft)).toEqual({
      languages: [{ language: 'en' }],
      language: 'fr',
      programme: [{ time: '09:30:00.000' }],
    });
  });

  it('refuse the name of an entry that has not been entered', () => {
    const entering = (): unknown => known().toStrapi({ leadRegion: 'atlantis' });
    expect(entering).toThrow(UnknownReferenceError);
    expect(entering).toThrow(
      'The field "leadRegion" names the region "atlantis", which the sample content does not enter before it. Correct the name, or enter that region first.',
    );
  });

  it('refuse the name of a file that has not been uploaded', () => {
    expect(() => known().toStrapi({ cover: { file: 'Ghost.jpg' } })).toThrow(
      'The field "file" names the file "Ghost.jpg", which the sample content does not enter before it.',
    );
  });
});
