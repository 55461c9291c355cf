import type { PagedType } from '@pilotpress/shared-types';
import type { ChangeView } from '../../components/view.ts';
import { changesOf, historyOf } from '../../content/index.ts';

/** What the page of an entry tells of its past. */
export const changeViews = async (
  type: PagedType,
  entry: { readonly documentId: string },
): Promise<readonly ChangeView[]> => changesOf(await historyOf(type, entry));
