import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import type { ManagedProcess } from './processes.ts';
import { SandboxError } from './sandbox-error.ts';

const POLL_MS = 15;
/** A server that cannot start ends, and that is seen at once; only one that hangs meets this limit, however busy the machine. */
export const READY_TIMEOUT_MS = 120_000;

/** Whether a TCP connection is accepted now. With `greeting`, also whether the server speaks first, as MySQL does. */
export function accepts(host: string, port: number, greeting = false): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2_000, () => {
      finish(false);
    });
    socket.once('error', () => {
      finish(false);
    });
    socket.once(greeting ? 'data' : 'connect', () => {
      finish(true);
    });
  });
}

/**
 * Refuses to start a server where another one listens: its answers would pass for ours.
 * @throws SandboxError `ALREADY_RUNNING`
 */
export async function assertFree(host: string, port: number): Promise<void> {
  if (!(await accepts(host, port))) return;
  throw new SandboxError(
    'ALREADY_RUNNING',
    `something listens on ${host}:${port} already; end it or choose another block`,
  );
}

/**
 * Waits until a server answers on its address, or says why it will not.
 * @throws SandboxError `PROCESS_NOT_READY` when it ended or `timeoutMs` passed
 */
export async function awaitReady(
  server: ManagedProcess,
  address: { readonly host: string; readonly port: number },
  options: { readonly greeting?: boolean; readonly timeoutMs?: number } = {},
): Promise<void> {
  const deadline = Date.now() + (options.timeoutMs ?? READY_TIMEOUT_MS);
  while (!(await accepts(address.host, address.port, options.greeting))) {
    const at = `${address.host}:${address.port}`;
    if (!server.isRunning()) {
      const exit = await server.exited;
      const how = exit.error?.message ?? `exit code ${String(exit.code)}, signal ${String(exit.signal)}`;
      throw new SandboxError(
        'PROCESS_NOT_READY',
        `${server.name} ended before it listened on ${at} (${how}), see ${server.logFile}`,
      );
    }
    if (Date.now() > deadline) {
      throw new SandboxError(
        'PROCESS_NOT_READY',
        `${server.name} does not listen on ${at} in time, see ${server.logFile}`,
      );
    }
    await sleep(POLL_MS);
  }
}
