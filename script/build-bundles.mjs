// Builds every committed bundle; with --check builds in memory and fails where the committed bytes differ.
import { dirname, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Each exports `build({ check }): Promise<{ file, bytes, fresh }[]>`; the agent first, because releases name it by its hash. */
const builders = [
  'packages/release/build-agent.mjs',
  'packages/smoke-tests/build.mjs',
  'packages/deploy-action/build.mjs',
  'packages/rotate-action/build.mjs',
  'packages/cli/build.mjs',
];

/** GitHub loads an action's folder for each run; bytes of all files in one `dist`. */
const MAX_DIST_BYTES = 3_000_000;

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
const sizes = Map.groupBy(bundles, ({ file }) => dirname(file));
for (const [folder, files] of sizes) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes <= MAX_DIST_BYTES) continue;
  console.error(
    `bundles: ${relative(root, folder)} has ${bytes} bytes, at most ${MAX_DIST_BYTES} are allowed`,
  );
  process.exitCode = 1;
}
if (check && bundles.some(({ fresh }) => !fresh)) {
  console.error('bundles: run `npm run build` and commit the result');
  process.exitCode = 1;
}
