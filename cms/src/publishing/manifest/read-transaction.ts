import type { Core } from '@strapi/strapi';

/** Where queries are asked: the database, or a transaction on it. */
export type Connection = Core.Strapi['db']['connection'];

/**
 * Runs queries that all see the database as it was at the first of them. SQLite's transactions do so by
 * themselves; PostgreSQL's do at REPEATABLE READ.
 */
export function readTransaction<T>(
  strapi: Core.Strapi,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  return strapi.db.connection.transaction(
    work,
    strapi.db.dialect.client === 'postgres'
      ? { isolationLevel: 'repeatable read', readOnly: true }
      : {},
  );
}
