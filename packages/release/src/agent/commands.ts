import { spawn } from 'node:child_process';
import { ReleaseError, type ReleaseErrorCode } from '../errors.ts';
import type { ReleaseCommand } from '../release.ts';
import { substitute, type Values } from './substitute.ts';

export interface CommandResult {
  /** Undefined where it could not be started, ran out of time, or was killed. */
  readonly exitCode: number | undefined;
  /** stdout and stderr, cut. */
  readonly output: string;
}

/** Runs a program without a shell. */
export type RunCommand = (argv: readonly string[], timeoutSeconds: number) => Promise<CommandResult>;

const DEFAULT_TIMEOUT_SECONDS = 120;
const OUTPUT_CHARACTERS = 16_384;
const MESSAGE_CHARACTERS = 600;
/** How long a pipe is listened to that a daemon may have kept, once the program itself has ended. */
const KEPT_PIPE_MS = 100;

/**
 * Runs the commands that the changed files ask for, one after the other; the first that fails ends it.
 * @throws ReleaseError with the given code, naming the command and the end of its output
 */
export async function runCommands(
  commands: readonly ReleaseCommand[],
  changed: ReadonlySet<string>,
  values: Omit<Values, 'secrets'>,
  deps: { readonly run: RunCommand; readonly log: (line: string) => void },
  code: ReleaseErrorCode,
): Promise<void> {
  for (const command of commands) {
    if (!isDue(command, changed)) continue;
    const argv = command.argv.map((argument) => substitute(argument, { ...values, secrets: new Map() }));
    deps.log(argv.join(' '));
    const { exitCode, output } = await deps.run(argv, command.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS);
    if (exitCode !== 0) {
      const outcome = exitCode === undefined ? 'did not end by itself' : `ended with ${String(exitCode)}`;
      throw new ReleaseError(code, `'${argv.join(' ')}' ${outcome}: ${forMessage(output)}`);
    }
  }
}

/** Whether the changes ask for a command. */
export function isDue(command: ReleaseCommand, changed: ReadonlySet<string>): boolean {
  const { whenChanged, unlessChanged = [] } = command;
  if (unlessChanged.some((path) => changed.has(path))) return false;
  return whenChanged === undefined || whenChanged.some((path) => changed.has(path));
}

/** One line, cut, and without anything that could be a secret: long runs of hex, user and password in a URL. */
function forMessage(output: string): string {
  const line = output
    .replace(/[0-9a-f]{32,}/gi, '…')
    .replace(/:\/\/[^\s/@]+@/g, '://…@')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? 'no output' : line.slice(-MESSAGE_CHARACTERS);
}

/** {@link RunCommand} with real processes. Daemons that a program leaves behind do not hold it up. */
export const runProcess: RunCommand = (argv, timeoutSeconds) =>
  new Promise((resolve) => {
    const [file = '', ...rest] = argv;
    const child = spawn(file, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutSeconds * 1000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-OUTPUT_CHARACTERS);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      resolve({ exitCode: undefined, output: error.message });
    });
    child.on('exit', (exitCode) => {
      const finish = (): void => {
        clearTimeout(timer);
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ exitCode: exitCode ?? undefined, output });
      };
      // All that was written has arrived when the pipes are closed. A daemon that kept one may write for ever: then what the
      // program itself wrote counts, which the turn after the timer has read, however late the timer was.
      const timer = setTimeout(() => setImmediate(finish), KEPT_PIPE_MS);
      child.on('close', finish);
    });
  });
