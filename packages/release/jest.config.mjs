import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'release',
  setupFiles: ['<rootDir>/../../script/seed-properties.mjs'],
};
