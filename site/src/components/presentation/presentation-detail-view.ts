import type { LinkView, OtherFormatView, PresentationView, RelatedView } from '../view.ts';

/** A presentation with all that its page shows. */
export interface PresentationDetailView extends PresentationView {
  readonly otherFormats: readonly OtherFormatView[];
  /** As HTML. */
  readonly abstract: string | null;
  /** The events it was shown at. */
  readonly events: readonly LinkView[];
  readonly related: RelatedView;
}
