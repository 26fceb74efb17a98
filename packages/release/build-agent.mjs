import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where the on-host agent's bundle lies; committed, because its hash is part of every release. */
export const agentBundle = fileURLToPath(new URL('dist/agent.mjs', import.meta.url));

/**
 * Settings of the one bundled file. Node 22, because a host that is not ours may not have a newer one. `fromEnv` readers of
 * the SDK need `require`, hence the banner.
 * @type {import('esbuild').BuildOptions}
 */
export const agentBuild = {
  entryPoints: [fileURLToPath(new URL('src/agent/entry.ts', import.meta.url))],
  outfile: agentBundle,
  absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  charset: 'utf8',
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
};

/** Builds the agent; with `check` it only says whether the committed bundle is what its sources give. */
export async function buildAgent({ check = false } = {}) {
  if (!check) {
    await build(agentBuild);
    return true;
  }
  const { outputFiles } = await build({ ...agentBuild, write: false });
  const committed = await readFile(agentBundle).catch(() => undefined);
  return committed !== undefined && committed.equals(outputFiles[0].contents);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isFresh = await buildAgent({ check: process.argv.includes('--check') });
  if (!isFresh) {
    console.error(
      'packages/release/dist/agent.mjs is not what its sources give: run npm run build:agent -w packages/release',
    );
    process.exitCode = 1;
  }
}
