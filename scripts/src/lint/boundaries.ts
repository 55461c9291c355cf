import type { Linter } from 'eslint';
import { ROOMS, WORDS } from './rooms.ts';

/** Packages that only tests need; a test may import them from any room. */
const TEST_PACKAGES = [
  'vitest',
  'fast-check',
  'feedsmith',
  'ical.js',
  'node-ical',
  'rss-parser',
  'saxes',
  'zod',
  'node:*',
  'sharp',
  'htmlparser2',
  'pdfkit',
  'fflate',
];

const external = (packages: readonly string[]) =>
  packages.includes('*')
    ? [{ to: { module: { origin: 'external' } } }, { to: { module: { origin: 'core' } } }]
    : packages.map((name) =>
        name.startsWith('node:')
          ? { to: { module: { origin: 'core' } } }
          : { to: { module: { origin: 'external', source: name } } },
      );

const local = (rooms: readonly string[]) =>
  rooms.map((room) =>
    room === WORDS ? { to: { file: { categories: WORDS } } } : { to: { element: { type: room } } },
  );

/** Settings of eslint-plugin-boundaries: the first folder that fits a file is its room. */
export const boundarySettings = {
  'boundaries/elements': ROOMS.map(({ type, folder }) => ({
    type,
    pattern: folder,
  })),
  'import/resolver': {
    typescript: { project: ['*/tsconfig.json'], noWarnOnMultipleProjects: true },
  },
  'boundaries/files': [
    { category: 'test', pattern: '**/{*.test.ts,testing/**}' },
    { category: WORDS, pattern: 'site/src/words.ts' },
  ],
};

export const boundaryRules: Linter.RulesRecord = {
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      checkAllOrigins: true,
      checkUnknownLocals: true,
      policies: [
        ...ROOMS.map(({ type, rooms, packages }) => ({
          from: { element: { type } },
          allow: [...local([type, ...rooms]), ...external(packages)],
        })),
        { from: { file: { categories: 'test' } }, allow: external(TEST_PACKAGES) },
      ],
    },
  ],
};
