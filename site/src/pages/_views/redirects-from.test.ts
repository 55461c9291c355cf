import type { Publication, RedirectRule } from '@pilotpress/shared-types';
import { redirectsSchema } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import type { EntryHistory, PresentEntry } from './redirects-from.ts';
import { movedPagesFrom, redirectsFrom } from './redirects-from.ts';

type Type = PresentEntry['type'];
/** What happened, in order: an entry is published under a slug, or withdrawn or deleted. */
type Fact = readonly [entry: string, slug: string | null, change?: 'unpublish' | 'delete'];

/** The log as histories, and what is published at its end. */
function world(type: Type, facts: readonly Fact[]) {
  const log = facts.map(([entryId, slug, change], index): Publication => ({
    documentId: `fact-${String(index)}`,
    entryType: type,
    entryId,
    entryLocale: null,
    at: new Date(Date.UTC(2026, 0, 1, index)).toISOString(),
    change: change ?? 'publish',
    after: slug === null ? null : { title: 'A title', slug },
    changeNote: null,
    changeKind: null,
  }));
  const ids = [...new Set(facts.map(([entry]) => entry))];
  const histories: EntryHistory[] = ids.map((id) => ({
    publications: log.filter(({ entryId }) => entryId === id),
  }));
  const present = ids.flatMap((documentId): PresentEntry[] => {
    const slug = facts.findLast(([entry]) => entry === documentId)?.[1] ?? null;
    return slug === null ? [] : [{ type, documentId, slug, title: 'A title' }];
  });
  return { histories, present };
}

/** The rules as `from → to`, with 410 where something is gone. */
const told = (rules: readonly RedirectRule[]): string[] =>
  rules.map(({ from, to, status }) => `${from} → ${to ?? String(status)}`);
const rulesAfter = (type: Type, ...facts: Fact[]): string[] => {
  const { histories, present } = world(type, facts);
  const rules = redirectsFrom(histories, present);
  expect(redirectsSchema.safeParse({ rules }).error).toBeUndefined();
  return told(rules);
};

describe('the rules for addresses that were', () => {
  it.each<[string, Fact[], string[]]>([
    [
      'nothing for what stays where it is',
      [
        ['a', 'x'],
        ['a', 'x'],
      ],
      [],
    ],
    [
      'a new address',
      [
        ['a', 'x'],
        ['a', 'y'],
      ],
      ['/news/x/ → /news/y/'],
    ],
    [
      'a chain, to its end',
      [
        ['a', 'x'],
        ['a', 'y'],
        ['a', 'z'],
      ],
      ['/news/x/ → /news/z/', '/news/y/ → /news/z/'],
    ],
    [
      'a way back',
      [
        ['a', 'x'],
        ['a', 'y'],
        ['a', 'x'],
      ],
      ['/news/y/ → /news/x/'],
    ],
    [
      'two that change places, by nothing',
      [
        ['a', 'x'],
        ['b', 'y'],
        ['a', 'z'],
        ['b', 'x'],
        ['a', 'y'],
      ],
      ['/news/z/ → /news/y/'],
    ],
    [
      'an address that another uses now, by that',
      [
        ['a', 'x'],
        ['a', 'y'],
        ['b', 'x'],
      ],
      [],
    ],
    [
      'an address that another used last, to that',
      [
        ['a', 'x'],
        ['a', 'y'],
        ['b', 'x'],
        ['b', 'z'],
      ],
      ['/news/x/ → /news/z/'],
    ],
    [
      'a deleted entry',
      [
        ['a', 'x'],
        ['a', null, 'delete'],
      ],
      ['/news/x/ → 410'],
    ],
    [
      'a withdrawn entry',
      [
        ['a', 'x'],
        ['a', null, 'unpublish'],
      ],
      ['/news/x/ → 410'],
    ],
    [
      'all that a deleted entry was called',
      [
        ['a', 'x'],
        ['a', 'y'],
        ['a', null, 'delete'],
      ],
      ['/news/x/ → 410', '/news/y/ → 410'],
    ],
    [
      'what comes back under another address',
      [
        ['a', 'x'],
        ['a', null, 'unpublish'],
        ['a', 'y'],
      ],
      ['/news/x/ → /news/y/'],
    ],
    [
      'what comes back where it was, by nothing',
      [
        ['a', 'x'],
        ['a', null, 'unpublish'],
        ['a', 'x'],
      ],
      [],
    ],
    [
      'the address of a deleted entry that another uses now, by that',
      [
        ['a', 'x'],
        ['a', null, 'delete'],
        ['b', 'x'],
      ],
      [],
    ],
    [
      'the address of a deleted entry that another used later, to that',
      [
        ['a', 'x'],
        ['a', null, 'delete'],
        ['b', 'x'],
        ['b', 'y'],
      ],
      ['/news/x/ → /news/y/'],
    ],
    [
      'an address whose last entry was deleted, though an earlier one is there',
      [
        ['a', 'x'],
        ['a', 'y'],
        ['b', 'x'],
        ['b', null, 'delete'],
      ],
      ['/news/x/ → 410'],
    ],
    [
      'no address of the site itself, and nothing that is no address',
      [
        ['a', 'page'],
        ['a', '2'],
        ['a', 'Not a slug'],
        ['a', 'y'],
      ],
      [],
    ],
  ])('answer %s', (_, facts, expected) => {
    expect(rulesAfter('article', ...facts)).toEqual(expected);
  });

  it('are the same in whatever order entries are read', () => {
    const { histories, present } = world('article', [
      ...([
        ['a', 'x'],
        ['a', 'y'],
        ['b', 'x'],
        ['b', 'z'],
      ] as const),
    ]);
    expect(redirectsFrom(histories.toReversed(), present.toReversed())).toEqual(
      redirectsFrom(histories, present),
    );
  });

  it('tell nothing of what has no page', () => {
    const { histories } = world('article', [['a', 'x']]);
    const people = histories.map(({ publications }) => ({
      publications: publications.map((fact) => ({ ...fact, entryType: 'person' as const })),
    }));
    expect(redirectsFrom(people, [])).toEqual([]);
  });

  it('lead free pages on at the root', () => {
    expect(rulesAfter('page', ['a', 'about'], ['a', 'who-we-are'])).toEqual([
      '/about/ → /who-we-are/',
    ]);
  });
});

