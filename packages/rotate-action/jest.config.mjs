import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'rotate-action',
  setupFiles: ['<rootDir>/../../script/seed-properties.mjs'],
};
