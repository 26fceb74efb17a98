import type { CommandResult } from '../command-result.ts';
import { EXIT } from '../exit-code.ts';
import { findSandbox, startSandbox, stopSandbox, type SandboxRecord } from '../sandbox-process.ts';

export interface SandboxUpOptions {
  readonly stateDir: string;
  /** The second number of its addresses, 127.<block>.0.0/16. */
  readonly block?: number;
  readonly metadataOnly?: boolean;
  /** Print nothing but the lines for `eval`. */
  readonly printEnv?: boolean;
}

/** Starts the local AWS, or finds the one that runs already. */
export async function sandboxUp(options: SandboxUpOptions): Promise<CommandResult> {
  const running = await findSandbox(options.stateDir);
  const record =
    running ??
    (await startSandbox(options.stateDir, [
      ...(options.block === undefined ? [] : ['--block', String(options.block)]),
      ...(options.metadataOnly === true ? ['--metadata-only'] : []),
    ]));
  const state = running === undefined ? 'the sandbox is up' : 'the sandbox was up already';
  return {
    exitCode: EXIT.done,
    document: { ok: true, started: running === undefined, ...record },
    text: options.printEnv === true ? exportLines(record) : describe(state, record),
  };
}

/** Stops the sandbox; exit code 0 as well where none runs, for then nothing is left to do. */
export async function sandboxDown(stateDir: string): Promise<CommandResult> {
  const record = await findSandbox(stateDir);
  await stopSandbox(stateDir);
  return {
    exitCode: EXIT.done,
    document: { ok: true, stopped: record !== undefined, stateDir },
    text:
      record === undefined
        ? `no sandbox runs in ${stateDir}\n`
        : 'the sandbox and all of its servers are stopped\n',
  };
}

/** Exit code 1 where none runs, so that a script can ask. */
export async function sandboxStatus(stateDir: string): Promise<CommandResult> {
  const record = await findSandbox(stateDir);
  if (record === undefined) {
    return {
      exitCode: EXIT.failed,
      document: { ok: false, stateDir },
      text: `no sandbox runs in ${stateDir}\n`,
    };
  }
  return {
    exitCode: EXIT.done,
    document: { ok: true, ...record },
    text: describe('a sandbox runs', record),
  };
}

function describe(state: string, { pid, stateDir }: SandboxRecord): string {
  const lines = [
    `${state} (process ${String(pid)}, files and logs in ${stateDir})`,
    '',
    'to use it in this shell:',
    `  eval "$(npx syncops sandbox up --state-dir ${stateDir} --print-env)"`,
    'to stop it:',
    `  npx syncops sandbox down --state-dir ${stateDir}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Lines for `eval`; each value in single quotes. */
function exportLines({ env }: SandboxRecord): string {
  return Object.entries(env)
    .map(([name, value]) => `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'\n`)
    .join('');
}
