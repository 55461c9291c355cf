import type { Publication } from '@pilotpress/shared-types';

/** A change that an editor wants to be told again. */
export interface MajorNote {
  readonly at: string;
  /** As it was named then; `null` where the log does not say. */
  readonly title: string | null;
  readonly note: string;
}

/** The major notes on an entry that was public already. */
export function majorNotes(history: readonly Publication[], announced: string): MajorNote[] {
  const published = history.filter(({ after }) => after !== null);
  return published.slice(1).flatMap(({ at, after, changeNote, changeKind }) => {
    const note = changeNote?.trim() ?? '';
    return changeKind !== 'major' || note === '' || at <= announced
      ? []
      : [{ at, title: after?.title ?? null, note }];
  });
}
