// Measures how long after an editor has published visitors see it, and prints the table:
// npm run bench publish [entries...]
import { setTimeout } from 'node:timers/promises';
import { serveReleases } from '../hosting/static-server.ts';
import { failureText } from '../publisher/failure-text.ts';
import { startPublisher } from '../publisher/start-publisher.ts';
import type { RunningPublisher } from '../publisher/start-publisher.ts';
import { locations } from '../start/locations.ts';
import { freePort } from '../testing/free-port.ts';
import { RunningCms } from '../testing/running-cms.ts';
import { fillContent } from './fill-content.ts';
import type { Measured } from './publish-table.ts';
import { publishTable } from './publish-table.ts';

const SIZES = [1000, 10_000];
const PUBLICATIONS = Number(process.env.PILOTPRESS_PUBLICATIONS ?? 20);
/** After one article is live, until the next one is published: nobody writes one sooner. Milliseconds. */
const PAUSE = 15_000;
/** Between two looks at the site. Milliseconds. */
const GLANCE = 10;

/** An editor publishes an article. */
async function publishArticle({ strapi }: RunningCms, slug: string): Promise<void> {
  const { documentId } = await strapi.documents('api::article.article').create({
    data: {
      title: `Just published: ${slug}`,
      slug,
      summary: 'What has just happened, in a sentence.',
      body: 'Regions that learn from each other reach more people, and **sooner**.',
      topics: ['topic1', 'topic2'],
    },
  });
  await strapi.documents('api::article.article').publish({ documentId });
}

/** Publishes an article and waits until a visitor has the first byte of its page. */
async function measure(
  cms: RunningCms,
  publisher: RunningPublisher,
  siteUrl: string,
  slug: string,
): Promise<Measured> {
  await publishArticle(cms, slug);
  const answered = Date.now();
  for (;;) {
    const answer = await fetch(`${siteUrl}/news/${slug}/`);
    await answer.body?.cancel();
    if (answer.ok) break;
    const [latest] = (await publisher.status()).runs;
    if (latest?.outcome === 'failed') throw new Error(failureText(latest));
    await setTimeout(GLANCE);
  }
  const seen = Date.now();
  await publisher.settled();
  const { runs } = await publisher.status();
  const run = runs.find(({ startedAt, endedAt, outcome }) => {
    const isAfter = Date.parse(startedAt) >= answered && Date.parse(endedAt) <= seen + 1000;
    return outcome === 'live' && isAfter;
  });
  if (run === undefined) throw new Error(`No publication has made ${slug} live.`);
  return { answered, seen, run };
}

async function bench(entries: number): Promise<void> {
  const [sitePort, publisherPort] = [await freePort(), await freePort()];
  const cms = await RunningCms.start({
    PUBLISHER_URL: `http://127.0.0.1:${String(publisherPort)}`,
  });
  const places = locations({ PILOTPRESS_DATA: cms.data });
  const siteUrl = `http://localhost:${String(sitePort)}`;
  const chosen = { cmsPort: 0, sitePort, publisherPort, siteUrl, cmsUrl: cms.url };
  const stop = new AbortController();
  const visitors = await serveReleases(places, sitePort, '127.0.0.1');
  try {
    await fillContent(cms, entries);
    const publisher = await startPublisher({ places, chosen, stopped: stop.signal });
    try {
      await publisher.settled();
      const measured: Measured[] = [];
      for (let count = 1; count <= PUBLICATIONS; count += 1) {
        await setTimeout(PAUSE);
        measured.push(await measure(cms, publisher, siteUrl, `just-published-${String(count)}`));
      }
      process.stdout.write(
        `\n${String(entries)} entries, ${String(PUBLICATIONS)} publications. Milliseconds.\n`,
      );
      console.table(publishTable(measured));
    } finally {
      stop.abort();
      await publisher.stop();
    }
  } finally {
    visitors.closeAllConnections();
    visitors.close();
    await cms.stop();
  }
}

const [, , , ...asked] = process.argv;
for (const entries of asked.length > 0 ? asked.map(Number) : SIZES) await bench(entries);
