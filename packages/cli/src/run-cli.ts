import { CommanderError } from 'commander';

import type { CommandResult } from './command-result.ts';
import { describeError } from './describe-error.ts';
import type { EnginePort } from './engine-port.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { createProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

export interface CliDeps {
  readonly engine: EnginePort;
  readonly terminal: Terminal;
  readonly version: string;
}

/**
 * Runs one command line. Results go to stdout and everything else to stderr; with `--json` stdout gets exactly one JSON
 * document, also where the command fails or was typed wrongly.
 * @param argv - without the names of node and the script
 */
export async function runCli(argv: readonly string[], deps: CliDeps): Promise<ExitCode> {
  const { stdout, stderr, env } = deps.terminal;
  // Asked before the command line is understood, because misunderstanding it must be reported in the same way.
  const json = argv.includes('--json');
  let exitCode: ExitCode = EXIT.done;
  const finish = (result: CommandResult): void => {
    exitCode = result.exitCode;
    stdout.write(json ? `${JSON.stringify(result.document, null, 2)}\n` : result.text);
  };
  const fail = (document: { readonly code: string; readonly message: string }): void => {
    if (json) stdout.write(`${JSON.stringify({ ok: false, error: document }, null, 2)}\n`);
  };
  try {
    await createProgram({ ...deps, finish }).parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      fail({ code: 'USAGE', message: error.message.replace(/^error: /, '') });
      return EXIT.badInput;
    }
    const described = await describeError(error);
    stderr.write(`${described.lines.join('\n')}\n`);
    if (isDebug(env, argv) && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`);
    fail(described.document);
    return described.exitCode;
  }
}

function isDebug(env: Terminal['env'], argv: readonly string[]): boolean {
  return env.SYNCOPS_DEBUG === '1' || argv.includes('--debug');
}
