import type { Server } from 'node:http';
import { serveReleases } from '../../src/hosting/static-server.ts';
import type { Locations } from '../../src/start/locations.ts';
import { locations } from '../../src/start/locations.ts';
import { freePort } from '../../src/testing/free-port.ts';
import { PublisherProcess } from './publisher-process.ts';
import { Visitor } from './visitor.ts';

/** A site in a data folder, with its server, its publisher and a visitor who never stops reading. */
export class SiteUnderTest {
  readonly places: Locations;
  /** Settings of the programs that work on it. */
  readonly env: Readonly<Record<string, string>>;
  readonly siteUrl: string;
  readonly #server: Server;
  #publisher: PublisherProcess;
  #visitor: Visitor | null = null;

  private constructor(env: Readonly<Record<string, string>>, siteUrl: string, server: Server) {
    this.places = locations(env);
    this.env = env;
    this.siteUrl = siteUrl;
    this.#server = server;
    this.#publisher = new PublisherProcess(env);
  }

  /** Begins to serve and to publish; `cms` says where the CMS and the publisher find each other. */
  static async start(
    data: string,
    cms: { readonly CMS_PORT: string; readonly PUBLISHER_PORT: string },
  ): Promise<SiteUnderTest> {
    const sitePort = await freePort();
    const env = { ...cms, PILOTPRESS_DATA: data, SITE_PORT: String(sitePort) };
    const server = await serveReleases(locations(env), sitePort, '127.0.0.1');
    return new SiteUnderTest(env, `http://localhost:${String(sitePort)}`, server);
  }

  get publisher(): PublisherProcess {
    return this.#publisher;
  }

  /** There is none before the first publication. */
  get visitor(): Visitor {
    if (this.#visitor === null) throw new Error('Nobody visits the site yet.');
    return this.#visitor;
  }

  /** Waits for the first publication, after which a visitor comes. */
  async opened(slug: string): Promise<void> {
    await this.#publisher.until(({ live, state }) => live !== null && state === 'idle');
    this.#visitor = new Visitor(this.siteUrl, slug);
  }

  /** Starts the publisher anew, in place of one that has ended. */
  startPublisher(): void {
    this.#publisher = new PublisherProcess(this.env);
  }

  async close(): Promise<void> {
    await this.#visitor?.leave();
    await this.#publisher.stop();
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
