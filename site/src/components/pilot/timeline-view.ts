import type { Language, Pilot } from '@pilotpress/shared-types';

/** Something that a pilot has done, or will do, in a year. */
export interface TimelineItemView {
  readonly href: string;
  readonly title: string;
  /** `null` where it is that of the site. */
  readonly language: Language | null;
  /** What it is, in words. */
  readonly kind: string;
  /** `null` for what is of the year as a whole. */
  readonly date: { readonly iso: string; readonly text: string } | null;
}

/** A pilot year by year. */
export interface TimelineView {
  readonly pilot: Pilot;
  readonly years: readonly { readonly year: string; readonly items: readonly TimelineItemView[] }[];
}
