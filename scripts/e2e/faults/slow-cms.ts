import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';

/** A way to a CMS on which every answer takes its time. */
export class SlowCms {
  /** Milliseconds by which an answer comes later. */
  delay = 0;
  readonly #server: Server;
  #asked = 0;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async before(cmsUrl: string): Promise<SlowCms> {
    const server = createServer();
    const slow = new SlowCms(server);
    server.on('request', (asked, answer) => {
      slow.#asked += 1;
      const ask = async (): Promise<void> => {
        await setTimeout(slow.delay);
        const { method, headers, url = '/' } = asked;
        const onward = request(new URL(url, cmsUrl), { method, headers });
        asked.pipe(onward);
        const [response] = (await once(onward, 'response')) as [IncomingMessage];
        answer.writeHead(response.statusCode ?? 502, response.headers);
        await pipeline(response, answer);
      };
      // Where there is no answer, or no end of it, there is none here either.
      ask().catch(() => answer.destroy());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return slow;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** How many questions have come. */
  get asked(): number {
    return this.#asked;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
