import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENTS, TOPICS, documentIdOf, event, fresh, problemsOf } from '../../testing/entries.mts';
import type { RunningCms } from '../../testing/running-cms.mts';
import { startCms } from '../../testing/running-cms.mts';

let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(async () => {
  await cms.stop();
});

const changesOf = async (documentId: string): Promise<string[]> =>
  (await cms.logOf(documentId)).map(({ change, first }) => (first ? `first ${change}` : change));

describe('an entry that breaks a rule', () => {
  it('is not published from the admin panel, and the editor reads why at the field', async () => {
    const values = event({ end: '2027-03-01T08:00:00.000Z' });
    const draft = await cms.admin('POST', EVENTS, values);
    expect(draft.status).toBe(201);
    const id = documentIdOf(draft);
    const refused = await cms.admin('POST', `${EVENTS}/${id}/actions/publish`, {
      ...values,
      title: 'Changed in the same breath',
    });
    expect(refused.status).toBe(400);
    expect(refused.body.error?.name).toBe('ValidationError');
    expect(problemsOf(refused)).toEqual([
      'end: The event ends before it starts, or at the same moment. Correct the end, or leave it empty if it is not known.',
    ]);
    const events = cms.strapi.documents('api::event.event');
    expect(await events.findFirst({ filters: { documentId: id }, status: 'published' })).toBeNull();
    expect(await changesOf(id)).toEqual([]);
    // What was typed together with the press on Publish is still in the form, not half in the database.
    expect(await events.findOne({ documentId: id })).toMatchObject({ title: 'Plenary' });
  });

  it('keeps the version that readers see, and the draft, when an update breaks it', async () => {
    const created = await cms.rest('POST', '/api/events', cms.fullToken, event());
    const id = documentIdOf(created);
    const broken = { title: 'Broken', end: '2027-03-01T08:00:00.000Z' };
    const refused = await cms.rest('PUT', `/api/events/${id}`, cms.fullToken, broken);
    expect(refused.status).toBe(400);
    for (const status of ['draft', 'published']) {
      const read = await cms.rest('GET', `/api/events/${id}?status=${status}`, cms.fullToken);
      expect(read.body.data).toMatchObject({ title: 'Plenary', end: '2027-03-01T17:00:00.000Z' });
    }
    expect(await changesOf(id)).toEqual(['first publish']);
  });

  it('stops a bulk publication whole', async () => {
    const good = documentIdOf(await cms.admin('POST', EVENTS, event()));
    const bad = documentIdOf(await cms.admin('POST', EVENTS, event({ start: null, end: null })));
    const refused = await cms.admin('POST', `${EVENTS}/actions/bulkPublish`, {
      documentIds: [good, bad],
    });
    expect(refused.status).toBe(400);
    expect(await changesOf(good)).toEqual([]);
    expect(await changesOf(bad)).toEqual([]);
  });

  it('may not take an address of the site, not even as a draft', async () => {
    const refused = await cms.admin('POST', TOPICS, { name: 'Past', slug: 'past' });
    expect(refused.status).toBe(400);
    expect(problemsOf(refused)).toEqual([
      `slug: The address "past" is that of one of the site's own pages. Choose another.`,
    ]);
  });

  it('names the field inside a component', async () => {
    const refused = await cms.rest(
      'POST',
      '/api/events',
      cms.fullToken,
      event({
        venue: { name: 'Town hall', latitude: 51 },
        registration: { opens: '2027-02-02T00:00:00.000Z', closes: '2027-02-01T00:00:00.000Z' },
      }),
    );
    expect(problemsOf(refused).map((problem) => problem.split(':')[0])).toEqual([
      'registration.closes',
      'venue.longitude',
    ]);
  });

  it('asks for alternative text, unless the picture is decorative', async () => {
    const { id: picture } = await cms.file({
      ...{ name: 'map.png', mime: 'image/png', ext: '.png' },
      ...{ width: 300, height: 200 },
    });
    const article = (cover: object): object => ({
      title: 'News',
      slug: fresh('news'),
      summary: 'Something happened.',
      body: 'Something happened.',
      cover: { file: picture, ...cover },
    });
    const refused = await cms.rest('POST', '/api/articles', cms.fullToken, article({}));
    expect(problemsOf(refused)).toEqual([
      'cover.file: The picture has no alternative text. Describe it in the media library, or tick "Decorative" if it says nothing that the text does not.',
    ]);
    const decorative = article({ decorative: true });
    expect((await cms.rest('POST', '/api/articles', cms.fullToken, decorative)).status).toBe(201);
  });

  it('is refused for blanks, half addresses and files of the wrong family', async () => {
    const { id: video } = await cms.file({ name: 'talk.mp4', mime: 'video/mp4', ext: '.mp4' });
    const refused = await cms.rest('POST', '/api/presentations', cms.fullToken, {
      title: '   ',
      slug: fresh('talk'),
      summary: 'A talk.',
      file: video,
    });
    expect(problemsOf(refused)).toEqual([
      'title: "Title" is empty. Fill it in: readers need it.',
      'file: The file "talk.mp4" is not a document. Choose another.',
    ]);
    const region = { name: 'Region', slug: fresh('region'), country: 'BE', website: 'https://?' };
    expect(problemsOf(await cms.rest('POST', '/api/regions', cms.fullToken, region))).toEqual([
      'website: "https://?" is not a web address. Enter it in full, as in "https://example.org/page".',
    ]);
  });
});

