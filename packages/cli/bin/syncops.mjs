#!/usr/bin/env node
// Plain JavaScript that an old Node understands too: it finds a Node that runs the TypeScript sources, then hands over.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const MINIMUM_NODE = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major >= MINIMUM_NODE) {
  module.enableCompileCache();
  const { main } = await import('../src/main.ts');
  await main(process.argv.slice(2));
} else {
  // The workspace brings its own Node as an npm package.
  const own = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url));
  if (existsSync(own)) {
    const result = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
    });
    if (result.signal !== null) process.kill(process.pid, result.signal);
    process.exitCode = result.status ?? 1;
  } else {
    console.error(
      `error: syncops needs Node.js ${MINIMUM_NODE} or newer, this is ${process.versions.node}: ` +
        'install it, or run script/bootstrap, which brings one along',
    );
    process.exitCode = 1;
  }
}
