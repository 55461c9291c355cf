// Measures a page of each template with Lighthouse on a slow phone, and prints the table:
// npm run bench lighthouse [address of a running site]
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { RELEASE_FILE, releaseSchema } from '@pilotpress/shared-types';
import type { Release } from '@pilotpress/shared-types';
import { serveFolder } from '../hosting/static-server.ts';
import { liveRelease } from '../publisher/releases.ts';
import { locations } from '../start/locations.ts';
import type { Program } from '../start/program.ts';
import { runProgram } from '../start/program.ts';
import { SetupError } from '../start/settings.ts';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../testing/chromium.ts';
import { auditPage } from './lighthouse-page.ts';
import type { AuditedPage } from './lighthouse-table.ts';
import { scoreTable, shortfalls, unmadeAudits } from './lighthouse-table.ts';
import { templatesOf } from './lighthouse-templates.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The site at an address that was asked for. */
function siteAt(asked: string): URL {
  const url = URL.parse(asked);
  if (url !== null && /^https?:$/.test(url.protocol)) return new URL('/', url);
  throw new SetupError(
    `"${asked}" is no web address. Give one such as https://www.example.org, or none for the site built last.`,
  );
}

/** The live release, served as `npm start` serves it. */
async function serveLive(onStop: Program['onStop']): Promise<URL> {
  const places = locations(process.env);
  const folder = await liveRelease(places);
  if (folder === null) {
    throw new SetupError(
      `No site has been built in ${places.data}. Build one with "npm start", or name a running site: npm run bench lighthouse https://www.example.org`,
    );
  }
  const server = await serveFolder(folder, 0, '127.0.0.1');
  onStop(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return new URL(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
}

async function releaseOf(site: URL): Promise<Release> {
  const address = new URL(RELEASE_FILE, site).href;
  const answer = await fetch(address).catch((cause: unknown) => {
    throw new SetupError(`Nothing answers at ${address}. Start the site, or correct the address.`, {
      cause,
    });
  });
  if (!answer.ok) {
    throw new SetupError(
      `${address} answers ${String(answer.status)}, so it is not known which pages there are. Is it the address of the site?`,
    );
  }
  return releaseSchema.parse(await answer.json());
}

/** What the scores for speed depend on beside the site. */
const machine = (): string =>
  `${String(availableParallelism())} × ${cpus()[0]?.model ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`;

const load = (): string => (loadavg()[0] ?? Number.NaN).toFixed(1);

await runProgram(async ({ stopped, onStop }) => {
  const chromium = await findChromium(process.env);
  if (chromium === null) throw new SetupError(`No Chromium was found. ${HOW_TO_GET_CHROMIUM}`);
  const [, , , asked] = process.argv;
  const site = asked === undefined ? await serveLive(onStop) : siteAt(asked);
  const templates = templatesOf(await releaseOf(site));

  const loadBefore = load();
  const pages: AuditedPage[] = [];
  for (const { name, path, isIndexed } of templates) {
    stopped.throwIfAborted();
    const address = path === null ? null : new URL(path, site).href;
    process.stderr.write(`${name}: ${address ?? 'the site has no such page'}\n`);
    if (address === null) continue;
    pages.push(await auditPage({ template: name, address, isIndexed, chromium, signal: stopped }));
  }

  console.table(scoreTable(pages));
  say(
    `${machine()}, load ${loadBefore} before and ${load()} after. ${pages[0]?.result.environment.hostUserAgent ?? ''}.`,
  );
  for (const line of shortfalls(pages)) say(line);
  const unmade = unmadeAudits(pages);
  if (unmade.length > 0) {
    say(`Lighthouse could not make these audits in this Chromium: ${unmade.join('; ')}.`);
  }
});
