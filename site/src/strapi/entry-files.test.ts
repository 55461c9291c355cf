import { describe, expect, it } from 'vitest';
import { MediaError } from '../media/errors.ts';
import { BrokenEntriesError } from './errors.ts';
import { contentWith } from './testing/empty-content.ts';
import {
  articleEntry,
  documentEntry,
  pageEntry,
  presentationEntry,
} from './testing/fixture-entry.ts';
import type { FixtureFile } from './testing/fixture-files.ts';
import { fixturePdf, fixturePicture } from './testing/fixture-files.ts';
import { load, NOTHING_FOUND, textOf } from './testing/load-store.ts';

const filesOf = (...files: FixtureFile[]) =>
  new Map(files.map(({ wire, bytes }) => [wire.url, { bytes, mime: wire.mime }]));
const deck = fixturePdf('Deck.pdf', ['One', 'Two']);

describe('the files of an entry', () => {
  it('are in the store beside the entries, under their own identity', async () => {
    const presentations = [presentationEntry('pr01', 'A talk', deck.wire)];
    const { store, error } = await load(contentWith({ presentations }, filesOf(deck)));
    expect(error).toBeNull();
    expect(store.get('pr01')?.data).toMatchObject({ file: deck.wire.documentId });
    expect(store.get(deck.wire.documentId)?.data).toMatchObject({
      name: 'Deck.pdf',
      bytes: deck.bytes.length,
      mime: 'application/pdf',
    });
  });

  it('stop the load where one is missing, with the entry and its field, the store untouched', async () => {
    const presentations = [presentationEntry('pr01', 'A talk', deck.wire)];
    const loaded = await load(contentWith({ presentations }));
    expect(loaded.store.keys()).toEqual(['old']);
    expect(loaded.error).toMatchObject({
      problems: [{ type: 'presentation', documentId: 'pr01', title: 'A talk', field: 'file' }],
    });
    expect(textOf(loaded)).toBe(
      `The CMS does not have the file "Deck.pdf", which should be at ${deck.wire.url} (status 404). Upload the file again in the media library, or remove it from the entry.`,
    );
  });

  it.each([
    ['../../x', /^\/files\/[0-9a-f]{16}\/x\.pdf$/],
    ['عرض'.repeat(100), /^\/files\/[0-9a-f]{16}\/[A-Za-z0-9-]{50,96}\.pdf$/],
  ])(
    'are published under a safe name, whatever the editor called them: %.9s',
    async (name, published) => {
      const evil = { ...deck, wire: { ...deck.wire, name, ext: '.pdf' } };
      const documents = [documentEntry('do01', 'A report', evil.wire)];
      const { store } = await load(contentWith({ 'pilot-documents': documents }, filesOf(deck)));
      expect(store.get(deck.wire.documentId)?.data.path).toMatch(published);
    },
  );

  it('that a text names are found, and the text stays as it is', async () => {
    const pages = [pageEntry('pa01', 'A page', '[Deck](http://cms.example/uploads/d.pdf)')];
    const files = new Map([['/uploads/d.pdf', { bytes: deck.bytes, mime: 'application/pdf' }]]);
    const asked: string[] = [];
    const { store, error } = await load(contentWith({ pages }, files), {
      findReferences: (markdown) => {
        asked.push(markdown);
        return { ...NOTHING_FOUND, uploads: [{ upload: '/uploads/d.pdf', use: 'download' }] };
      },
    });
    expect(error).toBeNull();
    expect(asked).toEqual(['[Deck](http://cms.example/uploads/d.pdf)']);
    expect(store.get('pa01')?.data).toMatchObject({ body: asked[0] });
    expect(store.values().map(({ data }) => data)).toContainEqual(
      expect.objectContaining({
        source: '/uploads/d.pdf',
        name: 'd.pdf',
        mime: 'application/pdf',
      }),
    );
  });

  it('are known by the addresses of their smaller versions too, and of their own where both are there', async () => {
    const [map, small] = await Promise.all([
      fixturePicture('Map.png', 'A map', 1),
      fixturePicture('small_Map.png', 'A small map', 2),
    ]);
    const stem = map.wire.url.slice('/uploads/'.length);
    const sizes = ['thumbnail', 'small', 'medium', 'large'].map(
      (size) => `/uploads/${size}_${stem}`,
    );
    const pages = [pageEntry('pa01', 'A page', 'text')];
    const { store, error, warnings } = await load(contentWith({ pages }, filesOf(map, small)), {
      findReferences: () => ({
        ...NOTHING_FOUND,
        uploads: [...sizes, small.wire.url].map((upload) => ({ upload, use: 'picture' })),
        undescribed: sizes.slice(0, 1),
      }),
    });
    expect(error).toBeNull();
    const files = store.values().filter(({ data }) => 'knownAs' in data);
    expect(files.map(({ data }) => [data.name, data.source, data.knownAs])).toEqual(
      expect.arrayContaining([
        ['Map.png', map.wire.url, sizes.toSorted()],
        ['small_Map.png', small.wire.url, [small.wire.url]],
      ]),
    );
    expect(files).toHaveLength(2);
    expect(warnings[0]).toContain('the picture "Map.png" without an alternative text');
  });

  it('that the media library does not hold stop the load, with the entry and its field', async () => {
    const pages = [pageEntry('pa01', 'A page', '[Deck](/uploads/d_0123456789.pdf)')];
    const loaded = await load(contentWith({ pages }), {
      findReferences: () => ({
        ...NOTHING_FOUND,
        uploads: [{ upload: '/uploads/d_0123456789.pdf', use: 'download' }],
      }),
    });
    expect(loaded.store.keys()).toEqual(['old']);
    expect(textOf(loaded)).toBe(
      'page "A page", documentId pa01, field body:\n  The file "d.pdf" is not in the media library of the CMS.\n  Upload the file again in the media library, or remove it from the entry.',
    );
  });

  it.each<[string, Uint8Array, RegExp]>([
    [
      'whose bytes are others than listed',
      Buffer.from('other'),
      /is not the one that the CMS lists/,
    ],
    ['that have no bytes', Buffer.alloc(0), /^The file "Deck\.pdf" is empty\./],
  ])('%s stop the load, the store untouched', async (_, bytes, text) => {
    const presentations = [presentationEntry('pr01', 'A talk', deck.wire)];
    const empty = bytes.length === 0;
    const loaded = await load(
      contentWith({ presentations }, filesOf(empty ? { ...deck, bytes } : deck)),
      {
        fault: (_request, response, url) => {
          if (empty || !url.pathname.startsWith('/uploads/')) return false;
          response.writeHead(200, { 'content-type': 'application/pdf' }).end(bytes);
          return true;
        },
      },
    );
    expect(loaded.store.keys()).toEqual(['old']);
    expect(loaded.error).toBeInstanceOf(MediaError);
    expect(textOf(loaded)).toMatch(text);
  });

  it('that a text names stand in the store with it, and so do the pages that it links to', async () => {
    const pages = [
      pageEntry('pa01', 'A page', '[News](/news/) [Deck](/uploads/d.pdf)'),
      pageEntry('pa02', 'Another', 'words'),
    ];
    const files = new Map([['/uploads/d.pdf', { bytes: deck.bytes, mime: 'application/pdf' }]]);
    const uploads = [{ upload: '/uploads/d.pdf', use: 'download' as const }];
    const { store } = await load(contentWith({ pages }, files), {
      findReferences: (text) =>
        text === 'words' ? NOTHING_FOUND : { ...NOTHING_FOUND, uploads, links: ['/news/'] },
    });
    expect(store.get('page/pa01/body')?.data).toEqual({
      documentId: 'page/pa01/body',
      text: '[News](/news/) [Deck](/uploads/d.pdf)',
      place: { type: 'page', title: 'A page', field: 'body' },
      uploads,
      links: ['/news/'],
    });
    expect(store.has('page/pa02/body')).toBe(false);
  });

  it('that a text shows amiss are told of, with the entry, the field and the picture', async () => {
    const pages = [pageEntry('pa01', 'A page', 'text')];
    const { warnings } = await load(contentWith({ pages }), {
      findReferences: () => ({
        ...NOTHING_FOUND,
        undescribed: ['/uploads/Map_0123456789.png'],
        foreignPictures: ['https://them.example/p.png'],
        unreachable: ['http://localhost:1337/admin'],
      }),
    });
    expect(warnings).toEqual([
      'The page "A page" shows in its field body the picture "Map.png" without an alternative text. Write what it shows between the square brackets of ![](…).',
      'The page "A page" shows in its field body a picture of another website, https://them.example/p.png, which the site leaves out. Upload it to the media library and insert it from there.',
      'The page "A page" shows in its field body the address http://localhost:1337/admin of the CMS or of a private network, which visitors cannot open, so the site shows its words only. Link to a page that everybody can open, or to a file of the media library.',
    ]);
  });
});

