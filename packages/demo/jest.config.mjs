import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'demo',
  testPathIgnorePatterns: ['/node_modules/', '/test/workflows/'],
};
