import preset from '../../jest.preset.mjs';

/** The workflows themselves, driven by act: script/test-workflows runs these, `nx test` the rest. */
export default {
  ...preset,
  displayName: 'workflows',
  globalSetup: '<rootDir>/build-fakes.mjs',
  testMatch: ['<rootDir>/test/workflows/**/*.test.ts'],
};
