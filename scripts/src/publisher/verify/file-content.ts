/** Something that is wrong in one file of a release, in words for an editor. */
export interface Fault {
  readonly text: string;
  readonly remedy: string;
}

/** What matters about a file beyond itself. */
export interface FileContent {
  /** What stands in the places that hold addresses, as it is written there. */
  readonly addresses: readonly string[];
  /** What an anchor can lead to. */
  readonly ids: readonly string[];
  /** What the page calls itself. */
  readonly heading: string | null;
  /** How many items a feed has. */
  readonly items: number;
  /** What its linked data says of when it was published, as ISO 8601. */
  readonly published: string | null;
  /** What its linked data says of when it is over, as ISO 8601. */
  readonly ends: string | null;
}

/** A file that nothing leads from. */
export const NO_CONTENT: FileContent = {
  addresses: [],
  ids: [],
  heading: null,
  items: 0,
  published: null,
  ends: null,
};

/** A file once it is read: what matters beyond it, and what is wrong in itself. */
export interface ReadFile {
  readonly content: FileContent;
  readonly faults: readonly Fault[];
}

/** What only those can mend who look after the site. */
export const MEND_SITE =
  'No entry can mend this: tell whoever runs the site, and name the page. What is live stays live.';

/** What an editor can mend, if it comes from an entry's text. */
export const MEND_ENTRY =
  'Correct it in this entry and publish it again. If it is not in this entry, tell whoever runs the site.';

/** Whether only those can mend a problem who look after the site. */
export const isOfSite = ({ remedy }: Fault): boolean => remedy === MEND_SITE;
