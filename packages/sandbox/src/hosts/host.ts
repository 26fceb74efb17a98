import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { World } from '../contract.ts';
import { killGroup } from '../world/process-groups.ts';
import type { Supervisor } from '../world/processes.ts';
import { startImds } from './imds.ts';
import type { InstanceFacts } from './imds.ts';
import { IMDS_PORT } from './imds.ts';
import { startInit } from './init.ts';
import type { Init } from './init.ts';
import { runScript } from './script-run.ts';
import type { ScriptResult } from './script-run.ts';

/** A machine of the sandbox: a directory tree, an address, an init, a metadata service, and what they run. */
export interface Host {
  readonly facts: InstanceFacts;
  /** Root of the host's files. */
  readonly root: string;
  readonly launchedAt: number;
  /** Whether the SSM agent runs: not before the boot, and not once the host is gone. */
  isAgentOnline(): boolean;
  isAlive(): boolean;
  /** Starts the metadata service, init, the agent; then runs the user data, whose end `userDataDone` reports. */
  boot(): Promise<void>;
  readonly userDataDone: Promise<ScriptResult | undefined>;
  /** Runs a script with the environment that programs on the host have. */
  run(
    script: string,
    options: {
      readonly timeoutMs: number;
      readonly environment?: Readonly<Record<string, string>>;
      readonly signal?: AbortSignal;
    },
  ): Promise<ScriptResult>;
  systemctl(...argv: readonly string[]): ReturnType<Init['systemctl']>;
  /** Shuts the host down in order and removes its files unless they are to be kept. */
  terminate(options?: { readonly keepFiles?: boolean }): Promise<void>;
  /** As if the power failed: processes gone, files left. */
  kill(): Promise<void>;
}

export interface HostMachinery {
  readonly world: World;
  readonly supervisor: Supervisor;
  /** Directory with the programs of the machine image. */
  readonly programs: string;
  /** Short directory for sockets. */
  readonly sockets: string;
  /** Script that the image's docker runs as the application. */
  readonly storageApplication: string;
}

const USER_DATA_TIMEOUT_MS = 1_800_000;

/** What every program on a host sees; no credentials: those come from the metadata service. */
export function hostEnvironment(
  machinery: Pick<HostMachinery, 'world' | 'programs' | 'storageApplication'>,
  facts: InstanceFacts,
  root: string,
): Record<string, string> {
  const { world } = machinery;
  return {
    PATH: `${machinery.programs}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
    HOME: join(root, 'root'),
    LANG: 'C.UTF-8',
    SYNCOPS_ROOT: root,
    SYNCOPS_RESOLVER: `127.${world.block}.0.2:5300`,
    AWS_REGION: world.region,
    AWS_DEFAULT_REGION: world.region,
    AWS_ENDPOINT_URL: world.endpoint,
    AWS_EC2_METADATA_SERVICE_ENDPOINT: `http://${facts.address}:${IMDS_PORT}`,
    AWS_CONFIG_FILE: join(root, 'root/.aws/config'),
    AWS_SHARED_CREDENTIALS_FILE: join(root, 'root/.aws/credentials'),
    // Programs of the image start often, on many hosts.
    NODE_COMPILE_CACHE: join(world.stateDir, 'image/compile-cache'),
    SANDBOX_STORAGE_APPLICATION: machinery.storageApplication,
  };
}

const DIRECTORIES = [
  'etc/systemd/system',
  'etc/syncops',
  'opt',
  'root',
  'run',
  'tmp',
  'usr/lib/systemd/system',
  'var/log',
  'var/lib',
];

/** A new host that is not booted yet. */
export function createHost(machinery: HostMachinery, facts: InstanceFacts): Host {
  const { world, supervisor } = machinery;
  const root = join(world.stateDir, 'hosts', facts.instanceId);
  const environment = hostEnvironment(machinery, facts, root);
  const death = new AbortController();
  /** Leaders of the groups of scripts that run. */
  const scripts = new Set<number>();
  let init: Init | undefined;
  let stopImds: (() => void) | undefined;
  let agent = false;
  let alive = false;
  let reportUserData: (result: ScriptResult | undefined) => void = () => undefined;
  const userDataDone = new Promise<ScriptResult | undefined>((resolve) => {
    reportUserData = resolve;
  });

  const run: Host['run'] = async (script, options) => {
    const file = join(root, 'tmp', `script-${randomUUID()}.sh`);
    try {
      await writeFile(file, script, { mode: 0o700 });
    } catch (error) {
      // Its files go when it dies.
      if (!death.signal.aborted) throw error;
    }
    if (death.signal.aborted) return { outcome: 'host-died', exitCode: -1, stdout: '', stderr: '' };
    return runScript({
      track: (pid) => {
        scripts.add(pid);
        const forget = supervisor.track(pid, `script on ${facts.instanceId}`);
        return () => {
          scripts.delete(pid);
          forget();
        };
      },
      file,
      cwd: root,
      environment: { ...environment, ...options.environment },
      diskFull: world.faults.hostFault(facts.instanceId) === 'disk-full',
      timeoutMs: options.timeoutMs,
      signal: options.signal === undefined ? death.signal : AbortSignal.any([options.signal, death.signal]),
    });
  };

  /** Resolves when no script runs any more: until then they may write. */
  const die = async (): Promise<void> => {
    alive = false;
    agent = false;
    death.abort('host-died');
    stopImds?.();
    await Promise.all([...scripts].map(killGroup));
  };

  return {
    facts,
    root,
    launchedAt: world.clock(),
    userDataDone,
    isAgentOnline: () => agent,
    isAlive: () => alive,
    boot: async () => {
      await Promise.all(DIRECTORIES.map((name) => mkdir(join(root, name), { recursive: true })));
      const image = { address: facts.address, loopback: facts.address };
      await writeFile(join(root, 'etc/syncops/host.json'), `${JSON.stringify(image)}\n`);
      const unitHost = { root, environment, programs: machinery.programs, supervisor };
      init = await startInit(unitHost, join(machinery.sockets, `${facts.instanceId}.sock`));
      stopImds = await startImds(facts, world.iam, world.clock);
      alive = true;
      agent = true;
      if (facts.userData === undefined) reportUserData(undefined);
      else
        void run(facts.userData, { timeoutMs: USER_DATA_TIMEOUT_MS }).then(async (result) => {
          // The files of a host that is gone are being removed.
          if (alive) {
            await writeFile(join(root, 'var/log/cloud-init-output.log'), result.stdout + result.stderr).catch(
              () => undefined,
            );
          }
          reportUserData(result);
        });
    },
    run,
    systemctl: (...argv) =>
      init?.systemctl(argv) ?? Promise.resolve({ code: 1, output: 'the host is not up\n' }),
    terminate: async (options) => {
      await die();
      await init?.stop();
      if (options?.keepFiles !== true) await rm(root, { recursive: true, force: true, maxRetries: 10 });
    },
    kill: async () => {
      await Promise.all([die(), init?.kill()]);
    },
  };
}
