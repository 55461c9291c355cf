import type { RunningCms } from '../testing/running-cms.ts';

/** The moment at which everything is measured. */
export const MOMENT = new Date('2026-02-01T09:00:00.000Z');

const TOPICS = 20;
/** SQLite takes so many rows of ours in one statement. */
const BATCH = 50;
const DAY = 86_400_000;
const PARAGRAPH =
  'Regions that learn from each other reach more people, and **sooner**, than each would alone. ';
/** No two texts are alike, as what is known of one is known of its twin. */
const text = (id: number) => ({
  summary: 'What happened, in a sentence.',
  body: `${PARAGRAPH.repeat(20)}${String(id)}.`,
});

type Row = Readonly<Record<string, string | number | boolean>>;

/**
 * Fills an empty database with articles and events of about three hundred words, each with two topics,
 * past Strapi's services. Every second event is still to come.
 *
 * @param entries - how many there are to be, the topics and the site's settings among them
 */
export async function fillContent({ strapi }: RunningCms, entries: number): Promise<void> {
  const events = Math.floor(entries / 4);
  const articles = entries - events - TOPICS - 1;
  const now = MOMENT.getTime();
  const published = { created_at: now, updated_at: now, published_at: now };
  const insert = async (table: string, rows: readonly Row[]): Promise<void> => {
    await strapi.db.connection.batchInsert(table, [...rows], BATCH);
  };
  const fill = (table: string, kind: string, count: number, fields: (id: number) => Row) =>
    insert(
      table,
      upTo(count).map((id) => ({
        ...{ id, document_id: `${kind}${String(id)}`, slug: `${kind}-${String(id)}` },
        ...fields(id),
        ...published,
      })),
    );
  await fill('topics', 'topic', TOPICS, (id) => ({ name: `Topic ${String(id)}` }));
  // Editors relate entries to drafts, and publishing finds what is published in their place.
  await insert(
    'topics',
    upTo(TOPICS).map((id) => ({
      ...{ document_id: `topic${String(id)}`, slug: `topic-${String(id)}` },
      ...{ name: `Topic ${String(id)}`, created_at: now, updated_at: now },
    })),
  );
  await fill('articles', 'article', articles, (id) => ({
    ...{ title: `Article ${String(id)}`, published_on: now },
    ...text(id),
  }));
  await insert('articles_topics_lnk', topicsOf('article_id', articles));
  await fill('events', 'event', events, (id) => {
    const start = now + Math.ceil(id / 2) * (id % 2 === 0 ? DAY : -DAY);
    return {
      ...{ title: `Event ${String(id)}`, kind: 'workshop', event_status: 'confirmed' },
      ...{ start, end: start + DAY / 12, time_zone: 'Europe/Brussels', all_day: false },
      announced_on: now,
      ...text(-id),
    };
  });
  await insert('events_topics_lnk', topicsOf('event_id', events));
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const topicsOf = (column: string, count: number): Row[] =>
  upTo(count).flatMap((id) =>
    [0, 1].map((place) => ({
      [column]: id,
      topic_id: ((id + place) % TOPICS) + 1,
      topic_ord: place + 1,
    })),
  );
