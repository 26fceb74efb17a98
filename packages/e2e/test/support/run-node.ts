import { spawn } from 'node:child_process';

/** What a process said, and how it ended. */
export interface NodeRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface NodeRunOptions {
  /** All of the process's variables, but for the few that any process has. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Called with everything that was written to stderr so far, whenever there is more. */
  readonly onStderr?: (text: string) => void;
  /** Asked as often: from the first yes on the process is dead, by a signal that it cannot hear. */
  readonly killWhen?: (text: string) => boolean;
}

/** Longer than anything here may take; a process that hangs fails its test instead of stopping all of them. */
const LIMIT_MS = 600_000;

/** Runs a script with this Node in an environment with only the given variables: no credentials, no options of the test runner. */
export function runNode(
  argv: readonly string[],
  { env, cwd, onStderr, killWhen }: NodeRunOptions,
): Promise<NodeRun> {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, {
      cwd,
      env: { PATH, HOME, AWS_EC2_METADATA_DISABLED: 'true', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      onStderr?.(stderr);
      if (killWhen?.(stderr) === true) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ exitCode: code ?? -1, stdout, stderr });
    });
  });
}
