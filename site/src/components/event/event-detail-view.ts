import type { EventView, PersonView, RegistrationView, RelatedView } from '../view.ts';

/** An event with all that its page shows. */
export interface EventDetailView extends EventView {
  /** What it is about, as HTML. */
  readonly body: string | null;
  /** What came of it, as HTML. */
  readonly report: string | null;
  readonly registration: RegistrationView | null;
  readonly contact: PersonView | null;
  readonly related: RelatedView;
}
