import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isContentUid, UIDS } from '../content-types.ts';
import { addressFromTitle } from './address-from-title.ts';
import { holderLookup } from './address-holder.ts';
import { fieldsOfUntold } from './editorial-fields.ts';
import { isRecord, recordOf, textOf } from './entry-row.ts';
import { eventsShowing, recordDecks } from './events-showing.ts';
import { inWords } from './in-words.ts';
import type { Connection } from './manifest/read-transaction.ts';
import { LOG_UID } from './publication-log.ts';
import { recordChanges } from './record-changes.ts';
import { publishedRows } from './published-rows.ts';
import { refuseBadSlug } from './publish-rules.ts';
import { refuseIfRequired } from './required-entries.ts';
import { modelOf } from './schema-walk.ts';

type Middleware = Modules.Documents.Middleware.Middleware;

const READS = new Set<string>(['findMany', 'findFirst', 'findOne', 'count']);
const WRITES = new Set<string>(['create', 'update', 'clone']);
const CHANGES_OF_WHAT_IS_PUBLISHED = new Set<string>(['publish', 'unpublish', 'delete']);

/**
 * Stands around every write through Strapi's document service, whoever calls it: admin panel, REST, seed.
 * Whatever changes what is published is checked against the rules and recorded in the publication log, in
 * one transaction with the write. Which way it was published does not matter, since only the published
 * rows before and after are compared: `create` and `update` with status `published` never pass `publish`.
 */
export function publishingMiddleware(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const uid: string = context.uid;
    const action: string = context.action;
    const params: unknown = context.params;
    if (uid === LOG_UID && !READS.has(action)) {
      throw new errors.ForbiddenError(
        'The publication log is written by the system alone. It cannot be changed.',
      );
    }
    if (!isContentUid(uid)) return next();
    if (WRITES.has(action) && isRecord(params)) {
      const data = recordOf(params.data) ?? {};
      const slug = await addressFromTitle(strapi, uid, data, action !== 'update');
      if (slug !== null) Object.assign(params, { data: { ...data, slug } });
      refuseBadSlug(params.data);
    }
    if (action === 'clone' && isRecord(params)) {
      // Readers have heard nothing of the copy yet.
      const untold = fieldsOfUntold(modelOf(strapi, uid));
      Object.assign(params, { data: { ...recordOf(params.data), ...untold } });
    }
    const write = async () => {
      try {
        return await next();
      } catch (error) {
        const data = isRecord(params) ? params.data : null;
        throw await inWords(
          error,
          data,
          modelOf(strapi, uid),
          (name) => modelOf(strapi, name),
          holderLookup(strapi, uid),
        );
      }
    };
    if (!changesWhatIsPublished(action, params)) return WRITES.has(action) ? write() : next();
    return strapi.db.transaction(async ({ trx }) => {
      const known = action === 'update' || !WRITES.has(action) ? documentIdIn(params) : null;
      const before = known === null ? [] : await publishedRows(strapi, uid, known);
      if (action === 'unpublish' || action === 'delete') {
        await refuseIfRequired(strapi, trx as Connection, uid, before, action);
      }
      const isDeck = uid === UIDS.presentation;
      const showing = isDeck && known !== null ? await eventsShowing(strapi, known) : [];
      const answer = await write();
      const documentId = known ?? documentIdIn(answer);
      if (documentId !== null) {
        await recordChanges(strapi, {
          uid,
          documentId,
          before,
          answer,
          isDelete: action === 'delete',
        });
        if (isDeck) {
          await recordDecks(strapi, [...showing, ...(await eventsShowing(strapi, documentId))]);
        }
      }
      return answer;
    });
  };
}

function changesWhatIsPublished(action: string, params: unknown): boolean {
  if (CHANGES_OF_WHAT_IS_PUBLISHED.has(action)) return true;
  return WRITES.has(action) && isRecord(params) && params.status === 'published';
}

function documentIdIn(value: unknown): string | null {
  return isRecord(value) ? textOf(value.documentId) : null;
}
