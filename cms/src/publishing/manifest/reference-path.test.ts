import { describe, expect, it } from 'vitest';
import { FILE_UID, referencePaths } from './reference-path.ts';

type Schemas = Parameters<typeof referencePaths>[0];
type Attributes = ReturnType<Schemas['db']['metadata']['get']>['attributes'];

const joinTable = (name: string) => ({
  name,
  joinColumn: { name: `${name}_from` },
  inverseJoinColumn: { name: `${name}_to` },
});
const relation = (target: string, name: string) => ({
  type: 'relation',
  target,
  joinTable: joinTable(name),
});
const FILE_ATTRIBUTES: Attributes = {
  related: {
    type: 'relation',
    joinTable: {
      name: 'files_related',
      joinColumn: { name: 'file_id' },
      morphColumn: { idColumn: { name: 'related_id' }, typeColumn: { name: 'related_type' } },
    },
  },
};

/** As much of Strapi as knows these schemas; those without colons in their names are components. */
function schemas(types: Readonly<Record<string, Attributes>>): Schemas {
  const all: typeof types = { [FILE_UID]: FILE_ATTRIBUTES, ...types };
  return {
    components: Object.fromEntries(Object.entries(types).filter(([uid]) => !uid.includes('::'))),
    db: { metadata: { get: (uid) => ({ tableName: uid, attributes: all[uid] ?? {} }) } },
  };
}

describe('the ways from an entry to what it points to', () => {
  it('lead through components at every depth, and to files by the table that all share', () => {
    const house = schemas({
      'api::event.event': {
        title: { type: 'string' },
        topics: {
          ...relation('api::topic.topic', 'topics'),
          joinTable: { ...joinTable('topics'), orderColumnName: 'topic_ord' },
        },
        talks: relation('event.talk', 'parts'),
      },
      'event.talk': {
        speaker: relation('api::person.person', 'speakers'),
        slides: { type: 'relation', target: FILE_UID },
      },
    });
    const parts = {
      table: 'parts',
      from: 'parts_from',
      to: 'parts_to',
      where: { field: 'talks' },
      order: null,
    };
    expect(referencePaths(house, 'api::event.event')).toEqual([
      {
        field: ['topics'],
        target: 'api::topic.topic',
        joins: [
          { table: 'topics', from: 'topics_from', to: 'topics_to', where: {}, order: 'topic_ord' },
        ],
      },
      {
        field: ['talks', 'speaker'],
        target: 'api::person.person',
        joins: [
          parts,
          { table: 'speakers', from: 'speakers_from', to: 'speakers_to', where: {}, order: null },
        ],
      },
      {
        field: ['talks', 'slides'],
        target: FILE_UID,
        joins: [
          parts,
          {
            table: 'files_related',
            from: 'related_id',
            to: 'file_id',
            where: { related_type: 'event.talk', field: 'slides' },
            order: 'order',
          },
        ],
      },
    ]);
  });

  it('leave out what belongs to the other side, who wrote it, and what Strapi makes up', () => {
    const house = schemas({
      'api::topic.topic': {
        events: { ...relation('api::event.event', 'events'), mappedBy: 'topics' },
        createdBy: relation('admin::user', 'users'),
        localizations: { ...relation('api::topic.topic', 'locales'), unstable_virtual: true },
      },
    });
    expect(referencePaths(house, 'api::topic.topic')).toEqual([]);
  });
});

describe('a relation that cannot be followed', () => {
  const words = (uid: string, field: string): string =>
    `The manifest cannot follow the field "${field}" of ${uid}: it is neither a component, nor a file, nor a relation with a join table. Model it as one of these, or teach referencePaths to read it.`;

  it.each<[string, Attributes[string]]>([
    ['is kept in a column of the entry', { type: 'relation', target: 'api::topic.topic' }],
    [
      'leads to any type',
      {
        type: 'relation',
        joinTable: { name: 'any', joinColumn: { name: 'id' } },
      },
    ],
  ])('stops the manifest, for it would change unnoticed: one that %s', (_, topic) => {
    expect(() =>
      referencePaths(schemas({ 'api::event.event': { topic } }), 'api::event.event'),
    ).toThrow(
      expect.objectContaining({
        name: 'UnreadableRelationError',
        message: words('api::event.event', 'topic'),
      }),
    );
  });

  it('stops it inside a component too, and is named by it', () => {
    const house = schemas({
      'api::event.event': { talks: relation('event.talk', 'parts') },
      'event.talk': { speaker: { type: 'relation', target: 'api::person.person' } },
    });
    expect(() => referencePaths(house, 'api::event.event')).toThrow(words('event.talk', 'speaker'));
  });

  it('stops it where files are kept in a way that it does not know', () => {
    const house = schemas({
      'api::event.event': { cover: { type: 'relation', target: FILE_UID } },
      [FILE_UID]: { related: { type: 'relation' } },
    });
    expect(() => referencePaths(house, 'api::event.event')).toThrow(words(FILE_UID, 'related'));
  });
});