describe('a year that cannot be meant', () => {
  it('is refused on every field for a date, of every type', async () => {
    const [early, late] = ['0001-01-01T00:00:00.000Z', '9999-12-31T00:00:00.000Z'];
    const told = (year: number): string =>
      `The year ${String(year)} cannot be meant. Enter one from 1950 to 2150.`;
    const create = (plural: string, data: object) =>
      cms.rest('POST', `/api/${plural}`, cms.fullToken, data);
    const refused = await create(
      'events',
      event({
        ...{ start: early, end: late, announcedOn: late },
        registration: { opens: early, closes: late },
        programme: [{ title: 'Opening', date: '9999-01-01' }],
      }),
    );
    expect(problemsOf(refused).sort()).toEqual([
      `announcedOn: ${told(9999)}`,
      `end: ${told(9999)}`,
      `programme.0.date: ${told(9999)}`,
      `registration.closes: ${told(9999)}`,
      `registration.opens: ${told(1)}`,
      `start: ${told(1)}`,
    ]);
    const common = { title: 'Old', slug: fresh('old'), summary: 'Old.' };
    const article = { ...common, body: 'Old.', publishedOn: early };
    expect(problemsOf(await create('articles', article))).toEqual([`publishedOn: ${told(1)}`]);
    const { id: file } = await cms.file();
    const deck = { ...common, file, date: '0001-01-01' };
    expect(problemsOf(await create('presentations', deck))).toEqual([`date: ${told(1)}`]);
    expect(problemsOf(await create('action-plans', { ...common, body: 'x', year: 1 }))).toEqual([
      'year: "Year" is too small. Enter 1995 or more.',
    ]);
    const pilot = { ...common, tagline: 'x', about: 'x', yearLaunched: 9999 };
    expect(problemsOf(await create('pilots', pilot))).toEqual([
      'yearLaunched: "Year launched" is too large. Enter 2100 or less.',
    ]);
  });
});

