/** The questions that pages ask. */
export * from './changes.ts';
export { deadLinks } from './dead-links.ts';
export * from './entries.ts';
export * from './event-dates.ts';
export * from '../event-time/event-time.ts';
export * from './facet-groups.ts';
export * from './facets.ts';
export { deckOf, fileOf, filePaths, pictureOf, slidesOf } from './files.ts';
export { allHistories, firstPublished, historyOf, lastMoment } from './history.ts';
export type { Html, Texts } from './html.ts';
export { textsWith } from './html.ts';
export { kept } from './kept.ts';
export * from './registration-state.ts';
export { ofPilot, ofRegion, ofTopic, pilotsWith } from './related.ts';
export { siteLinkTo } from './site-link.ts';
export * from './timeline.ts';
export { feedAuthority, fontFolder, moment, siteAddress } from './settled.ts';
