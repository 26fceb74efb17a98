import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { DeployReport, StatusReport } from '@syncops/deploy-action';

import { ROOT, runSyncops, startSandboxProcess, type SandboxProcess } from '../child.ts';
import { startClients, type ClientStats, type RunningClients } from '../clients/clients.ts';
import { parseDeployReport, parseStatusReport } from './parse-reports.ts';
import { renderOutcome, type DemoOutcome } from './outcome.ts';
import { lookAround } from './look-around.ts';
import { say, title } from './say.ts';

export interface DemoOptions {
  readonly keep: boolean;
  readonly jsonFile?: string;
  /** How long the clients go on after the second deploy. */
  readonly clientSeconds: number;
}

/** The dbnode that the demo adds while clients work. */
const ADDED_DBNODE = 'db2';
const CLIENTS = { count: 12, arrivalsPerSecond: 1.5, requestsPerSecond: 20 } as const;
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
      sandbox = await startSandboxProcess(['--state-dir', join(dir, 'state')]);
      say(`ready at ${sandbox.env.AWS_ENDPOINT_URL ?? '?'}`);
      const scene = await setScene(dir, sandbox.env);

      title('Deploy environments/sandbox: 2 webheads, 1 dbnode');
      const first = await scene.deploy();
      title('Signed checks of every virtual host');
      const smokeOk = await scene.smoke();

      title('Clients go to work, through the tokenserver');
      clients = startClients({ ...CLIENTS, ...scene.clientOptions });
      await sleep(WARM_UP_MS);
      say(describeClients(clients.stats()));

      title(`Add dbnode ${ADDED_DBNODE} while they work`);
      await scene.syncops(['add-node', '--name', ADDED_DBNODE]);
      const second = await scene.deploy();
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

/** The commands of the demo, on a copy of the environment files so that the checkout stays as it is. */
async function setScene(dir: string, sandboxEnv: Readonly<Record<string, string>>) {
  const environmentsDir = join(dir, 'environments');
  await cp(join(ROOT, 'environments'), environmentsDir, { recursive: true });
  // Somebody who tried the commands by hand may have added it to the checkout already.
  await rm(join(environmentsDir, 'sandbox/dbnodes', `${ADDED_DBNODE}.yaml`), { force: true });
  const env = { ...process.env, ...sandboxEnv };
  const syncops = async (args: readonly string[]): Promise<string> => {
    say(`$ npx syncops ${args.join(' ')}`);
    const run = await runSyncops(
      [...args, '--environment', 'sandbox', '--environments-dir', environmentsDir],
      env,
    );
    if (run.exitCode !== 0)
      throw new Error(`syncops ${args.join(' ')} ended with ${String(run.exitCode)}\n${run.stdout}`);
    return run.stdout;
  };
  const caFile = sandboxEnv.NODE_EXTRA_CA_CERTS;
  const resolver = sandboxEnv.SYNCOPS_RESOLVER;
  return {
    syncops,
    deploy: async (): Promise<DeployReport> => parseDeployReport(await syncops(['deploy', '--json'])),
    status: async (): Promise<StatusReport> => parseStatusReport(await syncops(['status', '--json'])),
    smoke: async (): Promise<boolean> => {
      process.stdout.write(await syncops(['smoke']));
      return true;
    },
    clientOptions: {
      tokenserverUrl: 'http://token.sandbox.internal:8000',
      emailPrefix: 'demo',
      ...(resolver !== undefined && { resolver }),
      ...(caFile !== undefined && { ca: await readFile(caFile, 'utf8') }),
    },
  };
}

function describeClients(stats: ClientStats): string {
  return `${String(stats.requests)} requests, ${String(stats.failed)} failed, ${String(stats.tokens)} tokens`;
}

interface Facts {
  readonly first: DeployReport;
  readonly second: DeployReport;
  readonly smokeOk: boolean;
  readonly stats: ClientStats;
  readonly status: StatusReport;
  readonly seconds: number;
}

function judge({ first, second, smokeOk, stats, status, seconds }: Facts): DemoOutcome {
  const nodes = status.dbnodes.flatMap(({ name, nodes: rows }) =>
    rows.map(({ origin, available, capacity, currentLoad }) => ({
      origin,
      dbnode: name,
      available,
      capacity,
      currentLoad,
    })),
  );
  const untouched = second.steps.filter(
    ({ id }) => id.endsWith('db1') || id.includes('-edge') || id.includes('-cache'),
  );
  const problems = [
    ...(first.ok ? [] : ['the first deploy failed']),
    ...(second.ok ? [] : ['the second deploy failed']),
    ...(smokeOk ? [] : ['a signed check failed']),
    ...(stats.requests > 0 ? [] : ['no client made a request']),
    ...(stats.failed === 0 ? [] : [`${String(stats.failed)} requests of clients failed`]),
    ...(nodes.length === 20 ? [] : [`expected 20 nodes, found ${String(nodes.length)}`]),
    ...(untouched.length === 0
      ? []
      : [`steps ran that the new dbnode does not need: ${untouched.map(({ id }) => id).join(', ')}`]),
  ];
  return {
    problems,
    stats,
    report: {
      ok: problems.length === 0,
      seconds,
      nodes,
      clients: { requests: stats.requests, failed: stats.failed, unauthorized: stats.unauthorized },
      deploys: [first, second],
    },
  };
}
