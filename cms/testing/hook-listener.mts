import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that was received. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a request is answered with: a status and a JSON. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** A small HTTP server in the publisher's place. */
export interface HookListener {
  readonly url: string;
  readonly received: Received[];
  /** Waits until a request has been received that fits. */
  next(fits: (request: Received) => boolean): Promise<Received>;
  stop(): Promise<void>;
}

/** Listens on a free port of the loopback interface; without a rule every request is accepted. */
export async function listenForHooks(
  answer: (request: Received) => Reply = () => ({ status: 202, body: { accepted: true } }),
): Promise<HookListener> {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method = '', url: path = '', headers } = request;
      const one = { method, path, headers, body: Buffer.concat(chunks).toString('utf8') };
      const { status, body } = answer(one);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      received.push(one);
      for (const wake of waiting) wake();
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    received,
    next: async (fits) => {
      for (;;) {
        const found = received.find(fits);
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            waiting.delete(wake);
            resolve();
          };
          waiting.add(wake);
        });
      }
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}
