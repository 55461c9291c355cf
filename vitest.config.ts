import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** One row a room: unit tests beside the code, integration tests against real services, and the browser. */
const PROJECTS = [
  { room: 'shared-types', kind: 'unit' },
  { room: 'cms', kind: 'unit' },
  { room: 'site', kind: 'unit' },
  { room: 'scripts', kind: 'unit' },
  { room: 'cms', kind: 'integration' },
  { room: 'site', kind: 'integration' },
  { room: 'scripts', kind: 'integration' },
  { room: 'site', kind: 'browser' },
  { room: 'scripts', kind: 'browser' },
] as const;

const FILES = {
  unit: { include: ['**/*.test.ts'], exclude: ['**/*.{integration,e2e}.test.ts'] },
  integration: { include: ['**/*.integration.test.ts'], exclude: [] },
  browser: { include: ['**/*.e2e.test.ts'], exclude: [] },
};
/** Long enough for a CMS to come up on a slow machine; a hung test still ends. Milliseconds. */
const PATIENCE = { unit: 120_000, integration: 300_000, browser: 600_000 };

/** What runs at the same time; one group after the other. */
const GROUPS = ['unit', 'site unit', 'integration', 'site integration', 'site browser', 'browser'];

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: Math.max(1, Math.min(2, availableParallelism())),
    projects: PROJECTS.map(({ room, kind }) => ({
      test: {
        name: `${room} ${kind}`,
        root: room,
        include: FILES[kind].include,
        exclude: ['**/node_modules/**', '**/dist/**', ...FILES[kind].exclude],
        testTimeout: PATIENCE[kind],
        hookTimeout: PATIENCE[kind],
        // Two builds of the site at once would use the same files of the checkout.
        sequence: { groupOrder: GROUPS.indexOf(room === 'site' ? `site ${kind}` : kind) },
        ...(room === 'site' && kind === 'integration' ? { maxWorkers: 1 } : {}),
      },
    })),
  },
});
