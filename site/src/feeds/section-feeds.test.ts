import { describe, expect, it } from 'vitest';
import { everythingFeed } from './everything-feed.ts';
import { filledIn } from './filled-in.ts';
import { newsFeed } from './news-feed.ts';
import { presentationFeed } from './presentation-feed.ts';
import {
  eventHistory,
  publishedDeck,
  testArticle,
  testDeck,
  testEvent,
  testFile,
  testSite,
  toHtml,
} from './testing/feed-fixture.ts';

const site = testSite();
const at = (date: string): string => `2026-${date}T09:00:00.000Z`;

describe('the feed of news', () => {
  it('has an item for a piece of news, with its picture and text', async () => {
    const image = { url: 'https://pilot.example.org/a.jpg', width: 4, height: 3 };
    const entry = testArticle({}, { image, categories: ['Care'] });
    const feed = await filledIn(newsFeed([entry], site), toHtml);
    expect(feed).toMatchObject({
      title: 'News – Regions & Friends',
      pageUrl: 'https://pilot.example.org/news/',
      feedUrls: {
        xml: 'https://pilot.example.org/news/feed.xml',
        atom: 'https://pilot.example.org/news/feed.atom',
        json: 'https://pilot.example.org/news/feed.json',
      },
      updated: new Date(at('02-01')),
    });
    expect(feed.items).toEqual([
      {
        id: 'tag:network.example.org,2025:article/news1',
        title: 'News',
        url: 'https://pilot.example.org/news/news/',
        published: new Date(at('02-01')),
        summary: 'What happened.',
        html: '<p><img src="https://pilot.example.org/a.jpg" alt="" width="4" height="3"></p><p>What happened.</p><p>It *happened*.</p>',
        categories: ['Care'],
        image,
        enclosure: null,
        event: null,
      },
    ]);
  });

  it('tells a major change again, under the title of then, and a minor one not', () => {
    const history = ['02-01', '02-02', '02-03'].map((date, index) => ({
      ...eventHistory({ at: at(date) })[0],
      after: { title: `News ${String(index)}`, slug: 'news' },
      changeNote: 'The number was wrong.',
      changeKind: index === 1 ? ('minor' as const) : ('major' as const),
    }));
    const [first] = eventHistory({ at: at('02-01') });
    const whole = history.flatMap((row) => (first === undefined ? [] : [{ ...first, ...row }]));
    const { items } = newsFeed([testArticle({}, { history: whole })], site);
    expect(items.map(({ id, title }) => [id, title])).toEqual([
      [`tag:network.example.org,2025:article/news1/${at('02-03')}`, 'Update: News 2'],
      ['tag:network.example.org,2025:article/news1', 'News'],
    ]);
    expect(items[0]?.summary).toBe('The number was wrong.\nWhat happened.');
  });

  it('has nothing that is dated later than the moment', () => {
    expect(newsFeed([testArticle({ publishedOn: at('06-02') })], site).items).toEqual([]);
  });
});

describe('the feed of presentations', () => {
  it('has the file as enclosure and its other formats as links', async () => {
    const other = testFile({
      name: 'deck.pptx',
      url: 'https://pilot.example.org/files/1/deck.pptx',
    });
    const deck = testDeck(
      { abstract: 'About it.' },
      {
        otherFormats: [
          { file: other, language: 'en' },
          { file: testFile({ name: 'deck-fr.pdf' }), language: 'fr' },
        ],
        events: [{ title: 'Plenary', slug: 'plenary' }],
      },
    );
    const feed = await filledIn(presentationFeed([deck], site), toHtml);
    const file = 'https://pilot.example.org/files/0123456789abcdef/deck.pdf';
    expect(feed.items).toMatchObject([
      {
        id: 'tag:network.example.org,2025:presentation/deck1',
        title: 'Deck',
        url: 'https://pilot.example.org/presentations/deck/',
        published: new Date(at('01-01')),
        summary: 'A deck.\nSpeakers: Ada',
        html: [
          '<p>A deck.</p><p>Speakers: Ada</p><p>About it.</p><h2>Download</h2><ul>',
          `<li><a href="${file}">deck.pdf (PDF, 1.2 kB)</a></li>`,
          '<li><a href="https://pilot.example.org/files/1/deck.pptx">deck.pptx (PDF, 1.2 kB)</a></li>',
          `<li><a href="${file}">deck-fr.pdf (PDF, 1.2 kB)</a> – French</li></ul>`,
          '<h2>Shown at</h2><ul><li><a href="https://pilot.example.org/events/plenary/">Plenary</a></li></ul>',
        ].join(''),
        enclosure: { url: file, bytes: 1234, mime: 'application/pdf' },
      },
    ]);
  });

  it('tells of another file and of a major change once each, and of nothing else', () => {
    const { presentation } = testDeck();
    const history = [
      publishedDeck(presentation, at('01-01')),
      publishedDeck({ ...presentation, title: 'Renamed' }, at('01-02')),
      publishedDeck({ ...presentation, file: 'file2' }, at('01-03'), {
        changeNote: 'Slide 4 was wrong.',
        changeKind: 'major',
      }),
      publishedDeck({ ...presentation, file: 'file2' }, at('01-04'), {
        changeNote: 'Now with captions.',
        changeKind: 'major',
      }),
    ];
    const { items } = presentationFeed([testDeck({}, { history })], site);
    expect(
      items.map(({ id, title, summary }) => [id.slice(-24), title, summary.split('\n')[0]]),
    ).toEqual([
      [at('01-04'), 'Update: Deck', 'Now with captions.'],
      [at('01-03'), 'New file: Deck', 'Slide 4 was wrong.'],
      ['e.org,2025:presentation/deck1'.slice(-24), 'Deck', 'A deck.'],
    ]);
  });
});

describe('the feed of everything', () => {
  it('has news, what is told of events, and presentations, newest first', () => {
    const history = eventHistory(
      { at: at('01-05') },
      { at: at('04-05'), presentations: ['deck1'] },
      { at: at('04-06'), hasReport: true },
    );
    const deck = testDeck({}, { published: at('04-05') });
    const event = testEvent({ report: 'Good.' }, { history, presentations: [deck] });
    const feed = everythingFeed(
      { articles: [testArticle()], events: [event], presentations: [deck] },
      site,
    );
    expect(feed).toMatchObject({
      title: 'Regions & Friends',
      pageUrl: 'https://pilot.example.org/',
      feedUrls: { xml: 'https://pilot.example.org/feed.xml' },
    });
    // That the deck was added to the event is not told beside the deck itself.
    expect(feed.items.map(({ title }) => title)).toEqual([
      'Report: Plenary',
      'Deck',
      'News',
      'Plenary',
    ]);
  });
});
