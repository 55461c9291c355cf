import { describe, expect, it } from 'vitest';
import { componentModel, typeSchema } from '../../testing/schema-files.mts';
import { documentIdsOf, fieldsOf, populateOf } from './schema-walk.ts';

describe('the walk through an entry', () => {
  it('comes to every value, through repeated and nested components, with its path', () => {
    const row = {
      title: 'Plenary',
      programme: [
        { title: 'Opening', speakers: [{ name: 'Ada' }, { name: 'Grace' }] },
        { title: 'Closing', speakers: [] },
      ],
      venue: null,
    };
    const names = [...fieldsOf(typeSchema('event'), row, componentModel)]
      .filter(({ value }) => typeof value === 'string')
      .map(({ path, value, ownerUid }) => [path.join('.'), value, ownerUid]);
    expect(names).toEqual([
      ['title', 'Plenary', 'api::event.event'],
      ['programme.0.title', 'Opening', 'event.programme-item'],
      ['programme.0.speakers.0.name', 'Ada', 'talk.speaker'],
      ['programme.0.speakers.1.name', 'Grace', 'talk.speaker'],
      ['programme.1.title', 'Closing', 'event.programme-item'],
    ]);
  });

  it('knows what to populate so as to miss nothing', () => {
    expect(populateOf(typeSchema('presentation'), componentModel)).toEqual({
      file: true,
      otherFormats: { populate: { file: true } },
      speakers: true,
    });
    expect(populateOf(typeSchema('article'), componentModel)).toEqual({
      cover: { populate: { file: true } },
    });
  });
});

describe('related entries', () => {
  it('are told by their documentId, in their order', () => {
    expect(documentIdsOf([{ documentId: 'b' }, { documentId: 'a' }])).toEqual(['b', 'a']);
    expect(documentIdsOf(null)).toEqual([]);
  });
});
