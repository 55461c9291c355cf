import type { LinkView } from '../view.ts';

/** A feed in each of its formats. */
export interface FeedChoice {
  readonly title: string;
  readonly description: string;
  /** Of the format that every reader takes; absolute, to be copied. */
  readonly address: string;
  readonly formats: readonly LinkView[];
}

/** A calendar, and the ways to add it. */
export interface CalendarChoice {
  /** Absolute, to be copied. */
  readonly address: string;
  readonly services: readonly LinkView[];
}

/** What follows the events of one pilot or region. */
export interface ScopeChoice {
  /** Where on the page it stands. */
  readonly id: string;
  readonly name: string;
  readonly links: readonly LinkView[];
  readonly calendar: CalendarChoice;
  /** Of the feed of new events; absolute, to be copied. */
  readonly feed: string;
}

export interface SubscribeView {
  readonly calendar: CalendarChoice;
  readonly feeds: readonly FeedChoice[];
  readonly pilots: readonly ScopeChoice[];
  readonly regions: readonly ScopeChoice[];
}
