/** How much a change matters to those who follow: only a major one is told again. */
export const CHANGE_KINDS = ['minor', 'major'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
