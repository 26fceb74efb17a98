import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { ManagedProcess, Supervisor } from '../../world/processes.ts';
import { assertFree, awaitReady, READY_TIMEOUT_MS } from '../../world/readiness.ts';
import { SandboxError } from '../../world/sandbox-error.ts';
import { GENERATION_PORT, renderBalancer } from './load-balancer-config.ts';
import type { BalancerConfig } from './load-balancer-config.ts';

const POLL_MS = 15;

/** A running load balancer. */
export interface Balancer {
  /**
   * Makes its listeners so; starts nginx with the first of them. Resolves when nginx works with them.
   * @throws SandboxError `PROCESS_NOT_READY`
   */
  apply(config: BalancerConfig): Promise<void>;
  stop(): Promise<void>;
}

/** Which configuration nginx works with; undefined where it does not answer. */
function askGeneration(host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(2_000);
    const call = request({ host, port: GENERATION_PORT, agent: false, signal }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.once('end', () => {
        resolve(body);
      });
      response.once('error', () => {
        resolve(undefined);
      });
    });
    call.once('error', () => {
      resolve(undefined);
    });
    call.end();
  });
}

/**
 * Waits for an answer by a worker with this configuration. That it accepts connections is not enough: nginx does so before
 * it has heard of a reload, and even before it can be asked to reload.
 */
async function awaitGeneration(nginx: ManagedProcess, host: string, generation: number): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while ((await askGeneration(host)) !== String(generation)) {
    if (!nginx.isRunning() || Date.now() > deadline) {
      throw new SandboxError(
        'PROCESS_NOT_READY',
        `${nginx.name} does not take its configuration, see ${nginx.logFile}`,
      );
    }
    await sleep(POLL_MS);
  }
}

/** Plays one load balancer by an nginx of its own. */
export function createBalancer(supervisor: Supervisor, name: string): Balancer {
  let nginx: ManagedProcess | undefined;
  let listening = new Set<number>();
  let generation = 0;

  const applyNow = async (config: BalancerConfig): Promise<void> => {
    mkdirSync(config.directory, { recursive: true });
    const file = join(config.directory, 'nginx.conf');
    generation += 1;
    writeFileSync(file, renderBalancer(config, generation));
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
    if (nginx !== undefined) await awaitGeneration(nginx, config.address, generation);
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
