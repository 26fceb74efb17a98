import { fileURLToPath } from 'node:url';

/** Settings that every package's tests share. @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/out-tsc', '<rootDir>/dist'],
  extensionsToTreatAsEsm: ['.ts'],
  randomize: true,
  // A limit for what hangs, not a measure: on a busy machine a quick test may wait long for its turn.
  testTimeout: 30_000,
  // script/test asks for the counts of every package's run.
  reporters: [
    'default',
    ...(process.env.SYNCOPS_TEST_COUNTS
      ? [fileURLToPath(new URL('script/jest-summary-reporter.mjs', import.meta.url))]
      : []),
  ],
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
