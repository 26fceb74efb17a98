import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface SyncopsRun {
  readonly exitCode: number;
  readonly stdout: string;
}

/**
 * Runs `syncops` as a person would: its progress goes to this terminal, its result comes back.
 * @param onProgress - gets the progress line by line, in place of the terminal
 */
export async function runSyncops(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  onProgress?: (line: string) => void,
): Promise<SyncopsRun> {
  const child = spawn(process.execPath, [`${ROOT}packages/cli/bin/syncops.mjs`, ...args], {
    env,
    stdio: ['ignore', 'pipe', onProgress === undefined ? 'inherit' : 'pipe'],
  });
  if (onProgress !== undefined && child.stderr !== null)
    createInterface({ input: child.stderr }).on('line', onProgress);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ exitCode: code ?? 1, stdout: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

export interface SandboxProcess {
  /** Variables by which the product, and any other AWS client, reaches the sandbox. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
  /** Lets this process end while the sandbox goes on. */
  release(): void;
}

/** Starts a sandbox in a process of its own and waits until it answers. @throws Error with what it said, when it ends first */
export async function startSandboxProcess(args: readonly string[]): Promise<SandboxProcess> {
  const child = spawn(process.execPath, [`${ROOT}packages/sandbox/src/main.ts`, 'up', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C in the terminal reaches the demo, which then stops the sandbox in order.
    detached: true,
  });
  const complaints: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString('utf8')));
  const ended = new Promise<number>((resolve) =>
    child.once('close', (code) => {
      resolve(code ?? 1);
    }),
  );
  const env = await Promise.race([
    readyEnv(child),
    ended.then((code) => {
      throw new Error(`the sandbox ended with ${String(code)} before it was ready:\n${complaints.join('')}`);
    }),
  ]);
  return {
    env,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
    release: () => {
      child.unref();
      child.stdout.destroy();
      child.stderr.destroy();
    },
  };
}

async function readyEnv(child: ChildProcess): Promise<Readonly<Record<string, string>>> {
  if (child.stdout === null) throw new TypeError('the sandbox has no standard output');
  for await (const line of createInterface({ input: child.stdout })) {
    const message: unknown = JSON.parse(line);
    if (!isReady(message)) continue;
    child.stdout.resume();
    return message.env;
  }
  throw new Error('the sandbox closed its output before it was ready');
}

function isReady(value: unknown): value is { readonly ready: true; readonly env: Record<string, string> } {
  return (
    typeof value === 'object' && value !== null && 'ready' in value && value.ready === true && 'env' in value
  );
}
