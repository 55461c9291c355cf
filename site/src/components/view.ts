/**
 * What components are given beside the domain's own values: entries with what they refer to resolved,
 * so that a component never asks for anything.
 */
import type {
  ActionPlan,
  Article,
  DemoCase,
  Document,
  Event,
  Language,
  Link,
  Person,
  Pilot,
  Presentation,
  Registration,
  SectionType,
  Site,
} from '@pilotpress/shared-types';

/** A published picture in every format and width there is of it. */
export interface PictureView {
  /** Empty for a decorative picture. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** For a browser that takes none of the sources. */
  readonly src: string;
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
}

/** A published file, ready to be offered. */
export interface FileView {
  readonly path: string;
  /** The editor's file name. */
  readonly name: string;
  /** As people call it: `PDF`. */
  readonly typeName: string;
  /** In words: `1.2 MB`. */
  readonly size: string;
  readonly mime: string;
}

/** A picture of a slide, or on one. */
interface SlidePicture {
  readonly alt: string;
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
}

/** A part of what is on a slide. */
export type BlockView =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly { level: number; text: string }[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'picture'; readonly picture: SlidePicture };

/** A page of a deck, with its picture and its text, or what is on it. */
export interface SlideView {
  /** Counted from 1. */
  readonly number: number;
  /** A line a line; empty where nothing is written on it. */
  readonly text: string;
  /** Of the whole, described by the beginning of its text; `null` where it could not be drawn. */
  readonly picture: SlidePicture | null;
  /** What is on it; empty where there is a picture of the whole. */
  readonly blocks: readonly BlockView[];
}

/** Why the slides of a file are not shown. */
type DeckProblem = 'unknown-kind' | 'protected' | 'broken' | 'too-large' | 'too-slow';

/** The slides of a presentation as a whole. */
export interface DeckView {
  /** 0 where they cannot be shown. */
  readonly slideCount: number;
  /** The number of the first slide on each page that shows them. */
  readonly parts: readonly number[];
  /** The first of them, small; it says nothing that the title does not. */
  readonly cover: PictureView | null;
  readonly problem: DeckProblem | null;
}

/** A link inside the site. */
export interface LinkView {
  readonly href: string;
  readonly label: string;
}

/** A link whose words stay where there is nothing that it could lead to. */
export interface LooseLinkView {
  readonly href: string | null;
  readonly label: string;
}

/** A link to another website; `null` leaves its words where there is nothing that it could lead to. */
export type ExternalLinkView = Omit<Link, 'url'> & { readonly url: string | null };

export interface DescribedLinkView extends LinkView {
  /** What is there, in a sentence. */
  readonly description: string | null;
}

/** A section whose entries have a page each, and which has a list of its own. */
export type ListedType = Exclude<SectionType, 'topic'>;

/** What every page shows around its own content. */
export interface FrameView {
  readonly site: Site;
  readonly shareImage: PictureView | null;
  /** The sections that have entries. */
  readonly sections: readonly DescribedLinkView[];
  /** The free pages: about, accessibility, privacy. */
  readonly pages: readonly LinkView[];
  /** Links of the editors' own. */
  readonly elsewhere: readonly LooseLinkView[];
}

/** Where an entry belongs. */
export interface RelatedView {
  readonly pilots: readonly LinkView[];
  readonly regions: readonly LinkView[];
  readonly topics: readonly LinkView[];
}

/** A change of an entry after its first publication, in words. */
export interface ChangeView {
  /** ISO instant. */
  readonly at: string;
  readonly sentences: readonly string[];
}

export interface ArticleView {
  readonly article: Article;
  readonly cover: PictureView | null;
}

/** The time of an event in words, on the clock of its own zone. */
export interface EventTimeView {
  readonly dateText: string;
  readonly timeText: string | null;
  readonly zoneText: string;
  readonly startIso: string | null;
  readonly endIso: string | null;
  readonly day: string | null;
  readonly month: string | null;
  readonly year: string | null;
}

export interface PresentationView {
  readonly presentation: Presentation;
  readonly file: FileView;
  readonly deck: DeckView;
}

/** An event in a list, at the moment of the build. */
export interface EventView {
  readonly event: Event;
  readonly time: EventTimeView;
  readonly isOver: boolean;
  readonly presentations: readonly PresentationView[];
}

/** Registration as it stands at the moment of the build. */
export interface RegistrationView extends Registration {
  readonly state: 'not-yet' | 'open' | 'closed';
}

export interface DocumentView {
  readonly document: Document;
  readonly file: FileView;
}

export interface ActionPlanView {
  readonly plan: ActionPlan;
  readonly file: FileView | null;
}

export interface DemoCaseView {
  readonly demoCase: DemoCase;
  readonly leadRegion: LinkView | null;
}

export interface PilotView {
  readonly pilot: Pilot;
  readonly cover: PictureView | null;
}

export interface PersonView {
  readonly person: Person;
  readonly photo: PictureView | null;
  /** What the person does here, as in "Primary contact". */
  readonly role: string | null;
}

/** A file that is offered beside the first: another format or another language of the same. */
export interface OtherFormatView {
  readonly file: FileView;
  readonly language: Language;
}

/** Everything there is about one region, topic or pilot. */
export interface CollectionView {
  readonly articles: readonly ArticleView[];
  readonly upcoming: readonly EventView[];
  readonly past: readonly EventView[];
  readonly undated: readonly EventView[];
  readonly presentations: readonly PresentationView[];
  readonly documents: readonly DocumentView[];
  readonly demoCases: readonly DemoCaseView[];
}
