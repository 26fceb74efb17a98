import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { startSandboxProcess, type SandboxProcess } from '../child.ts';
import { startClients, type ClientStats, type RunningClients } from '../clients/clients.ts';
import { judge } from './judge.ts';
import { lookAround } from './look-around.ts';
import { renderOutcome } from './outcome.ts';
import { playRotation } from './rotation/play-rotation.ts';
import { say, title } from './say.ts';
import { ADDED_DBNODE, setScene } from './set-scene.ts';

export interface DemoOptions {
  readonly keep: boolean;
  readonly jsonFile?: string;
  /** How long the clients go on after the second deploy. */
  readonly clientSeconds: number;
  /** Whether secrets are rotated after the second deploy. */
  readonly rotate: boolean;
}

const CLIENTS = { count: 12, arrivalsPerSecond: 1.5, requestsPerSecond: 20 } as const;
/** A rotation lasts minutes: with more clients than these, each would do little else than fetch its next token. */
const ROTATION_CLIENTS = { onFirstDbnode: 20, onBoth: 40 } as const;
/** The least that an environment may state: the wait for tokens to expire is what a rotation mostly consists of. */
const ROTATION_TOKEN_SECONDS = 10;
/** Long enough that each client holds a token and has written before the change begins. */
const WARM_UP_MS = 4000;

/** Plays the demo. @returns whether everything was as it should be; nothing is left running unless `keep` */
export async function runDemo(options: DemoOptions): Promise<boolean> {
  const startedAt = Date.now();
  const dir = await mkdtemp(join(tmpdir(), 'syncops-demo-'));
  let sandbox: SandboxProcess | undefined;
  let clients: RunningClients | undefined;
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        reject(new Error('interrupted; everything was stopped'));
      });
    }
  });
  interrupted.catch(() => undefined);
  let finished = false;
  try {
    const play = async (): Promise<boolean> => {
      title('A local AWS with real processes behind it');
      const duration = options.rotate ? { tokenDurationSeconds: ROTATION_TOKEN_SECONDS } : {};
      sandbox = await startSandboxProcess([
        ...['--state-dir', join(dir, 'state')],
        ...(options.rotate ? ['--token-duration', String(ROTATION_TOKEN_SECONDS)] : []),
      ]);
      say(`ready at ${sandbox.env.AWS_ENDPOINT_URL ?? '?'}`);
      const scene = await setScene({ dir, sandboxEnv: sandbox.env, ...duration });

      title('Deploy environments/sandbox: 2 webheads, 1 dbnode');
      const first = await scene.deploy();
      title('Signed checks of every virtual host');
      const smokeOk = await scene.smoke();

      title('Clients go to work, through the tokenserver');
      clients = startClients({
        ...CLIENTS,
        ...scene.clientOptions,
        ...(options.rotate && { maxClients: ROTATION_CLIENTS.onFirstDbnode }),
      });
      await sleep(WARM_UP_MS);
      say(describeClients(clients.stats()));

      title(`Add dbnode ${ADDED_DBNODE} while they work`);
      await scene.syncops(['add-node', '--name', ADDED_DBNODE]);
      const second = await scene.deploy();
      // New users come to the dbnode with the fewest.
      if (options.rotate) clients.admit(ROTATION_CLIENTS.onBoth);
      const rotation = options.rotate
        ? await playRotation({ scene, sandboxEnv: sandbox.env, clients })
        : undefined;
      await sleep(options.clientSeconds * 1000);
      const stats = await clients.stop();
      clients = undefined;

      const status = await scene.status();
      const outcome = judge({
        first,
        second,
        smokeOk,
        stats,
        status,
        ...(rotation !== undefined && { rotation }),
        seconds: (Date.now() - startedAt) / 1000,
      });
      title('What happened');
      process.stdout.write(`${renderOutcome(outcome)}\n`);
      if (options.jsonFile !== undefined)
        await writeFile(options.jsonFile, `${JSON.stringify(outcome.report, null, 2)}\n`);
      if (options.keep) process.stdout.write(lookAround({ env: sandbox.env, dir, status }));
      return outcome.report.ok;
    };
    const ok = await Promise.race([play(), interrupted]);
    finished = true;
    return ok;
  } finally {
    await clients?.stop();
    if (!(options.keep && finished)) {
      await sandbox?.stop();
      await rm(dir, { recursive: true, force: true });
    } else sandbox?.release();
  }
}

function describeClients(stats: ClientStats): string {
  return `${String(stats.requests)} requests, ${String(stats.failed)} failed, ${String(stats.tokens)} tokens`;
}
