import type { Region } from '@pilotpress/shared-types';
import type {
  ActionPlanView,
  CollectionView,
  ExternalLinkView,
  LinkView,
  PersonView,
  PilotView,
} from '../view.ts';

/** A pilot with all that its page shows. */
export interface PilotDetailView extends PilotView {
  /** As HTML. */
  readonly about: string;
  readonly activities: readonly { readonly title: string; readonly html: string }[];
  readonly coLeadingRegions: readonly LinkView[];
  readonly participatingRegions: readonly Region[];
  readonly contacts: readonly PersonView[];
  readonly actionPlans: readonly ActionPlanView[];
  /** Whether there is anything to tell of its years. */
  readonly hasTimeline: boolean;
  readonly links: readonly ExternalLinkView[];
  readonly content: CollectionView;
}
