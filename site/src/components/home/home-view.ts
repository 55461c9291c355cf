import type { ArticleView, EventView, PilotView, PresentationView } from '../view.ts';

/** What the home page shows. */
export interface HomeView {
  readonly pilots: readonly PilotView[];
  /** The next ones, soonest first. */
  readonly events: readonly EventView[];
  /** The latest, newest first; the presentations likewise. */
  readonly articles: readonly ArticleView[];
  readonly presentations: readonly PresentationView[];
}