describe('a text that cannot be rendered', () => {
  it('is a problem of its field, whatever the error', async () => {
    const cause = new Error('The text is nested too deeply.');
    const loaded = await load(
      contentWith({ pages: [pageEntry('pa01', 'A page', '>'.repeat(9))] }),
      {
        findReferences: () => {
          throw cause;
        },
      },
    );
    expect(loaded.error).toBeInstanceOf(BrokenEntriesError);
    expect(loaded.error).toMatchObject({
      cause,
      problems: [
        {
          type: 'page',
          documentId: 'pa01',
          title: 'A page',
          field: 'body',
          text: 'The text is nested too deeply.',
          remedy:
            'Look for quotations, lists or brackets nested very deeply, simplify them and publish the entry again.',
        },
      ],
    });
  });
});

describe('a picture', () => {
  const withCover = async (alternativeText: string, decorative: boolean) => {
    const picture = await fixturePicture('Cover.png', alternativeText, 10);
    const cover = { decorative, file: picture.wire };
    const articles = [articleEntry('ar01', 'Good news', { cover })];
    return load(contentWith({ articles }, filesOf(picture)));
  };

  it('without words for those who do not see it is told of', async () => {
    const { error } = await withCover(' ', false);
    if (!(error instanceof BrokenEntriesError)) throw new Error('Expected a broken entry.');
    expect(error.problems).toEqual([
      {
        type: 'article',
        documentId: 'ar01',
        title: 'Good news',
        field: 'cover',
        text: 'The picture has no alternative text. Describe it in the media library, or tick "Decorative" if it says nothing that the text does not.',
        remedy: 'Then publish the entry again.',
      },
    ]);
  });

  it('needs none if it is decoration', async () => {
    const { error, store } = await withCover('', true);
    expect(error).toBeNull();
    expect(store.get('ar01')?.data).toMatchObject({ cover: { decorative: true } });
  });
});
