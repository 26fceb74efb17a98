import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'secrets',
  setupFiles: ['<rootDir>/../../script/seed-properties.mjs'],
};