describe('a required file or relation', () => {
  it('keeps an entry without it from being published', async () => {
    const refused = await cms.rest('POST', '/api/presentations', cms.fullToken, {
      title: 'No file',
      slug: fresh('no-file'),
      summary: 'Slides that are not there.',
    });
    expect(problemsOf(refused)).toEqual([
      'file: "File" is missing. Choose a file from the media library.',
    ]);
  });

  it('counts as missing when it points to a draft', async () => {
    const people = cms.strapi.documents('api::person.person');
    const { documentId: person } = await people.create({ data: { name: 'Ada Lovelace' } });
    const pilot = {
      title: 'Pilot',
      slug: fresh('pilot'),
      summary: 'A pilot.',
      tagline: 'A pilot',
      about: 'A pilot.',
      contacts: [{ person, role: 'Coordinator' }],
    };
    const refused = await cms.rest('POST', '/api/pilots', cms.fullToken, pilot);
    expect(problemsOf(refused)).toEqual([
      'contacts.0.person: "Person" is missing, or is an entry that is not published. Fill it in, or publish that entry first.',
    ]);
    await people.publish({ documentId: person });
    expect((await cms.rest('POST', '/api/pilots', cms.fullToken, pilot)).status).toBe(201);
  });

  it('may point to one person from many places', async () => {
    const people = cms.strapi.documents('api::person.person');
    const { documentId: person } = await people.create({
      data: { name: 'Grace Hopper' },
      status: 'published',
    });
    const programme = ['Opening', 'Closing'].map((title) => ({
      title,
      speakers: [{ name: 'Grace Hopper', person }],
    }));
    const ids: string[] = [];
    for (let index = 0; index < 2; index += 1) {
      ids.push(
        documentIdOf(await cms.rest('POST', '/api/events', cms.fullToken, event({ programme }))),
      );
    }
    for (const id of ids) {
      const address = `/api/events/${id}?populate[programme][populate][speakers][populate]=person`;
      const { body } = await cms.rest('GET', address, cms.fullToken);
      expect(body.data).toMatchObject({
        programme: [
          { speakers: [{ person: { documentId: person } }] },
          { speakers: [{ person: { documentId: person } }] },
        ],
      });
    }
  });
});

describe('what Strapi says in the words of its schema', () => {
  it('reaches an editor in ours, on the field, in a draft too', async () => {
    const draft = (data: object) =>
      cms.rest('POST', '/api/events?status=draft', cms.fullToken, event(data));
    const said = async (data: object): Promise<string[]> => problemsOf(await draft(data));
    expect(await said({ timeZone: 'Europe/Atlantis' })).toEqual([
      'timeZone: "Time zone" is not one of the choices: Europe/Atlantis. Choose one of those that the edit view offers.',
    ]);
    expect(await said({ title: 7, programme: [{ title: 'x'.repeat(300) }] })).toEqual([
      'title: "Title" has to be a text, and is not: 7. Correct it, or leave it out.',
      'programme.0.title: "Title" has 300 characters; there is room for 255. Shorten it.',
    ]);
    expect(await said({ start: 'tomorrow', programme: [{ title: 'x', time: '9' }] })).toEqual([
      'start: "Start" has to be a date with a time, as in "2027-03-01T09:00:00Z", and is not. Correct it, or leave it empty.',
      'programme.0.time: "Time" has to be a time, as in "09:30:00", and is not. Correct it, or leave it empty.',
    ]);
    expect(
      await said({ start: '2027-02-30', programme: [{ title: 'x', date: '2027-02-30' }] }),
    ).toEqual([
      'start: "Start" has to be a date with a time, as in "2027-03-01T09:00:00Z", and is not. Correct it, or leave it empty.',
      'programme.0.date: "Date" has to be a date, as in "2027-03-01", and is not. Correct it, or leave it empty.',
    ]);
    expect(
      await said({
        topics: { connect: [{ documentId: 'gone' }] },
        programme: [{ title: 'x', speakers: [{ name: 'x', person: 'gone' }] }],
      }),
    ).toEqual([
      'programme.0.speakers.0.person: "Person" names an entry that is not there, or not any more: gone. Take it out, or choose another.',
      'topics: "Topics" names an entry that is not there, or not any more: gone. Take it out, or choose another.',
    ]);
    const { body } = await draft({ topics: [999_999] });
    expect(body.error?.message).toBe(
      'One of the entries that were chosen is not there any more. Take out what was deleted.',
    );
  });

  it('reaches whoever asks for what is not there in ours', async () => {
    const words = 'It is not there, or not any more. Go back to the list and open it anew.';
    const asked = [
      await cms.rest('GET', '/api/events/gone', cms.fullToken),
      await cms.rest('PUT', '/api/events/gone', cms.fullToken, { title: 'x' }),
      await cms.rest('GET', '/api/upload/files/999', cms.fullToken),
      await cms.admin('GET', `${EVENTS}/gone`),
    ];
    for (const { status, body } of asked) {
      expect([status, body.error]).toEqual([
        404,
        { status: 404, name: 'NotFoundError', message: words, details: {} },
      ]);
    }
  });

  it('reaches whoever sends what cannot be read in ours', async () => {
    const send = async (body: string): Promise<unknown> => {
      const answer = await fetch(`${cms.url}/api/events`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${cms.fullToken}`,
          'Content-Type': 'application/json',
        },
        body,
      });
      const { error } = (await answer.json()) as { error: { message: string } };
      return [answer.status, error.message];
    };
    expect(await send('{"data": {')).toEqual([
      400,
      "The request is no JSON that can be read (Expected property name or '}' in JSON at position 10 (line 1 column 11)). Correct it and send it again.",
    ]);
    expect(await send('{}')).toEqual([
      400,
      'The request holds no fields. Send them as JSON, as in {"data": {"title": "Plenary"}}.',
    ]);
    expect(await send(JSON.stringify({ data: { body: 'x'.repeat(2 ** 20) } }))).toEqual([
      413,
      'What was sent is larger than 1024 kB, which is all that is taken at once. Shorten the texts, or put some of them into a file.',
    ]);
  });

  it('reaches whoever uploads in ours', async () => {
    const send = async (form: FormData): Promise<unknown> => {
      const answer = await fetch(`${cms.url}/api/upload`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${cms.fullToken}` },
        body: form,
      });
      return ((await answer.json()) as { error: { message: string } }).error.message;
    };
    const form = new FormData();
    form.append('fileInfo', '{}');
    expect(await send(form)).toBe(
      'No file was chosen, or it is empty. Choose one that opens on your own computer.',
    );
    form.append('files', new File(['<script></script>'], 'x.html', { type: 'text/html' }));
    expect(await send(form)).toBe(
      'Files of this kind cannot be offered to visitors. Upload it as a PDF, a picture or an office document.',
    );
  });
});

