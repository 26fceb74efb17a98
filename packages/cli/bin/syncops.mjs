#!/usr/bin/env node
// Plain JavaScript that an old Node understands too. It runs the bundle in this process where this Node is new enough, and in
// the Node that the workspace brings otherwise.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// For developers: the sources instead of the committed bundle, which `npm run build` makes of them.
const runsSources = process.env.SYNCOPS_RUN_SOURCES === '1';
const MINIMUM_NODE = 24;
const major = Number(process.versions.node.split('.')[0]);
// The workspace brings its own Node as an npm package.
const ownNode = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url));

if (major >= MINIMUM_NODE) {
  module.enableCompileCache();
  const { main } = await (runsSources ? import('../src/main.ts') : import('../dist/main.mjs'));
  await main(process.argv.slice(2));
} else if (existsSync(ownNode)) {
  const argv = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const child = spawn(ownNode, argv, { stdio: 'inherit' });
  // The child decides when to end. If a terminal has signalled the child as well, the child counts both signals as one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => {
    if (signal !== null) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
    process.exitCode = code ?? 1;
  });
} else {
  console.error(
    `error: syncops needs Node.js ${MINIMUM_NODE} or newer, this is ${process.versions.node}: ` +
      'install it, or run script/bootstrap, which installs one in this workspace',
  );
  process.exitCode = 1;
}
