import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { dnfScript } from './dnf.ts';
import { dockerScript } from './docker.ts';

/** Source file of a program of this folder. */
const source = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const shellQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Reports the truth about the disk, unless the host's disk is to be full. */
const DF = `#!/bin/sh
[ -z "\${SANDBOX_DISK_FULL:-}" ] || { printf 'Avail\\n0\\n'; exit 0; }
PATH=\${PATH#*:} exec df "$@"
`;

/** A program that is one of our scripts, run by the Node.js that runs the sandbox. */
function nodeProgram(script: string): string {
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', script]
    .map(shellQuoted)
    .join(' ');
  return `#!/bin/sh\nexec ${command} "$@"\n`;
}

/**
 * Writes the programs that the sandbox's machine image brings: strict stand-ins for dnf, systemctl, docker and aws, and the
 * node that runs the sandbox. @returns the directory, for the front of PATH
 */
export function generateImage(stateDir: string): string {
  const directory = join(stateDir, 'image/bin');
  mkdirSync(directory, { recursive: true });
  const programs: Readonly<Record<string, string>> = {
    dnf: dnfScript(),
    docker: dockerScript(process.execPath),
    systemctl: nodeProgram(source('systemctl.ts')),
    aws: nodeProgram(source('aws.ts')),
    df: DF,
    node: `#!/bin/sh\nexec ${shellQuoted(process.execPath)} "$@"\n`,
  };
  for (const [name, content] of Object.entries(programs)) {
    const file = join(directory, name);
    writeFileSync(file, content);
    chmodSync(file, 0o755);
  }
  return directory;
}
