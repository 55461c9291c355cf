/** The questions that pages ask. */
export * from './changes.ts';
export * from './entries.ts';
export * from './event-dates.ts';
export * from '../event-time/event-time.ts';
export * from './facet-groups.ts';
export * from './facets.ts';
export { deckOf, fileOf, pictureOf, slidesOf } from './files.ts';
export { allHistories, firstPublished, historyOf, lastMoment } from './history.ts';
export { feedHtml, html, htmlSource } from './html.ts';
export { kept } from './kept.ts';
export * from './registration-state.ts';
export { ofPilot, ofRegion, ofTopic, pilotsWith } from './related.ts';
export * from './timeline.ts';
export { feedAuthority, fontFolder, moment, siteAddress } from './settled.ts';
