import { describe, expect, it } from 'vitest';
import {
  CmsRefusedError,
  CmsStatusError,
  CmsUnreachableError,
  CountMismatchError,
  NotJsonError,
  NotPublishedError,
  OverlongAnswerError,
  RepeatedEntryError,
  UnaskedEntryError,
  UnexpectedAnswerError,
} from './errors.ts';
import { MissingEntriesError, RestlessCmsError } from './manifest-errors.ts';
import { contentWith } from './testing/empty-content.ts';
import type { FakeContent, Fault } from './testing/fake-strapi.ts';
import { pageOf, sendError, sendJson } from './testing/fake-strapi.ts';
import { fakeManifest } from './testing/fake-manifest.ts';
import { topicEntry } from './testing/fixture-entry.ts';
import type { Load } from './testing/load-store.ts';
import { load, textOf } from './testing/load-store.ts';

const topics = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(3, '0');
    return topicEntry(`to${number}`, `Topic ${number}`);
  });
const threeHundred = contentWith({ topics: topics(300) });
const one = contentWith({ topics: topics(1) });

/** A fault that befalls requests for topics only. */
const atTopics =
  (fault: Fault): Fault =>
  (request, response, url) =>
    url.pathname === '/api/topics' && fault(request, response, url);

/** A fault that befalls requests for the manifest only. */
const atManifest =
  (fault: Fault): Fault =>
  (request, response, url) =>
    url.pathname === '/api/manifest' && fault(request, response, url);

/** Each fault ends with the store as it was. */
async function failure(content: FakeContent, options: Parameters<typeof load>[1]): Promise<Load> {
  const loaded = await load(content, options);
  expect(loaded.error).not.toBeNull();
  expect(loaded.store.keys()).toEqual(['old']);
  return loaded;
}

