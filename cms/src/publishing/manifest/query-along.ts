import type { Core } from '@strapi/strapi';
import type { Connection } from './read-transaction.ts';
import type { Join } from './reference-path.ts';

/**
 * A query over the rows of a type, called `entry`, and all that `joins` lead to from there.
 *
 * @param order - whether it comes in the editor's order
 * @returns the query, the name in it of the last table, and the column that holds the id of what it leads to
 */
export function queryAlong(
  strapi: Core.Strapi,
  connection: Connection,
  uid: string,
  joins: readonly Join[],
  { order }: { readonly order: boolean } = { order: true },
) {
  const query = connection({ entry: strapi.db.metadata.get(uid).tableName });
  let table = 'entry';
  let last = 'entry.id';
  for (const [index, step] of joins.entries()) {
    const alias = `step_${String(index)}`;
    const before = last;
    void query.join({ [alias]: step.table }, (on) => {
      on.on(`${alias}.${step.from}`, before);
      for (const [name, value] of Object.entries(step.where)) {
        on.andOnVal(`${alias}.${name}`, value);
      }
    });
    if (order && step.order !== null) void query.orderBy(`${alias}.${step.order}`);
    if (order) void query.orderBy(`${alias}.id`);
    [table, last] = [alias, `${alias}.${step.to}`];
  }
  return { query, table, last };
}
