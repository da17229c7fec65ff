import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '.astro/',
      'shots/',
      'test-results/',
      'playwright-report/',
      'tests/fixtures/',
      'tests/archives/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Numbers stand in sentences as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // The patterns of the rules are read as patterns.
      '@typescript-eslint/prefer-string-starts-ends-with': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // It would ask for what no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // TypeScript itself says where brackets are needed.
      '@typescript-eslint/dot-notation': 'off',
      // An empty string from the environment is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  { files: ['**/*.astro'], extends: [ts.configs.strict, ts.configs.stylistic] },
  // Behind the rules for TypeScript, because its parser reads a whole component.
  astro.configs['flat/recommended'],
  { files: ['**/*.mjs', 'scripts/**', 'tests/**'], languageOptions: { globals: globals.node } },
  {
    rules: {
      eqeqeq: 'error',
      'no-implicit-coercion': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-warning-comments': 'error',
      'prefer-const': 'error',
      'require-unicode-regexp': 'error',
    },
  },
  // Tools that ask for a default export.
  {
    files: ['*.config.*', 'tests/browser/clean-up.ts', 'src/build/build-log.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
