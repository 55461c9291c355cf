/** What a database that cannot be reached says: of the network, and of PostgreSQL that it lets nobody in. */
const DATABASE = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ENETUNREACH'],
  ...['28P01', '28000', '3D000'],
]);

/** What Strapi makes of EADDRINUSE. */
const PORT = /^The port (\d+) is already used/;

/** Why the CMS did not come up, for whoever starts it: what is wrong and what to do, without a stack. */
export function startFailure(error: unknown): string {
  for (const { code, message } of withCauses(error)) {
    if (code !== undefined && DATABASE.has(code)) {
      return `Its database cannot be reached: ${message || code}. Start the database, or correct DATABASE_URL.`;
    }
  }
  const text = error instanceof Error ? error.message : String(error);
  const port = PORT.exec(text)?.[1];
  if (port !== undefined) {
    return `Port ${port}, meant for the CMS, is taken by another program. Stop that program, or choose another port: CMS_PORT=${String(Number(port) + 1000)} npm start`;
  }
  const [line = ''] = text.trim().split('\n');
  return line === '' ? 'It does not say why.' : line;
}

interface SystemError extends Error {
  readonly code?: string;
}

/** An error and what it comes of, the errors that were collected into one included. */
function withCauses(error: unknown): SystemError[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error, ...inner.flatMap(withCauses), ...withCauses(error.cause)];
}
