import type { PublisherStatus } from '@pilotpress/shared-types';
import { PUBLISHER_SECRET_HEADER } from '@pilotpress/shared-types';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastify, { LogController } from 'fastify';
import { isSame } from './secret.ts';

/** The CMS posts whole entries, of which nothing is read. Bytes. */
const LARGEST = 5 * 2 ** 20;

export interface ServerOptions {
  readonly secret: string;
  readonly logger: FastifyBaseLogger;
  readonly status: () => Promise<PublisherStatus>;
  /** Something may have changed. */
  readonly onHook: () => void;
  /** Someone wants the site to be published now. */
  readonly onCommand: () => void;
}

/** The publisher's own addresses: the hook of the CMS, the wish to publish, and how it stands. */
export function publisherServer(options: ServerOptions): FastifyInstance {
  const { secret, logger, status, onHook, onCommand } = options;
  const server = fastify({
    loggerInstance: logger,
    bodyLimit: LARGEST,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
  });
  // A hint is a hint, whatever is in it.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => {
    done(null, null);
  });

  const known = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const given = request.headers[PUBLISHER_SECRET_HEADER];
    if (typeof given === 'string' && isSame(given, secret)) return;
    await reply.code(401).send({
      message: `The header ${PUBLISHER_SECRET_HEADER} does not hold the secret of this publisher, which lies in secrets/publisher-secret of its data folder.`,
    });
  };
  const accept = (work: () => void) => (_request: FastifyRequest, reply: FastifyReply) => {
    work();
    return reply.code(202).send({ accepted: true });
  };
  server.post('/hooks/content', { onRequest: known }, accept(onHook));
  server.post('/publish', { onRequest: known }, accept(onCommand));
  server.get('/status', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return status();
  });
  server.get('/health', () => ({ ok: true }));
  return server;
}
