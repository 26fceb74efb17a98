#!/usr/bin/env node
// Plain JavaScript that an old Node understands too: it finds a Node that runs the TypeScript sources, then hands over.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const MINIMUM_NODE = 24;
const major = Number(process.versions.node.split('.')[0]);
// The workspace brings its own Node as an npm package.
const ownNode = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url));

if (major >= MINIMUM_NODE) {
  module.enableCompileCache();
  const { main } = await import('../src/main.ts');
  await main(process.argv.slice(2));
} else if (existsSync(ownNode)) {
  const argv = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const child = spawn(ownNode, argv, { stdio: 'inherit' });
  // It decides when to end; a terminal may have told it already, it takes both for one.
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
      'install it, or run script/bootstrap, which brings one along',
  );
  process.exitCode = 1;
}
