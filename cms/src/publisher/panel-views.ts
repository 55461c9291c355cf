/** What the admin panel is told about the site: our own JSON between the CMS and the browser. */

/** An entry, in words and with its edit view. */
export interface NamedEntry {
  /** As in `the event "Plenary"`. */
  readonly name: string;
  /** Path of the edit view, below that of the admin panel. */
  readonly editView: string;
}

/** Why the site could not be published. */
export interface ProblemView {
  /** `null` when the problem is not in one entry. */
  readonly entry: NamedEntry | null;
  /** The label of the field in the edit view. */
  readonly field: string | null;
  readonly text: string;
  readonly remedy: string;
}

/** `GET /pilotpress/publisher`: how the site stands. */
export type SiteView =
  | { readonly reachable: false }
  | {
      readonly reachable: true;
      /** Whether the person who asks may have the site published now. */
      readonly mayPublish: boolean;
      readonly siteUrl: string;
      readonly state: 'idle' | 'building' | 'held';
      /** Whether another publication follows. */
      readonly again: boolean;
      /** ISO instant; `null` where nothing was ever live. */
      readonly liveSince: string | null;
      readonly building: {
        readonly step: 'build' | 'verify' | 'switch';
        /** The first of the entries that have changed. */
        readonly changed: readonly NamedEntry[];
        /** How many have changed. */
        readonly count: number;
      } | null;
      /** What went wrong the last time; `null` when the last publication went well. */
      readonly failure: {
        /** ISO instant. */
        readonly at: string;
        readonly problems: readonly ProblemView[];
      } | null;
    };

/** What visitors see of an entry: its page, where the type has one. */
export interface Visible {
  /** Absolute address. */
  readonly url: string | null;
}

/** Whether what editors decided about an entry is what visitors see. */
export type EntryState =
  /** It is a draft, and visitors do not see it. */
  | { readonly state: 'draft' }
  | ({ readonly state: 'live' } & Visible)
  /** The publisher does not answer, so nobody knows. */
  | { readonly state: 'unreachable' }
  | {
      readonly state: 'waiting' | 'building' | 'held';
      readonly change: 'publish' | 'withdraw';
      /** What visitors see until then, or `null`. */
      readonly visible: Visible | null;
    }
  | {
      readonly state: 'failed';
      readonly change: 'publish' | 'withdraw';
      readonly visible: Visible | null;
      /** The entry's own, if it has any, and else those of others that keep it from going live. */
      readonly problems: readonly ProblemView[];
      readonly areOwn: boolean;
    };

/** An entry that is not published, and a field of another one's draft that leads to it. */
export interface HiddenEntry {
  /** The label of the field in the edit view. */
  readonly field: string;
  readonly target: NamedEntry;
}

/** `GET /pilotpress/entries/:uid/:documentId`: how one entry stands. */
export interface EntryView {
  readonly entry: EntryState;
  /** Relations that publishing leaves out. */
  readonly lost: readonly HiddenEntry[];
  /** Links in texts, of which visitors see the words alone until their entry is published. */
  readonly wordsOnly: readonly HiddenEntry[];
}
