/** The questions that pages ask. */
export * from './entries.ts';
export * from './event-dates.ts';
export * from './event-time.ts';
export { fileOf, pictureOf } from './files.ts';
export { html, htmlSource } from './html.ts';
export { kept } from './kept.ts';
export * from './registration-state.ts';
export { ofPilot, ofRegion, ofTopic } from './related.ts';
export { feedAuthority, moment } from './settled.ts';
