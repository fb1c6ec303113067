import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import * as forbid from './build/lint/restrictions.ts';
import { wallsRule } from './build/lint/walls.ts';
import svelteConfig from './svelte.config.js';

const shipped = ['electron/**', 'shared/**', 'schemas/**', 'renderer/**'];
const clocks = ['electron/shell', 'renderer', 'practice', 'cli'].map(
  (folder) => `${folder}/clock.ts`,
);
const everywhere = [...forbid.language, ...forbid.randomness, ...forbid.readsTheClock];
const inElectron = [
  ...everywhere,
  ...forbid.wholeElectron,
  ...forbid.uncheckedTls,
  ...forbid.tooNewSyntax,
];
const syntax = (list) => ({ 'no-restricted-syntax': ['error', ...list] });

export default tseslint.config(
  {
    ignores: [
      'out',
      'node_modules',
      '.electron',
      '.practice',
      '.cache',
      'test/fixtures',
      'build/default_app',
      'test/bench/empty-window',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  tseslint.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: globals.es2022,
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.renderer.json'],
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { ombud: { rules: { walls: wallsRule } } },
    rules: {
      ...syntax(everywhere),
      'ombud/walls': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Control characters are named in patterns in order to be found and refused.
      'no-control-regex': 'off',
      'no-warning-comments': [
        'error',
        { terms: ['eslint-disable', 'svelte-ignore', 'ts-ignore', 'fixme', 'xxx'] },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: shipped,
    rules: {
      'no-console': 'error',
      'no-restricted-properties': ['error', ...forbid.tooNew],
      'no-restricted-imports': ['error', forbid.tooNewImports],
      ...syntax([...everywhere, ...forbid.tooNewSyntax]),
    },
  },
  {
    files: ['electron/**', 'cli/**'],
    rules: syntax([...inElectron, ...forbid.windows, ...forbid.links]),
  },
  {
    files: ['electron/**'],
    rules: syntax([...inElectron, ...forbid.windows, ...forbid.links, ...forbid.logs]),
  },
  {
    files: ['electron/shell/window.ts'],
    rules: syntax([...inElectron, ...forbid.links, ...forbid.logs]),
  },
  {
    files: ['electron/shell/links.ts'],
    rules: syntax([...inElectron, ...forbid.windows, ...forbid.logs]),
  },
  {
    files: ['electron/shell/log.ts'],
    rules: syntax([...inElectron, ...forbid.windows, ...forbid.links]),
  },
  {
    files: clocks,
    rules: syntax([...forbid.language, ...forbid.randomness, ...forbid.tooNewSyntax]),
  },
  {
    files: ['renderer/**', 'practice/web/**'],
    languageOptions: { globals: { ...globals.browser, ...globals.worker } },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/button-has-type': 'error',
      ...syntax([...everywhere, ...forbid.tooNewSyntax, ...forbid.templates]),
    },
  },
  // A spy is named without being called.
  { files: ['test/**'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['**/*.svelte', '**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
);
