import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'deploy-action',
  setupFiles: ['<rootDir>/../../script/seed-properties.mjs'],
};
