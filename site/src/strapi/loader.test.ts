import { describe, expect, it } from 'vitest';
import {
  filesLoader,
  historyLoader,
  revisionLoader,
  sharedFor,
  strapiLoader,
  textsLoader,
} from './loader.ts';
import { region } from './documents/index.ts';
import type { Snapshot } from './snapshot.ts';

const SNAPSHOT: Snapshot = {
  revision: 'now',
  entries: new Map([
    [
      'region',
      [
        { documentId: 'a', name: 'A' },
        { documentId: 'b', name: 'B' },
      ],
    ],
  ]),
  files: [],
  texts: [],
  log: [],
};
const content = () => Promise.resolve(SNAPSHOT);

describe('a collection', () => {
  it('holds the entries of its type by their documentId', async () => {
    const { loadCollection, loadEntry } = strapiLoader(region, content);
    expect(await loadCollection({ collection: 'regions' })).toEqual({
      entries: [
        { id: 'a', data: { documentId: 'a', name: 'A' } },
        { id: 'b', data: { documentId: 'b', name: 'B' } },
      ],
    });
    expect(await loadEntry({ collection: 'regions', filter: { id: 'b' } })).toMatchObject({
      data: { name: 'B' },
    });
  });

  it('is empty where nothing is published', async () => {
    for (const make of [filesLoader, historyLoader, textsLoader]) {
      expect(await make(content).loadCollection({ collection: 'files' })).toEqual({ entries: [] });
    }
  });

  it('tells which state of the CMS all the others are of', async () => {
    const { loadCollection } = revisionLoader(content);
    expect(await loadCollection({ collection: 'revision' })).toMatchObject({
      entries: [{ id: 'cms', data: { revision: 'now', log: { count: 0, last: null } } }],
    });
  });

  it('hands on why there is none, in its own words', async () => {
    const error = new Error('The CMS does not answer.');
    const { loadCollection } = strapiLoader(region, () => Promise.reject(error));
    expect(await loadCollection({ collection: 'regions' })).toEqual({ error });
  });
});

describe('an answer that is shared', () => {
  it('is asked for once, until it is too old', async () => {
    let [asked, clock] = [0, 0];
    const ask = sharedFor(
      2000,
      () => Promise.resolve((asked += 1)),
      () => clock,
    );
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    clock = 2000;
    expect(await ask()).toBe(1);
    clock = 2001;
    expect(await ask()).toBe(2);
  });

  it('may be a failure', async () => {
    let asked = 0;
    const ask = sharedFor(
      Infinity,
      () => {
        asked += 1;
        return Promise.reject(new Error('unreachable'));
      },
      () => 0,
    );
    const answers = await Promise.allSettled([ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toBe(1);
  });
});
