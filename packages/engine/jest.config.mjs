import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'engine',
  setupFiles: ['<rootDir>/../../script/seed-properties.mjs'],
};
