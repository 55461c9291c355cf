import { isDeepStrictEqual } from 'node:util';
import { PUBLISHER_SECRET_HEADER } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { publisherSecret, publisherUrl } from '../publisher/publisher-access.ts';
import type { Webhook } from '../strapi-inside.ts';
import { webhookRunner, webhookStore } from '../strapi-inside.ts';

/** The name under which an administrator finds the webhook in Strapi's settings. */
export const PUBLISHER_WEBHOOK_NAME = 'Pilotpress publisher';

/**
 * After what readers may see something else. To create and to save an entry is not among it: every type
 * has drafts, so what is saved is not seen until it is published. Files have no drafts.
 */
const PUBLISHER_EVENTS: readonly string[] = [
  'entry.publish',
  'entry.unpublish',
  'entry.delete',
  'media.create',
  'media.update',
  'media.delete',
];

/**
 * Keeps exactly one webhook for the publisher, in the store and in what sends them, and puts right what
 * someone changed. A webhook that bears our name or carries our secret is ours; others are left alone.
 *
 * @returns whether anything was changed
 */
export async function keepPublisherWebhook(strapi: Core.Strapi): Promise<boolean> {
  const [store, runner] = [webhookStore(strapi), webhookRunner(strapi)];
  const secret = await publisherSecret();
  const wanted = {
    name: PUBLISHER_WEBHOOK_NAME,
    url: `${publisherUrl()}/hooks/content`,
    headers: { [PUBLISHER_SECRET_HEADER]: secret },
    events: PUBLISHER_EVENTS,
    isEnabled: true,
  };
  const isOurs = ({ name, headers }: Webhook): boolean =>
    name === PUBLISHER_WEBHOOK_NAME || headers[PUBLISHER_SECRET_HEADER] === secret;
  const [ours, ...others] = (await store.findWebhooks()).filter(isOurs);
  for (const other of others) {
    await store.deleteWebhook(other.id);
    runner.remove(other);
  }
  if (ours !== undefined && isDeepStrictEqual(ours, { ...wanted, id: ours.id })) {
    return others.length > 0;
  }
  const kept = ours === undefined ? null : await store.updateWebhook(ours.id, wanted);
  runner.update(kept ?? (await store.createWebhook(wanted)));
  return true;
}
