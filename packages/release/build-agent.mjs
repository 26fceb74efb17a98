import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where the on-host agent's bundle lies; committed, because its hash is part of every release. */
export const agentBundle = at('dist/agent.mjs');

/**
 * One file without dependencies. Node 22, because a host that is not ours may not have a newer one; names are kept, so that
 * a stack trace from a host can be read.
 * @type {import('esbuild').BuildOptions}
 */
export const agentBuild = {
  entryPoints: [at('src/agent/entry.ts')],
  outfile: agentBundle,
  absWorkingDir: at('../..'),
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'error',
  banner: {
    js: "import { createRequire as syncopsCreateRequire } from 'node:module'; const require = syncopsCreateRequire(import.meta.url);",
  },
};

/**
 * Builds the agent; with `check` it only compares.
 * @returns {Promise<{ file: string, bytes: number, fresh: boolean }[]>} `fresh`: the committed bytes were the same
 */
export async function build({ check }) {
  const { outputFiles } = await esbuild(agentBuild);
  const contents = Buffer.from(outputFiles[0].contents);
  const committed = await readFile(agentBundle).catch(() => undefined);
  const fresh = committed !== undefined && committed.equals(contents);
  if (!fresh && !check) {
    await mkdir(dirname(agentBundle), { recursive: true });
    await writeFile(agentBundle, contents);
  }
  return [{ file: agentBundle, bytes: contents.length, fresh }];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const [{ fresh }] = await build({ check });
  if (check && !fresh) {
    console.error('dist/agent.mjs is not what its sources give: run npm run build:agent -w packages/release');
    process.exitCode = 1;
  }
}
