import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'simulation',
  setupFiles: ['<rootDir>/../../script/seed-properties.mjs'],
};
