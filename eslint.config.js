import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaryRules, boundarySettings } from './scripts/src/lint/boundaries.ts';
import { clockRules } from './scripts/src/lint/clock-rules.ts';

export default defineConfig(
  globalIgnores(['**/dist/', '**/.astro/', '**/.strapi/', '.data/', 'cms/types/generated/']),
  {
    files: ['**/*.{ts,mts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.base] },
  { files: ['**/*.astro'], extends: [astro.configs['flat/recommended']] },
  {
    files: ['**/*.{ts,mts,tsx,astro}'],
    plugins: { boundaries },
    settings: boundarySettings,
    rules: boundaryRules,
  },
  {
    files: ['site/src/feeds/**/*.ts', 'shared-types/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: clockRules,
  },
);
