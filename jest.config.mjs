import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { globalSettings } from './jest.preset.mjs';

const packages = fileURLToPath(new URL('packages', import.meta.url));

/** The workflows need act, a program written in Go: script/check.mjs asks for them where it can be built. */
const configNames = [
  'jest.config.mjs',
  ...(process.env.SYNCOPS_TEST_WORKFLOWS === '1' ? ['jest.workflows.config.mjs'] : []),
];

/** A package's own configuration without the settings that Jest accepts only once for the whole run. */
async function projectOf(rootDir, file) {
  const { default: config } = await import(pathToFileURL(file).href);
  const global = new Set(Object.keys(globalSettings));
  return { ...Object.fromEntries(Object.entries(config).filter(([key]) => !global.has(key))), rootDir };
}

/** Every package's tests in one run, so that slow suites of different packages share the workers. */
const projects = readdirSync(packages).flatMap((name) =>
  configNames
    .map((configName) => `${packages}/${name}/${configName}`)
    .filter((file) => existsSync(file))
    .map((file) => projectOf(`${packages}/${name}`, file)),
);

export default {
  ...globalSettings,
  projects: await Promise.all(projects),
  testSequencer: fileURLToPath(new URL('script/jest-sequencer.mjs', import.meta.url)),
};
