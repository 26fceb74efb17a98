import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ManagedProcess, Supervisor } from '../world/processes.ts';
import { assertFree, awaitReady } from '../world/readiness.ts';
import { renderBalancer } from './load-balancer-config.ts';
import type { BalancerConfig } from './load-balancer-config.ts';

/** A running load balancer. */
export interface Balancer {
  /** Makes its listeners so; starts nginx with the first of them. @throws SandboxError `PROCESS_NOT_READY` */
  apply(config: BalancerConfig): Promise<void>;
  stop(): Promise<void>;
}

/** Plays one load balancer by an nginx of its own. */
export function createBalancer(supervisor: Supervisor, name: string): Balancer {
  let nginx: ManagedProcess | undefined;
  let listening = new Set<number>();

  const applyNow = async (config: BalancerConfig): Promise<void> => {
    mkdirSync(config.directory, { recursive: true });
    const file = join(config.directory, 'nginx.conf');
    writeFileSync(file, renderBalancer(config));
    const added = config.listeners.map(({ port }) => port).filter((port) => !listening.has(port));
    for (const port of added) await assertFree(config.address, port);
    if (nginx?.isRunning() === true) {
      nginx.signal('SIGHUP');
    } else if (config.listeners.length > 0) {
      nginx = supervisor.start({
        name: `load balancer ${name}`,
        command: 'nginx',
        args: [
          '-p',
          config.directory,
          '-e',
          join(config.directory, 'error.log'),
          '-c',
          file,
          '-g',
          'daemon off;',
        ],
        env: { PATH: process.env['PATH'] ?? '/usr/sbin:/usr/bin' },
        logFile: join(config.directory, 'nginx.log'),
        stopTimeoutMs: 3_000,
      });
    }
    for (const port of added) {
      if (nginx !== undefined) await awaitReady(nginx, { host: config.address, port });
    }
    listening = new Set(config.listeners.map(({ port }) => port));
  };

  // One change after the other: two listeners of a template are created at the same time.
  let last: Promise<void> = Promise.resolve();
  return {
    apply: (config) => {
      const next = last.then(() => applyNow(config));
      last = next.catch(() => undefined);
      return next;
    },
    stop: async () => {
      await last;
      await nginx?.stop();
      nginx = undefined;
      listening = new Set();
    },
  };
}
