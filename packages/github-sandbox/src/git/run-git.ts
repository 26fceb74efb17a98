import { spawn } from 'node:child_process';

export interface GitOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs git without the machine's own settings; the standard output, as text. */
export async function runGit(arguments_: readonly string[], options: GitOptions = {}): Promise<string> {
  const child = spawn('git', arguments_, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: '/nonexistent',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      LC_ALL: 'C',
      ...options.env,
    },
  });
  const output: Buffer[] = [];
  const complaint: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
  // Git may end before it has read its input; its exit code shows what went wrong.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new GitFailure(`git ${arguments_.join(' ')}: ${Buffer.concat(complaint).toString().trim()}`);
  return Buffer.concat(output).toString();
}

/** Git refused; the message holds its own words. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';
}
