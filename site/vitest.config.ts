import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'forks',
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'integration',
          include: ['e2e/**/*.integration.test.ts'],
          testTimeout: 180_000,
        },
      },
      { test: { name: 'browser', include: ['e2e/**/*.e2e.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
