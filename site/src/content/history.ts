import type { ContentType, Publication } from '@pilotpress/shared-types';
import { store } from './store.ts';

/** All that the publication log tells of an entry, oldest first. */
export async function historyOf(
  type: ContentType,
  { documentId }: { readonly documentId: string },
): Promise<readonly Publication[]> {
  return (await store.histories()).get(`${type}/${documentId}`)?.publications ?? [];
}
