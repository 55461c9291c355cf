import type { PublicationRun } from '@pilotpress/shared-types';
import { problemText } from '@pilotpress/shared-types';

/** Why a publication failed, for a terminal. */
export const failureText = ({ problems }: PublicationRun): string =>
  ['The site was not published, so what was live stays live.', ...problems.map(problemText)].join(
    '\n\n',
  );
