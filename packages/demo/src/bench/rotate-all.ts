/** Rotates both secrets of every dbnode of a folder's environment, and prints what it took; see measure-rotation.ts. */
import { createEngineDeps } from '@syncops/deploy-action';
import { createRotationPorts } from '@syncops/rotate-action';
import { runRotation, type RotatingSecret, type RotationEvent, type RotationPorts } from '@syncops/secrets';
import { appUserSecretName, loadEnvironments, masterSecretName } from '@syncops/topology';

import { inMemoryMysql } from './in-memory-mysql.ts';
import { createSkippingClock } from './skipping-clock.ts';

/** What `rotate-all.ts` prints. */
export interface RotationRun {
  /** That passed. */
  readonly seconds: number;
  /** For tokens to expire and connections to end: skipped by the clock. */
  readonly skippedSeconds: number;
  readonly calls: Readonly<Record<string, number>>;
  /** Pushes by what they were for. */
  readonly pushes: Readonly<Record<string, number>>;
  readonly peakMemoryMiB: number;
  /** Seconds that passed in each kind of step; `observe`: between steps, when everything is read anew. */
  readonly steps: Readonly<Record<string, number>>;
  /** Secrets that were not rotated to the end, with the reason. */
  readonly failures: readonly string[];
}

const [dir = ''] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await rotateAll(dir))}\n`);

async function rotateAll(environmentsDir: string): Promise<RotationRun> {
  const { environments } = await loadEnvironments(environmentsDir);
  const [environment] = environments;
  if (environment === undefined) throw new Error(`${environmentsDir} has no valid environment`);
  const { name, tokenserver } = environment;
  const { clock, sleep, onEvent, skippedMs } = createSkippingClock();
  const deps = {
    ...(await createEngineDeps(environment)),
    ...inMemoryMysql(),
    clock,
    sleep,
    // Nothing answers requests here; what is measured is the conversation with AWS.
    probe: answersAsExpected,
  };
  const ports = await createRotationPorts(environment, deps);
  const secrets = environment.dbnodes.flatMap(({ name: dbnode }): readonly RotatingSecret[] => [
    { dbnode, kind: 'master', name: masterSecretName(name, dbnode) },
    { dbnode, kind: 'app-user', name: appUserSecretName(name, dbnode) },
  ]);
  const startedAt = performance.now();
  const { steps, watch } = watchSteps();
  const report = await runRotation(ports, secrets, {
    wish: 'rotate',
    wait: true,
    onEvent: (event) => {
      onEvent(event);
      watch(event);
    },
    tokenDurationSeconds: tokenserver.tokenDurationSeconds,
    masterSecretName: (dbnode) => masterSecretName(name, dbnode),
  });
  const seconds = (performance.now() - startedAt) / 1000;
  deps.close();
  return {
    seconds,
    skippedSeconds: skippedMs() / 1000,
    calls: deps.aws.calls(),
    pushes: report.pushes,
    // In KiB on Linux.
    peakMemoryMiB: process.resourceUsage().maxRSS / 1024,
    steps: Object.fromEntries(steps),
    failures: report.secrets
      .filter(({ outcome }) => outcome !== 'rotated')
      .map(({ name: secret, outcome, error, problem }) =>
        [secret, outcome, error?.message ?? problem?.message ?? ''].join(': '),
      ),
  };
}

/** Adds up how long each kind of step took. */
function watchSteps(): {
  readonly steps: ReadonlyMap<string, number>;
  readonly watch: (event: RotationEvent) => void;
} {
  const steps = new Map<string, number>();
  let now = 'observe';
  let since = performance.now();
  return {
    steps,
    watch: (event) => {
      if (event.kind !== 'step-started' && event.kind !== 'step-finished') return;
      const at = performance.now();
      steps.set(now, (steps.get(now) ?? 0) + (at - since) / 1000);
      since = at;
      now = event.kind === 'step-started' ? event.step : 'observe';
    },
  };
}

function answersAsExpected(
  _: unknown,
  secrets: Parameters<RotationPorts['probes']['sign']>[0],
): ReturnType<RotationPorts['probes']['sign']> {
  return Promise.resolve(new Map(secrets.map(({ dbnode }) => [dbnode, []])));
}
