// What every committed bundle has in common: one function that builds it in memory and writes or compares the bytes.
import { build as esbuild } from 'esbuild';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { directImports } from './direct-imports.mjs';

/** Some dependencies are CommonJS and call `require`, which an ES module does not have. */
const REQUIRE_BANNER =
  "import { createRequire as syncopsCreateRequire } from 'node:module'; const require = syncopsCreateRequire(import.meta.url);";

/**
 * Modules that the bundles carry but never use, each replaced by an empty one:
 * the tables of foreign encodings (mysql2 speaks UTF-8 here), and the HTTP client of `@actions/core`, which only its
 * OIDC functions call (credentials reach the actions through the environment).
 */
const UNUSED = [
  /[\\/]iconv-lite[\\/]encodings[\\/]tables[\\/]/,
  /[\\/]iconv-lite[\\/]encodings[\\/]sbcs-data-generated/,
];

/**
 * The SDK's classes that know every operation of a service, with their waiters and pagers: they keep all operations in, and
 * only single commands are sent here.
 */
const CLIENT_CLASS =
  /[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]dist-es[\\/]([A-Z]\w+|(waiters|pagination)[\\/]index)\.js$/;

const dropUnused = {
  name: 'drop-unused',
  setup(build) {
    build.onLoad({ filter: /\.(json|js)$/ }, ({ path }) =>
      UNUSED.some((pattern) => pattern.test(path))
        ? { contents: 'module.exports = [];', loader: 'js' }
        : undefined,
    );
    build.onLoad({ filter: CLIENT_CLASS }, ({ path }) =>
      path.endsWith('Client.js') ? undefined : { contents: 'export {};', loader: 'js' },
    );
    build.onResolve({ filter: /^@actions\/http-client/ }, ({ path }) => ({ path, namespace: 'unused' }));
    build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'export class HttpClient {}; export class BearerCredentialHandler {};',
      loader: 'js',
    }));
  },
};

/**
 * Node copies all exports of a built-in module that an ES module imports, and one of those of `node:http` loads undici (about
 * 15 ms), which nothing here uses. `require` copies nothing.
 */
const requireHttp = {
  name: 'require-http',
  setup(build) {
    build.onResolve({ filter: /^(node:)?http$/ }, ({ namespace }) =>
      namespace === 'require-http'
        ? { path: 'node:http', external: true }
        : { path: 'node:http', namespace: 'require-http' },
    );
    build.onLoad({ filter: /.*/, namespace: 'require-http' }, () => ({
      contents: "module.exports = require('node:http');",
      loader: 'js',
    }));
  },
};

/** Most files of a split bundle call no `require`, and making one takes time in each file that is loaded. */
function withoutUnusedBanner(text) {
  const code = text.startsWith(REQUIRE_BANNER) ? text.slice(REQUIRE_BANNER.length + 1) : text;
  return /\brequire\b/.test(code) ? text : code;
}

/**
 * Builds a bundle for Node 24 as ES modules.
 * @param {{ entryPoints: Record<string, string>, outdir: string, splitting?: boolean, check: boolean }} options
 *   `splitting`: what is imported dynamically becomes files of its own
 * @returns {Promise<{ file: string, bytes: number, fresh: boolean }[]>} `fresh` reports whether the committed bytes were the same
 */
export async function bundle({ entryPoints, outdir, splitting = false, check }) {
  const result = await esbuild({
    entryPoints,
    outdir,
    bundle: true,
    splitting,
    chunkNames: '[name]-[hash]',
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    // The SDK's ES modules can be shaken, its CommonJS cannot.
    mainFields: ['module', 'main'],
    // An action is fetched by every run: what is unread by people is made small.
    minify: true,
    legalComments: 'none',
    banner: { js: REQUIRE_BANNER },
    plugins: splitting ? [dropUnused, requireHttp, directImports] : [dropUnused],
    logLevel: 'error',
  });
  const wanted = new Map(
    result.outputFiles.map(({ path, text }) => [basename(path), Buffer.from(withoutUnusedBanner(text))]),
  );

  const present = await readdir(outdir).catch(() => []);
  const files = [];
  for (const [name, contents] of wanted) {
    const file = join(outdir, name);
    const fresh = present.includes(name) && contents.equals(await readFile(file));
    if (!fresh && !check) {
      await mkdir(outdir, { recursive: true });
      await writeFile(file, contents);
    }
    files.push({ file, bytes: contents.length, fresh });
  }
  for (const name of present.filter((candidate) => !wanted.has(candidate))) {
    files.push({ file: join(outdir, name), bytes: 0, fresh: false });
    if (!check) await rm(join(outdir, name));
  }
  return files;
}
