/** Why what was fetched is not what the manifest lists: a class per cause. */
import type { ContentType } from '@pilotpress/shared-types';
import { ContentError } from './errors.ts';

/** The manifest lists entries that the CMS does not hand out; all of them are named. */
export class MissingEntriesError extends ContentError {
  constructor(
    missing: readonly {
      readonly type: ContentType;
      readonly documentId: string;
      /** As the last build knew it. */
      readonly title: string | null;
    }[],
  ) {
    super(
      missing.map((entry) => ({
        ...entry,
        field: null,
        text: 'The manifest of the CMS lists this entry as published, and the CMS does not hand it out.',
        remedy: 'Build again. If it stays so, publish the entry again.',
      })),
    );
  }
}

/** Something was published each time that the content had just been fetched. */
export class RestlessCmsError extends ContentError {
  constructor(rounds: number) {
    super([
      {
        type: null,
        documentId: null,
        title: null,
        field: null,
        text: `The content changed ${String(rounds)} times while it was fetched, so there is no one moment to build from.`,
        remedy: 'Build again once nobody is publishing.',
      },
    ]);
  }
}

/** The publication log is not as long as the manifest says, and nothing was published meanwhile. */
export class LogMismatchError extends ContentError {
  constructor(count: number) {
    super([
      {
        type: null,
        documentId: null,
        title: null,
        field: null,
        text: `The manifest of the CMS counts ${String(count)} facts in the publication log, and the log that it hands out is another one.`,
        remedy: 'Build again. If it stays so, look into the log of the CMS.',
      },
    ]);
  }
}