describe('an address that another entry has', () => {
  it('is refused in words, on its field', async () => {
    const slug = fresh('taken');
    const topic = { name: 'First', slug };
    expect((await cms.rest('POST', '/api/topics', cms.fullToken, topic)).status).toBe(201);
    const refused = await cms.rest('POST', '/api/topics', cms.fullToken, topic);
    expect(problemsOf(refused)).toEqual([
      `slug: "Address" is the same as that of the topic "First", which is published at /topics/${slug}/. Change one of the two.`,
    ]);
  });
});

describe('an address that the editor leaves empty', () => {
  it('is made from the title, and never that of another entry', async () => {
    const name = `Ethics & données ${fresh('x')}`;
    const made = [
      await cms.rest('POST', '/api/topics', cms.fullToken, { name, slug: '' }),
      await cms.rest('POST', '/api/topics', cms.fullToken, { name }),
    ];
    const slugs = made.map(({ body }) => (body.data as { slug: string }).slug);
    expect(slugs[0]).toMatch(/^ethics-and-donnees-x/);
    expect(slugs[1]).toBe(`${String(slugs[0])}-1`);
  });

  it('is asked for where the title has neither letters nor digits', async () => {
    for (const status of ['draft', 'published']) {
      const made = await cms.rest('POST', `/api/topics?status=${status}`, cms.fullToken, {
        name: '🎉🎉',
      });
      if (status === 'draft') expect(made.body.data).toMatchObject({ slug: null });
      else {
        expect(problemsOf(made)).toEqual([
          'slug: The address is missing, and none can be made from the title. Enter one, in small letters, digits and hyphens.',
        ]);
      }
    }
  });

  it('takes whole words of a title that is too long for it', async () => {
    const name = `${fresh('long')} ${'word '.repeat(40)}`.trim();
    const made = await cms.rest('POST', '/api/topics', cms.fullToken, { name });
    expect((made.body.data as { slug: string }).slug).toMatch(/^long[\w-]*-word$/);
  });

  it('stays as it is when an update does not speak of it', async () => {
    const slug = fresh('kept');
    const made = await cms.rest('POST', '/api/topics', cms.fullToken, { name: 'One', slug });
    const path = `/api/topics/${documentIdOf(made)}`;
    const renamed = await cms.rest('PUT', path, cms.fullToken, { name: 'Two' });
    expect((renamed.body.data as { slug: string }).slug).toBe(slug);
  });
});
