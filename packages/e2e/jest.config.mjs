import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'e2e',
  globalSetup: '<rootDir>/build-fakes.mjs',
  testPathIgnorePatterns: ['/node_modules/', '/test/workflows/'],
};
