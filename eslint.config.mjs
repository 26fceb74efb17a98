import nx from '@nx/eslint-plugin';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { defineConfig } from 'eslint/config';

/** Imports between packages point up this list only; see docs/architecture.md. */
const layers = {
  core: ['core'],
  adapter: ['core', 'adapter'],
  shell: ['core', 'adapter', 'shell'],
  sandbox: ['core', 'sandbox'],
  dev: ['core', 'adapter', 'shell', 'sandbox', 'dev'],
};

/** Tests may also use what imitates the world: the sandboxes, and the simulated service. */
const layersOfTests = {
  ...layers,
  adapter: [...layers.adapter, 'sandbox'],
  shell: [...layers.shell, 'sandbox', 'dev'],
};

const moduleBoundaries = (allowedLayers) => [
  'error',
  {
    // Which imports are lazy is decided file by file: the bundle of the command line is split along them.
    checkDynamicDependenciesExceptions: ['.*'],
    depConstraints: Object.entries(allowedLayers).map(([layer, allowed]) => ({
      sourceTag: `layer:${layer}`,
      onlyDependOnLibsWithTags: allowed.map((name) => `layer:${name}`),
    })),
  },
];

const TEST_FILES = ['**/*.test.ts', 'packages/*/test/**/*.ts'];

export default defineConfig(
  { ignores: ['**/dist', '**/out-tsc', '**/node_modules', '.nx', '**/*.d.ts'] },
  js.configs.recommended,
  {
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': moduleBoundaries(layers) },
  },
  {
    files: TEST_FILES,
    rules: { '@nx/enforce-module-boundaries': moduleBoundaries(layersOfTests) },
  },
  prettier,
);
