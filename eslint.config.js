import eslint from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

// `cms → shared ← site`: a part imports what it stands on and nothing beside it.
const apart = (files, names) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: names.map((name) => ({
          regex: `^@avizier/${name}(/|$)|^(\\.\\./)+${name}/`,
          message: 'cms and site meet in shared only, and shared stands on neither.',
        })),
      },
    ],
  },
})

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/.next/',
    '**/.astro/',
    '**/dist/',
    '.cache/',
    '.data/',
    '**/next-env.d.ts',
    '**/*.astro',
    'cms/src/payload-types.ts',
    'cms/src/migrations/',
    'cms/src/app/(payload)/',
    // A site of its own, with the types of Astro; it is built on its own.
    'scripts/bench/astro-site/',
  ]),
  eslint.configs.recommended,
  typescript.configs.recommendedTypeChecked,
  {
    // One program for the whole house: with one for each part its packages are read five times.
    languageOptions: { parserOptions: { project: './tsconfig.lint.json' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-undef': 'off',
      // A function is read in one piece: what does not fit on a screen is several.
      'max-lines-per-function': [
        'error',
        { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true },
      ],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNullish: true },
      ],
      // Frameworks call these with a promise in mind, whatever their types say.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false } },
      ],
    },
  },
  { files: ['**/*.js'], extends: [typescript.configs.disableTypeChecked] },
  {
    files: [
      // A `describe` is a list of tests, and what only tests are built from is read beside them.
      '**/*.test.ts',
      'tests/**',
      '**/test-*.ts',
      // Texts and drawings of the demonstration are content: cut where their reader would cut them.
      'cms/demo/**',
    ],
    rules: { 'max-lines-per-function': 'off' },
  },
  apart(['cms/**'], ['site']),
  apart(['cms/src/**'], ['site', 'demo']),
  apart(['site/**'], ['cms']),
  apart(['shared/**'], ['cms', 'site']),
)
