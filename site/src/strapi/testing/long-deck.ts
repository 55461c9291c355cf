import type { FakeContent } from './fake-strapi.ts';
import * as make from './fixture-entry.ts';
import { fixturePdf } from './fixture-files.ts';

/** Words that no compression makes much shorter, and always the same. */
function words(count: number, seed: number): string {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state.toString(36);
  }).join(' ');
}

export const LONG_DECK = '/presentations/everything-we-know/';
export const LONG_DECK_SLIDES = 40;

/** A word that is on this slide alone, counted from 1. */
export const wordOnSlide = (number: number): string => words(1, number);

/** Beside the content a presentation whose slides say more than one page may weigh: forty words each. */
export function withLongDeck(content: FakeContent): FakeContent {
  const slides = Array.from({ length: LONG_DECK_SLIDES }, (_, index) => words(40, index + 1));
  const { wire, bytes } = fixturePdf('Everything we know.pdf', slides);
  const deck = make.presentationEntry('pr05', 'Everything we know', wire, {
    abstract: 'All of it, in **forty slides**.',
  });
  const { presentations = [], ...entries } = content.entries;
  return {
    ...content,
    entries: { ...entries, presentations: [...presentations, deck] },
    files: new Map([...content.files, [wire.url, { bytes, mime: wire.mime }]]),
  };
}
