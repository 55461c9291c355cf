import type { Core } from '@strapi/strapi';
import type { Connection } from './read-transaction.ts';
import type { Join } from './reference-path.ts';

type Query = ReturnType<Connection>;

/** Where joins have led to. */
interface JoinsEnd {
  /** The name in the query of the last table. */
  readonly table: string;
  /** The column that holds the id of what it leads to. */
  readonly last: string;
}

/** Joins to a query over rows called `entry` all that `joins` lead to from there. */
export function joinAlong(query: Query, joins: readonly Join[]): JoinsEnd {
  let end = { table: 'entry', last: 'entry.id' };
  for (const [index, step] of joins.entries()) {
    const table = aliasOf(index);
    const before = end.last;
    void query.join({ [table]: step.table }, (on) => {
      on.on(`${table}.${step.from}`, before);
      for (const [name, value] of Object.entries(step.where)) {
        on.andOnVal(`${table}.${name}`, value);
      }
    });
    end = { table, last: `${table}.${step.to}` };
  }
  return end;
}

const aliasOf = (index: number): string => `step_${String(index)}`;

/** A query over the rows of a type, called `entry`, and all that `joins` lead to, in the editor's order. */
export function queryAlong(
  strapi: Core.Strapi,
  connection: Connection,
  uid: string,
  joins: readonly Join[],
): JoinsEnd & { readonly query: Query } {
  const query = connection({ entry: strapi.db.metadata.get(uid).tableName });
  const end = joinAlong(query, joins);
  for (const [index, { order }] of joins.entries()) {
    if (order !== null) void query.orderBy(`${aliasOf(index)}.${order}`);
    void query.orderBy(`${aliasOf(index)}.id`);
  }
  return { query, ...end };
}
