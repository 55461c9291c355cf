/** What is drawn on the picture that stands for a page where it is shared. */
import type {
  ActionPlan,
  Article,
  DemoCase,
  Document,
  Event,
  Page,
  Pilot,
  Presentation,
  Region,
  Topic,
} from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import type { PictureView } from '../../components/view.ts';
import { pilotsOf, site } from '../../content/index.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../share-image/backdrop.ts';
import { drawable } from '../../share-image/drawable.ts';
import type { ShareCard } from '../../share-image/share-image.ts';
import { dateText, dayText, eventKinds, sections, topics } from '../../words.ts';
import { timeOf } from './entry-views.ts';

/** An entry that has a page, with what it is. */
export type Shared =
  | { readonly type: 'article'; readonly entry: Article }
  | { readonly type: 'event'; readonly entry: Event }
  | { readonly type: 'presentation'; readonly entry: Presentation }
  | { readonly type: 'action-plan'; readonly entry: ActionPlan }
  | { readonly type: 'document'; readonly entry: Document }
  | { readonly type: 'demo-case'; readonly entry: DemoCase }
  | { readonly type: 'pilot'; readonly entry: Pilot }
  | { readonly type: 'region'; readonly entry: Region }
  | { readonly type: 'topic'; readonly entry: Topic }
  | { readonly type: 'page'; readonly entry: Page };

const titleOf = ({ entry }: Shared): string => ('title' in entry ? entry.title : entry.name);

function kindOf(shared: Shared): string | null {
  if (shared.type === 'page') return null;
  if (shared.type === 'event') return eventKinds[shared.entry.kind];
  return shared.type === 'topic' ? topics.one : sections[shared.type].one;
}

function dateOf({ type, entry }: Shared): string | null {
  if (type === 'article') return dayText(entry.publishedOn);
  if (type === 'event') return timeOf(entry).dateText;
  return type === 'presentation' && entry.date !== null ? dateText(entry.date) : null;
}

/** `null` where the font has no letters for the title. */
export async function shareCard(shared: Shared): Promise<ShareCard | null> {
  const title = drawable(titleOf(shared));
  if (title === null) return null;
  const { name } = await site();
  const pilots = 'pilots' in shared.entry ? await pilotsOf(shared.entry.pilots) : [];
  const details = [dateOf(shared), pilots[0]?.title ?? null];
  return {
    kind: kindOf(shared),
    title,
    details: details.flatMap((text) => drawable(text ?? '') ?? []),
    site: drawable(name),
  };
}

/** The picture of the card, as a page's head names it. */
export function shareImage(shared: Shared): PictureView | null {
  const title = titleOf(shared);
  if (drawable(title) === null) return null;
  const src = paths.shareImage(shared.type, shared.entry.documentId);
  return { src, alt: title, width: CARD_WIDTH, height: CARD_HEIGHT, sources: [] };
}
