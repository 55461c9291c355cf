import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentWith } from './testing/empty-content.ts';
import { fakeManifest } from './testing/fake-manifest.ts';
import type { FakeContent, FakeEntry } from './testing/fake-strapi.ts';
import {
  articleEntry,
  eventEntry,
  presentationEntry,
  ref,
  siteEntry,
  topicEntry,
} from './testing/fixture-entry.ts';
import type { FixtureFile } from './testing/fixture-files.ts';
import { fixtureBytes, fixturePdf } from './testing/fixture-files.ts';
import { coldStart, load, textOf } from './testing/load-store.ts';

const deck = fixturePdf('Deck.pdf', ['One', 'Two']);
const filesOf = (...files: FixtureFile[]) =>
  new Map(files.map(({ wire, bytes }) => [wire.url, { bytes, mime: wire.mime }]));
const topics = Array.from({ length: 60 }, (_, index) =>
  topicEntry(`to${String(index).padStart(3, '0')}`, `Topic ${String(index)}`),
);
const [first, second] = topics as [FakeEntry, FakeEntry, ...FakeEntry[]];
const article = articleEntry('ar01', 'Good news', { topics: [first, second].map(ref) });
const talk = presentationEntry('pr01', 'A talk', deck.wire);
const before: FakeContent = contentWith(
  { topics, articles: [article], presentations: [talk] },
  filesOf(deck),
);
const changed = (
  entries: FakeContent['entries'],
  more: Partial<FakeContent> = {},
): FakeContent => ({
  ...before,
  ...more,
  entries: { ...before.entries, ...entries },
});

let warm: Awaited<ReturnType<typeof coldStart>>;
beforeEach(async () => {
  warm = await coldStart();
  const { error } = await load(before, { warm });
  expect(error).toBeNull();
});
afterEach(() => warm.remove());

const asText = ({ values }: Pick<typeof warm.store, 'values'>): string =>
  JSON.stringify(values().sort((a, b) => (a.id < b.id ? -1 : 1)));
/** What was asked for, in the order of the alphabet, without queries. */
const asked = (requests: readonly string[]) =>
  requests.map((request) => request.split('?')[0]?.replace('/api/', '')).sort();

