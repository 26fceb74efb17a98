import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'rotation',
  setupFiles: ['<rootDir>/../../script/seed-properties.mjs'],
};
