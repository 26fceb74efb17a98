import type { ManagedProcess, Supervisor } from '../../world/processes.ts';
import { assertFree, awaitReady } from '../../world/readiness.ts';

/** Port of a cache cluster unless its template says otherwise. */
export const MEMCACHED_PORT = 11_211;

/** Starts a memcached server of 16 MB. @throws SandboxError `PROCESS_NOT_READY` */
export async function startMemcached(
  supervisor: Supervisor,
  options: {
    readonly name: string;
    readonly address: string;
    readonly port: number;
    readonly logFile: string;
  },
): Promise<ManagedProcess> {
  await assertFree(options.address, options.port);
  const root = process.getuid?.() === 0 ? ['-u', 'root'] : [];
  const server = supervisor.start({
    name: options.name,
    command: 'memcached',
    args: [...root, '-l', options.address, '-p', String(options.port), '-U', '0', '-m', '16', '-t', '1'],
    env: { PATH: process.env['PATH'] ?? '/usr/bin' },
    logFile: options.logFile,
  });
  await awaitReady(server, { host: options.address, port: options.port });
  return server;
}