describe('a CMS that does not answer as it should stops the load and leaves the store alone', () => {
  it('names the address of a CMS that cannot be reached, and how to start it', async () => {
    // Port 9 (discard) is answered by nobody.
    const loaded = await failure(contentWith(), { cmsUrl: 'http://127.0.0.1:9' });
    expect(loaded.error).toBeInstanceOf(CmsUnreachableError);
    expect(textOf(loaded)).toMatch(
      /^The CMS cannot be reached at CMS \(.+\)\.\n {2}Start it with "npm start", or set CMS_URL to where it runs\.$/,
    );
  });

  it('says of a 401 that the token is not accepted, and asks only once', async () => {
    const loaded = await failure(contentWith(), { token: 'wrong' });
    expect(loaded.error).toBeInstanceOf(CmsRefusedError);
    expect(textOf(loaded)).toMatch(
      /^The CMS does not accept the site's token \(401 at CMS\/api\/manifest\)\.\n {2}Restart the CMS, which renews secrets\/site-token, or correct CMS_TOKEN\.$/,
    );
    expect(loaded.requests).toEqual(['/api/manifest']);
  });

  it('says of a 403 what the token may not read', async () => {
    const loaded = await failure(one, {
      fault: atTopics((_, response) => {
        sendError(response, 403, 'ForbiddenError');
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(CmsRefusedError);
    expect(textOf(loaded)).toBe(
      'The site\'s token may not read CMS/api/topics (403).\n  Give the token "Pilotpress site" find and findOne of every content type, or restart the CMS, which does so.',
    );
  });

  it('tells JSON that is cut short by the body', async () => {
    const loaded = await failure(threeHundred, {
      fault: atTopics((_, response, url) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(pageOf(topics(300), url)).slice(0, 5000));
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(NotJsonError);
    expect(textOf(loaded)).toMatch(
      /^The answer of the CMS to CMS\/api\/topics is not whole JSON \(5000 characters that begin with ".+"\)\./,
    );
  });

  it('tells JSON that is cut short by the connection', async () => {
    const loaded = await failure(threeHundred, {
      fault: atTopics((_, response, url) => {
        const body = JSON.stringify(pageOf(topics(300), url));
        response.writeHead(200, { 'content-length': body.length });
        response.write(body.slice(0, 5000), () => response.destroy());
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(NotJsonError);
    expect(textOf(loaded)).toContain(
      'The answer of the CMS to CMS/api/topics is not whole JSON (the connection ended before its end).',
    );
  });

  it('is not fooled by a page of HTML with status 200', async () => {
    const loaded = await failure(one, {
      fault: atTopics((_, response) => {
        response.setHeader('content-type', 'text/html');
        response.end('<!doctype html><title>Sign in</title>');
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(NotJsonError);
    expect(textOf(loaded)).toContain(
      '37 characters that begin with "<!doctype html><title>Sign in</title>"',
    );
  });

  it('is not led elsewhere by a redirect', async () => {
    const loaded = await failure(one, {
      fault: atTopics((_, response) => {
        response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(CmsStatusError);
    expect(textOf(loaded)).toBe(
      'The CMS answered CMS/api/topics with status 302.\n  Check that CMS_URL names the CMS itself and that both are of the same version.',
    );
  });

  it('gives up on a 500 that does not heal after three further tries', async () => {
    const loaded = await failure(one, {
      fault: atTopics((_, response) => {
        sendError(response, 500, 'InternalServerError');
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(CmsStatusError);
    expect(textOf(loaded)).toBe(
      'The CMS answered CMS/api/topics with status 500.\n  Look for the error in the log of the CMS.',
    );
    expect(loaded.requests.filter((request) => request.startsWith('/api/topics'))).toHaveLength(4);
  });

  it('ends a body that stalls', async () => {
    const loaded = await failure(one, {
      timeout: 200,
      fault: atTopics((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"data": [');
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(CmsUnreachableError);
    expect(textOf(loaded)).toContain('(no answer in time)');
  });

  it('refuses an answer that is longer than any it asks for', async () => {
    const loaded = await failure(one, {
      fault: atTopics((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(Buffer.alloc(50 * 2 ** 20, ' '));
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(OverlongAnswerError);
    expect(textOf(loaded)).toBe(
      'The answer of the CMS to CMS/api/topics is longer than 32 MiB.\n  Check that CMS_URL names the CMS itself, and look into its log.',
    );
  });

  it('names what the manifest lists and an answer that is short does not hold', async () => {
    const loaded = await failure(threeHundred, {
      fault: atTopics((_, response, url) => {
        const { data } = pageOf(topics(300), url);
        const short = data.filter(({ documentId }) => documentId !== 'to123');
        const pagination = { page: 1, pageSize: 50, pageCount: 1, total: short.length };
        sendJson(response, 200, { data: short, meta: { pagination } });
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(MissingEntriesError);
    expect(textOf(loaded)).toBe(
      'topic, documentId to123:\n  The manifest of the CMS lists this entry as published, and the CMS does not hand it out.\n  Build again. If it stays so, publish the entry again.',
    );
  });

  it('refuses an answer that is repeated in place of the next', async () => {
    let first: unknown = null;
    const loaded = await failure(threeHundred, {
      fault: atTopics((_, response, url) => {
        first ??= pageOf(topics(300), url);
        sendJson(response, 200, first);
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(UnaskedEntryError);
    expect(textOf(loaded)).toMatch(
      /^topic, documentId to\d+:\n {2}The CMS handed out the entry to\d+ of the type topic, which was not asked for\.\n {2}Build again\./,
    );
  });

  it('refuses an entry that is repeated in place of another', async () => {
    const loaded = await failure(threeHundred, {
      fault: atTopics((_, response, url) => {
        const { data, meta } = pageOf(topics(300), url);
        sendJson(response, 200, { data: [data[0], ...data.slice(0, -1)], meta });
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(RepeatedEntryError);
    expect(textOf(loaded)).toMatch(
      /The CMS handed out the entry to\d+ of the type topic twice in one answer\./,
    );
  });

  it.each([
    { total: 49, lie: 'too small' },
    { total: 51, lie: 'too large' },
  ])('notices a total that is $lie', async ({ total }) => {
    const loaded = await failure(threeHundred, {
      fault: atTopics((_, response, url) => {
        const { data, meta } = pageOf(topics(300), url);
        sendJson(response, 200, { data, meta: { pagination: { ...meta.pagination, total } } });
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(CountMismatchError);
    expect(textOf(loaded)).toContain(
      `The CMS says that it answers with ${String(total)} entries of the type topic, and handed out 50.`,
    );
  });

  it('says where an answer has another form than expected', async () => {
    const loaded = await failure(one, {
      fault: atTopics((_, response) => {
        sendJson(response, 200, { data: [{ id: 1 }], meta: {} });
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(UnexpectedAnswerError);
    expect(textOf(loaded)).toBe(
      'The answer of the CMS to /api/topics has another form than expected (data.0.documentId: Invalid input: expected string, received undefined; meta.pagination: Invalid input: expected object, received undefined).\n  Check that CMS and site are of the same version.',
    );
  });

  it('cannot be without the settings of the site', async () => {
    const loaded = await failure({ ...contentWith(), site: null }, {});
    expect(loaded.error).toBeInstanceOf(NotPublishedError);
    expect(textOf(loaded)).toBe(
      'site:\n  The entry of the type site is not published, and the site cannot be without it.\n  Open it in the CMS, fill it in and publish it.',
    );
  });
});

describe('a manifest that is not right stops the load and leaves the store alone', () => {
  it.each<[string, Fault]>([
    [
      'of another form',
      (_, response) => {
        sendJson(response, 200, { revision: 'r', entries: [{ type: 'party' }], files: [] });
        return true;
      },
    ],
    [
      'with an entry that is listed twice',
      (_, response) => {
        const { entries, ...manifest } = fakeManifest(one);
        sendJson(response, 200, { ...manifest, entries: [...entries, ...entries] });
        return true;
      },
    ],
  ])('one %s', async (_, fault) => {
    const loaded = await failure(one, { fault: atManifest(fault) });
    expect(loaded.error).toBeInstanceOf(UnexpectedAnswerError);
    expect(textOf(loaded)).toMatch(
      /^The answer of the CMS to \/api\/manifest has another form than expected \((?:entries\.0\.type: .+|site site is listed twice)\)\./,
    );
  });

  it('one that never rests, after five rounds', async () => {
    let asked = 0;
    const loaded = await failure(one, {
      fault: atManifest((_, response) => {
        asked += 1;
        sendJson(response, 200, { ...fakeManifest(one), revision: String(asked) });
        return true;
      }),
    });
    expect(loaded.error).toBeInstanceOf(RestlessCmsError);
    expect(textOf(loaded)).toBe(
      'The content changed 5 times while it was fetched, so there is no one moment to build from.\n  Build again once nobody is publishing.',
    );
    expect(asked).toBe(6);
  });
});

describe('a CMS that recovers is waited for', () => {
  it('a 500 that heals on the third try is no failure', async () => {
    let asked = 0;
    const loaded = await load(threeHundred, {
      fault: atTopics((_, response) => {
        asked += 1;
        if (asked > 2) return false;
        sendError(response, 500, 'InternalServerError');
        return true;
      }),
    });
    expect(loaded.error).toBeNull();
    expect(loaded.store.keys()).toHaveLength(301);
  });

  it('a 429 is asked again after the time it names', async () => {
    let asked = 0;
    const loaded = await load(one, {
      fault: atTopics((_, response) => {
        asked += 1;
        if (asked > 1) return false;
        response.setHeader('retry-after', '0');
        sendError(response, 429, 'RateLimitError');
        return true;
      }),
    });
    expect(loaded.error).toBeNull();
    expect(asked).toBe(2);
  });
});

describe('completeness', () => {
  it.each([0, 1, 49, 50, 51, 100, 101, 250])('reads all of %i entries', async (count) => {
    const loaded = await load(contentWith({ topics: topics(count) }));
    expect(loaded.error).toBeNull();
    expect(loaded.store.keys()).toHaveLength(count + 1);
  });

  it('makes the store hold what is published and no more', async () => {
    const loaded = await load(contentWith({ topics: topics(2) }));
    expect(loaded.store.keys().sort()).toEqual(['site', 'to000', 'to001']);
  });
});
