import type { Publication } from '@pilotpress/shared-types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentWith } from './testing/empty-content.ts';
import type { FakeContent } from './testing/fake-strapi.ts';
import { pageOf, sendJson } from './testing/fake-strapi.ts';
import { fakeManifest } from './testing/fake-manifest.ts';
import { topicEntry } from './testing/fixture-entry.ts';
import { coldStart, load, textOf } from './testing/load-store.ts';

const fact = (number: number, entryId = 'to01'): Publication => ({
  documentId: `fact-${String(number)}`,
  entryType: 'topic',
  entryId,
  entryLocale: null,
  at: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
  change: 'publish',
  after: { title: `Topic ${String(number)}`, slug: 'topic' },
  changeNote: null,
  changeKind: null,
});
const facts = (count: number) => Array.from({ length: count }, (_, index) => fact(index));
const content = (log: readonly Publication[]): FakeContent => ({
  ...contentWith({ topics: [topicEntry('to01', 'Data')] }),
  log,
});

let warm: Awaited<ReturnType<typeof coldStart>>;
beforeEach(async () => {
  warm = await coldStart();
});
afterEach(() => warm.remove());

const heldOf = (id: string) =>
  (warm.store.get(id)?.data as { publications?: unknown }).publications;
const logRequests = (requests: readonly string[]) =>
  requests.filter((request) => request.startsWith('/api/publication-log'));

describe('the publication log', () => {
  it('is told by entry, oldest first, however many answers it comes in', async () => {
    const log = [...facts(7), fact(7, 'gone'), fact(8)];
    const { error, requests } = await load(content(log), { warm });
    expect(error).toBeNull();
    expect(heldOf('topic/to01')).toEqual(log.filter(({ entryId }) => entryId === 'to01'));
    expect(heldOf('topic/gone')).toEqual([fact(7, 'gone')]);
    expect(logRequests(requests)).toHaveLength(3);
  });

  it('is asked only for what has been added since, and not at all where nothing has', async () => {
    await load(content(facts(7)), { warm });
    expect(logRequests((await load(content(facts(7)), { warm })).requests)).toEqual([]);
    const { requests } = await load(content(facts(8)), { warm });
    expect(logRequests(requests)).toEqual(['/api/publication-log?after=fact-6']);
    expect(heldOf('topic/to01')).toEqual(facts(8));
  });

  it('is read anew where the CMS does not know its end any more, as after a restored backup', async () => {
    await load(content(facts(7)), { warm });
    const other = [...facts(5), fact(20), fact(21)];
    expect((await load(content(other), { warm })).error).toBeNull();
    expect(heldOf('topic/to01')).toEqual(other);
  });

  it('is read anew where an earlier fact came to light late', async () => {
    await load(content([fact(0), fact(2)]), { warm });
    await load(content(facts(4)), { warm });
    expect(heldOf('topic/to01')).toEqual(facts(4));
  });

  it('leaves out what was added after the manifest, and takes it with the next one', async () => {
    let asked = 0;
    const { error } = await load(() => content(facts(asked++ < 1 ? 2 : 3)), { warm });
    expect(error).toBeNull();
    expect(heldOf('topic/to01')).toEqual(facts(3));
  });

  it('stops the build where it is another than the manifest counts', async () => {
    const loaded = await load(content(facts(4)), {
      warm,
      fault: (_, response, url) => {
        if (url.pathname !== '/api/manifest') return false;
        const manifest = fakeManifest(content(facts(4)));
        sendJson(response, 200, { ...manifest, log: { ...manifest.log, count: 5 } });
        return true;
      },
    });
    expect(textOf(loaded)).toBe(
      'The manifest of the CMS counts 5 facts in the publication log, and the log that it hands out is another one.\n  Build again. If it stays so, look into the log of the CMS.',
    );
    expect(loaded.store.keys()).toEqual(['old']);
  });

  it('stops the build where a fact is no fact', async () => {
    const loaded = await load(content(facts(2)), {
      fault: (_, response, url) => {
        if (url.pathname !== '/api/publication-log') return false;
        sendJson(response, 200, pageOf([], url));
        return true;
      },
    });
    expect(textOf(loaded)).toContain('/api/publication-log');
    expect(loaded.store.keys()).toEqual(['old']);
  });
});