describe('a load with a warm store', () => {
  it('asks for nothing but the manifest, twice, where nothing has changed', async () => {
    const { requests, error } = await load(before, { warm });
    expect(error).toBeNull();
    expect(requests).toEqual(['/api/manifest', '/api/manifest']);
  });

  it('has the manifest sent once where nothing changes meanwhile', async () => {
    const tags: (string | undefined)[] = [];
    const { error } = await load(before, {
      warm,
      fault: ({ headers }) => {
        tags.push(headers['if-none-match']);
        return false;
      },
    });
    expect(error).toBeNull();
    expect(tags).toEqual([undefined, `"${fakeManifest(before).revision}"`]);
  });

  const renamed = topics.map((topic) => (topic === second ? { ...topic, name: 'Renamed' } : topic));
  const replaced = fixtureBytes('Deck.pdf', 'application/pdf', Buffer.from('%PDF-1.4 anew'));
  const described = { ...deck.wire, caption: 'Two pages' };
  it.each<[string, FakeContent, string[]]>([
    ['an entry is edited', changed({ topics: renamed }), ['topics']],
    ['an entry is deleted', changed({ topics: topics.slice(0, -1) }), []],
    ['all entries of a type are deleted', changed({ presentations: [] }), []],
    [
      'an entry is published',
      changed({ topics: [...topics, topicEntry('to999', 'Fresh')] }),
      ['topics'],
    ],
    [
      'a relation is changed',
      changed({ articles: [{ ...article, topics: [ref(second)] }] }),
      ['articles'],
    ],
    ['the target of a relation is unpublished', changed({ topics: topics.slice(1) }), []],
    [
      'the words of a file are changed, and no entry',
      changed({ presentations: [{ ...talk, file: described }] }),
      ['presentations'],
    ],
    [
      'the bytes of a file are replaced at the same address, and no entry',
      changed({}, { files: filesOf(replaced) }),
      ['presentations', deck.wire.url],
    ],
    ['the site is edited', changed({}, { site: siteEntry({ name: 'Another' }) }), ['site']],
  ])('equals a cold one after %s, and asks for no more than that', async (_, content, expected) => {
    const { store, requests, error, warnings } = await load(content, { warm });
    expect(error).toBeNull();
    expect(asked(requests)).toEqual(['manifest', 'manifest', ...expected].sort());
    const cold = await load(content);
    expect(asText(store)).toBe(asText(cold.store));
    expect(warnings).toEqual(cold.warnings);
    expect(asText(store)).not.toBe(asText((await load(before)).store));
  });

  it('asks for the one entry that has changed, by its documentId', async () => {
    const { requests } = await load(changed({ topics: renamed }), { warm });
    const query = new URLSearchParams(requests[1]?.split('?')[1]);
    expect([...query].filter(([name]) => name.startsWith('filters'))).toEqual([
      ['filters[documentId][$in][0]', 'to001'],
    ]);
  });

  it('shows a relation again once its target is published, though the entry has not changed', async () => {
    await load(changed({ topics: topics.slice(1) }), { warm });
    expect(warm.store.get('ar01')?.data).toMatchObject({ topics: ['to001'] });
    const { requests } = await load(before, { warm });
    expect(warm.store.get('ar01')?.data).toMatchObject({ topics: ['to000', 'to001'] });
    expect(asked(requests)).not.toContain('articles');
  });

  it('leaves the store as it was where anything is wrong', async () => {
    const was = asText(warm.store);
    const broken = articleEntry('ar02', 'Bad news', { slug: 'Not a slug' });
    const content = changed({ topics: renamed, articles: [article, broken] });
    expect((await load(content, { warm })).error).not.toBeNull();
    expect(asText(warm.store)).toBe(was);
  });

  it('holds kept entries to rules that depend on the moment', async () => {
    const online = eventEntry('ev01', 'Webinar', {
      start: '2026-03-01T10:00:00.000Z',
      attendanceMode: 'online',
    });
    const content = changed({ events: [online] });
    const after = new Date('2026-03-02T00:00:00.000Z');
    expect((await load(content, { warm, moment: after })).error).toBeNull();
    const early = await load(content, { warm });
    expect(textOf(early)).toContain('The event is online and has no link.');
  });

  it('asks anew where what was kept cannot be read', async () => {
    await writeFile(`${warm.caches}/content/topic.json`, '{"query": ');
    const { requests, error } = await load(before, { warm });
    expect(error).toBeNull();
    expect(asked(requests)).toEqual(['manifest', 'manifest', 'topics', 'topics']);
  });
});

describe('a CMS in which something is published while the content is fetched', () => {
  /** Content that becomes `after` with the first request for entries of a type. */
  const moving = (type: string, after: FakeContent) => {
    let moved = false;
    return {
      content: () => (moved ? after : before),
      fault: (_request: unknown, _response: unknown, url: URL) => {
        if (url.pathname === `/api/${type}`) moved = true;
        return false;
      },
    };
  };

  it('is read of one moment: the later one, without asking again for what stayed', async () => {
    const after = changed({
      topics: topics.slice(0, -1),
      articles: [{ ...article, title: 'Better news' }],
    });
    const { content, fault } = moving('presentations', after);
    const { store, error, requests } = await load(content, { fault });
    expect(error).toBeNull();
    expect(asText(store)).toBe(asText((await load(after)).store));
    expect(asked(requests).filter((path) => path === 'manifest')).toHaveLength(3);
    expect(asked(requests).filter((path) => path === 'presentations')).toHaveLength(1);
  });

  it('may lose an entry that was about to be fetched', async () => {
    const after = changed({ topics: topics.slice(0, -1) });
    const { content, fault } = moving('topics', after);
    const { store, error } = await load(content, { fault });
    expect(error).toBeNull();
    expect(store.has('to059')).toBe(false);
  });
});