describe('what hangs on an address goes with it', () => {
  it('the download of a presentation', () => {
    expect(rulesAfter('presentation', ['a', 'x'], ['a', 'y'])).toEqual([
      '/presentations/x/ → /presentations/y/',
      '/presentations/x/download/ → /presentations/y/download/',
    ]);
  });

  it.each(['pilot', 'region'] as const)('the feeds and the calendar of a %s', (type) => {
    expect(rulesAfter(type, ['a', 'x'], ['a', 'y'])).toEqual(
      ['', 'events/calendar.ics', 'events/feed.xml', 'events/upcoming.xml'].map(
        (part) => `/${type}s/x/${part} → /${type}s/y/${part}`,
      ),
    );
    expect(rulesAfter(type, ['a', 'x'], ['a', null, 'delete'])).toEqual(
      expect.arrayContaining(
        ['', 'events/calendar.ics', 'events/feed.xml', 'events/upcoming.xml'].map(
          (part) => `/${type}s/x/${part} → 410`,
        ),
      ),
    );
  });

  /** What a move of an entry that has this and that leads on. */
  const moved = (type: Type, has: Partial<PresentEntry>): string[] => {
    const { histories, present } = world(type, [
      ['a', 'x'],
      ['a', 'y'],
    ]);
    return told(
      redirectsFrom(
        histories,
        present.map((entry) => ({ ...entry, ...has })),
      ),
    );
  };

  it('the slides of a presentation, on as many pages as there are now', () => {
    expect(moved('presentation', { partCount: 3 })).toEqual([
      '/presentations/x/ → /presentations/y/',
      '/presentations/x/download/ → /presentations/y/download/',
      '/presentations/x/slides/2/ → /presentations/y/slides/2/',
      '/presentations/x/slides/3/ → /presentations/y/slides/3/',
    ]);
  });

  it('the timeline of a pilot, as long as it has one', () => {
    const timeline = '/pilots/x/timeline/ → /pilots/y/timeline/';
    expect(moved('pilot', { hasTimeline: true })).toContain(timeline);
    expect(moved('pilot', { hasTimeline: false })).not.toContain(timeline);
    expect(rulesAfter('pilot', ['a', 'x'], ['a', null, 'delete'])).toContain(
      '/pilots/x/timeline/ → 410',
    );
  });

  it('the calendar of an event, as long as it has one', () => {
    expect(moved('event', { isDated: true })).toEqual([
      '/events/x/ → /events/y/',
      '/events/x/event.ics → /events/y/event.ics',
    ]);
    expect(moved('event', { isDated: false })).toEqual(['/events/x/ → /events/y/']);
    expect(rulesAfter('event', ['a', 'x'], ['a', null, 'delete'])).toEqual([
      '/events/x/ → 410',
      '/events/x/event.ics → 410',
    ]);
  });
});

it('has a page that leads on for each page that moved, and none for feeds or what is gone', () => {
  const pages = (type: Type, ...facts: Fact[]): string[] => {
    const { histories, present } = world(type, facts);
    const now = present.map((entry) => ({ ...entry, hasTimeline: true }));
    return movedPagesFrom(redirectsFrom(histories, now), now).map(
      ({ from, to }) => `${from} → ${to}`,
    );
  };
  expect(pages('pilot', ['a', 'x'], ['a', 'y'])).toEqual([
    '/pilots/x/ → /pilots/y/',
    '/pilots/x/timeline/ → /pilots/y/timeline/',
  ]);
  expect(pages('presentation', ['a', 'x'], ['a', 'y'])).toEqual([
    '/presentations/x/ → /presentations/y/',
    '/presentations/x/download/ → /presentations/y/download/',
  ]);
  expect(pages('article', ['a', 'x'], ['a', null, 'delete'])).toEqual([]);
});
