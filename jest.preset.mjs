import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { cacheDir } from './script/cache-dir.mjs';

const script = (name) => fileURLToPath(new URL(`script/${name}`, import.meta.url));

/** Settings that Jest accepts only for a whole run, be it of one package or of all (jest.config.mjs). */
export const globalSettings = {
  randomize: true,
  // The time limit catches tests that hang. It does not measure: on a busy machine a quick test may wait long for its turn.
  testTimeout: 30_000,
  // Jest keys its entries by the content of the file and of this configuration, so checkouts can share the folder.
  cacheDirectory: join(cacheDir, 'jest'),
  reporters: [
    'default',
    script('jest-times-reporter.mjs'),
    ...(process.env.SYNCOPS_TEST_COUNTS ? [script('jest-summary-reporter.mjs')] : []),
  ],
};

/** Settings that the tests of every package share. @type {import('jest').Config} */
export default {
  ...globalSettings,
  testEnvironment: script('jest-environment.mjs'),
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/out-tsc', '<rootDir>/dist'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        swcrc: false,
      },
    ],
  },
};
