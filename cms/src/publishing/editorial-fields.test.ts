import { describe, expect, it } from 'vitest';
import { changeNoteOf, fieldsAfterPublishing, setInAnswer } from './editorial-fields.ts';
import type { EntryRow } from './entry-row.ts';

const AT = '2027-01-01T00:00:00.000Z';
const row = (values: Readonly<Record<string, unknown>>): EntryRow => ({
  id: 1,
  documentId: 'one',
  locale: null,
  publishedAt: AT,
  ...values,
});

describe('the change note of a row', () => {
  it('is its text without the spaces around it, and its kind', () => {
    expect(changeNoteOf(row({ changeNote: ' Moved ', changeKind: 'major' }))).toEqual({
      changeNote: 'Moved',
      changeKind: 'major',
    });
  });

  it('is nothing without a text, whatever its kind', () => {
    for (const changeNote of [null, '', '  ', undefined]) {
      expect(changeNoteOf(row({ changeNote, changeKind: 'major' }))).toEqual({
        changeNote: null,
        changeKind: null,
      });
    }
  });
});

describe('publishing', () => {
  it('says when an event was announced and an article came out, unless the editor did', () => {
    const event = 'api::event.event';
    expect(fieldsAfterPublishing(event, row({ announcedOn: null }), AT)).toEqual({
      announcedOn: AT,
    });
    expect(
      fieldsAfterPublishing(event, row({ announcedOn: '2020-01-01T00:00:00.000Z' }), AT),
    ).toEqual({});
    expect(fieldsAfterPublishing('api::article.article', row({ publishedOn: null }), AT)).toEqual({
      publishedOn: AT,
    });
    expect(fieldsAfterPublishing('api::topic.topic', row({}), AT)).toEqual({});
  });

  it('empties the change note and sets its kind back', () => {
    const noted = row({ changeNote: 'Moved', changeKind: 'major' });
    expect(fieldsAfterPublishing('api::pilot.pilot', noted, AT)).toEqual({
      changeNote: null,
      changeKind: 'minor',
    });
  });
});

describe('the answer of the document service', () => {
  it('shows what publishing set, where it shows the field at all', () => {
    const single = { title: 'One', changeNote: 'Moved' };
    const several = { documentId: 'one', entries: [{ changeNote: 'Moved' }] };
    setInAnswer(single, { changeNote: null, announcedOn: AT });
    setInAnswer(several, { changeNote: null });
    setInAnswer(null, { changeNote: null });
    expect(single).toEqual({ title: 'One', changeNote: null });
    expect(several).toEqual({ documentId: 'one', entries: [{ changeNote: null }] });
  });
});
