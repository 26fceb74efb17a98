import { spawn, type ChildProcess } from 'node:child_process';

export interface ProcessOutcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script with this Node; `whenSaid` may act once stderr holds a text. */
export function runProcess(
  argv: readonly string[],
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly cwd?: string;
    readonly whenSaid?: { readonly text: string; readonly act: (child: ChildProcess) => void };
  } = {},
): Promise<ProcessOutcome> {
  return new Promise((resolve, reject) => {
    const env: NodeJS.ProcessEnv = { ...process.env, ...options.env };
    // The options of the test runner's own process are none of the child's business.
    delete env.NODE_OPTIONS;
    const child = spawn(process.execPath, argv, { env, cwd: options.cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    let acted = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      if (acted || options.whenSaid === undefined || !stderr.includes(options.whenSaid.text)) return;
      acted = true;
      options.whenSaid.act(child);
    });
    child.once('error', reject);
    child.once('close', (exitCode) => {
      resolve({ exitCode, stdout, stderr });
    });
  });
}
