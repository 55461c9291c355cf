import type {
  ActionPlan,
  Article,
  ContentType,
  DemoCase,
  Document,
  Event,
  Page,
  Person,
  Pilot,
  Presentation,
  Region,
  Site,
  Topic,
} from '@pilotpress/shared-types';

/** What the CMS gives to an entry by itself. */
type Identity = 'documentId' | 'locale' | 'updatedAt';

/**
 * An entry as an editor types it. Where the domain refers to another entry by documentId, a draft
 * names its slug (a person's name), and where it refers to a file, the file's name.
 */
export type Draft<T> = Omit<T, Identity>;

/** `announcedOn` may be left to the CMS, which fills in the moment of first publication. */
export type EventDraft = Omit<Draft<Event>, 'announcedOn'> & {
  readonly announcedOn: string | null;
};

/** The drafts of each type. */
export interface Drafts {
  readonly region: readonly Draft<Region>[];
  readonly person: readonly Draft<Person>[];
  readonly topic: readonly Draft<Topic>[];
  readonly pilot: readonly Draft<Pilot>[];
  readonly presentation: readonly Draft<Presentation>[];
  readonly event: readonly EventDraft[];
  readonly article: readonly Draft<Article>[];
  readonly 'action-plan': readonly Draft<ActionPlan>[];
  readonly document: readonly Draft<Document>[];
  readonly 'demo-case': readonly Draft<DemoCase>[];
  readonly page: readonly Draft<Page>[];
  readonly site: readonly [Draft<Site>];
}

/** What is referred to comes before what refers to it, since a relation to a draft is lost on publishing. */
const ORDER = [
  'region',
  'person',
  'topic',
  'pilot',
  'presentation',
  'event',
  'article',
  'action-plan',
  'document',
  'demo-case',
  'page',
  'site',
] as const satisfies readonly ContentType[];

export interface OrderedDraft {
  readonly type: ContentType;
  /** By which other drafts refer to it: its slug, or a name. */
  readonly key: string;
  readonly draft: Drafts[ContentType][number];
}

/** All drafts in the order in which they have to be published. */
export function inOrder(drafts: Drafts): OrderedDraft[] {
  return ORDER.flatMap((type) =>
    drafts[type].map((draft) => ({ type, key: 'slug' in draft ? draft.slug : draft.name, draft })),
  );
}
