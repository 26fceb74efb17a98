import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'github-sandbox' };
