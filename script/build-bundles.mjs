// Builds every committed bundle; with --check builds in memory and fails where the committed bytes differ.
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Each exports `build({ check }): Promise<{ file, bytes, fresh }[]>`; the agent first: other bundles carry it. */
const builders = [
  'packages/release/build-agent.mjs',
  'packages/smoke-tests/build.mjs',
  'packages/deploy-action/build.mjs',
  'packages/rotate-action/build.mjs',
];

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const bundles = [];
for (const builder of builders) {
  const path = `${root}${builder}`;
  const { build } = await import(pathToFileURL(path).href);
  bundles.push(...(await build({ check })));
}

for (const { file, bytes, fresh } of bundles) {
  const state = fresh ? 'is fresh' : check ? 'differs from its sources' : 'written';
  console.log(`${relative(root, file)}: ${(bytes / 1024).toFixed(0)} KiB, ${state}`);
}
if (check && bundles.some(({ fresh }) => !fresh)) {
  console.error('bundles: run `npm run build` and commit the result');
  process.exitCode = 1;
}
