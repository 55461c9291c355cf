import { afterAll, describe } from 'vitest';
import type { RunningPostgres } from './postgres.mts';
import { postgresFolder, startPostgres } from './postgres.mts';
import type { RunningCms } from './running-cms.mts';
import { startCms } from './running-cms.mts';

/**
 * Tells what the CMS does on PostgreSQL; skipped, and said to be, where there is none.
 *
 * @param tests - given what starts a CMS on a database of its own. Whoever starts it stops it.
 */
export function describeOnPostgres(tests: (start: () => Promise<RunningCms>) => void): void {
  const folder = postgresFolder();
  const title =
    folder === null
      ? 'PostgreSQL (skipped: initdb and postgres are not on this machine)'
      : 'PostgreSQL';

  describe.skipIf(folder === null)(title, () => {
    let postgres: RunningPostgres;
    // Such hooks run last one first: the CMS has stopped by then.
    afterAll(async () => {
      await postgres.stop();
    });
    tests(async () => {
      postgres = await startPostgres(folder ?? '');
      return startCms({ DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url });
    });
  });
}
