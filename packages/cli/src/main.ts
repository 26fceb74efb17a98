import { readFile } from 'node:fs/promises';

import { createEngine } from './engine.ts';
import { EXIT } from './exit-code.ts';
import { runCli } from './run-cli.ts';

/** Runs the command line with this process's streams and sets its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const { stdout, stderr, env } = process;
  // A reader that has read enough (`| head`) does not count as a failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const exitCode = await runCli(argv, {
    engine: createEngine(env),
    terminal: { stdout, stderr, env },
    version: await readVersion(),
  });
  process.exitCode = exitCode;
  if (exitCode !== EXIT.interrupted && exitCode !== EXIT.terminated) return;
  // Everything was finished and reported; what only slept when it was interrupted would keep the process for seconds.
  stdout.write('', () => {
    process.exit();
  });
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const value: unknown = JSON.parse(text);
  const isPackage = typeof value === 'object' && value !== null && 'version' in value;
  return isPackage && typeof value.version === 'string' ? value.version : 'unknown';
}
