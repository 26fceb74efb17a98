import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'e2e',
  testPathIgnorePatterns: ['/node_modules/', '/test/workflows/'],
};
