/** Rotates both secrets of every dbnode of a folder's environment, and prints what it took; see measure-rotation.ts. */
import { createEngineDeps, createRotationPorts } from '@syncops/engine';
import { runRotation, type RotatingSecret, type RotationEvent, type RotationPorts } from '@syncops/rotation';
import { appUserSecretName, loadEnvironments, masterSecretName } from '@syncops/topology';

import { inMemoryMysql } from '@syncops/engine/testing';

/** What `rotate-all.ts` prints. */
export interface RotationRun {
  /** That passed, all waiting for AWS among it. */
  readonly seconds: number;
  readonly calls: Readonly<Record<string, number>>;
  /** Pushes by what they were for. */
  readonly pushes: Readonly<Record<string, number>>;
  readonly peakMemoryMiB: number;
  /** Seconds in each kind of step; steps for master secrets and for logins overlap. */
  readonly steps: Readonly<Record<string, number>>;
  /** Secrets that were not rotated to the end, with the reason. */
  readonly failures: readonly string[];
}

/**
 * What a rotation waits for where nothing is done: for tokens to expire, and for connections to end. It is the same for one
 * dbnode and for a thousand, and left out; every other pause is real, those for labels to be readable everywhere among them.
 */
const NO_EXPIRY = { tokenDurationSeconds: 0, marginSeconds: 0, quietSeconds: 0 } as const;

const [dir = ''] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await rotateAll(dir))}\n`);

async function rotateAll(environmentsDir: string): Promise<RotationRun> {
  const { environments } = await loadEnvironments(environmentsDir);
  const [environment] = environments;
  if (environment === undefined) throw new Error(`${environmentsDir} has no valid environment`);
  const { name } = environment;
  const deps = {
    ...(await createEngineDeps(environment)),
    ...inMemoryMysql(),
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
    onEvent: watch,
    ...NO_EXPIRY,
    masterSecretName: (dbnode) => masterSecretName(name, dbnode),
  });
  const seconds = (performance.now() - startedAt) / 1000;
  deps.close();
  return {
    seconds,
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

/** Adds up how long each kind of step took; those of master secrets and of logins overlap. */
function watchSteps(): {
  readonly steps: ReadonlyMap<string, number>;
  readonly watch: (event: RotationEvent) => void;
} {
  const steps = new Map<string, number>();
  const running = new Map<number, number>();
  return {
    steps,
    watch: (event) => {
      if (event.kind === 'step-started') running.set(event.id, performance.now());
      if (event.kind !== 'step-finished') return;
      const startedAt = running.get(event.id) ?? performance.now();
      steps.set(event.step, (steps.get(event.step) ?? 0) + (performance.now() - startedAt) / 1000);
    },
  };
}

function answersAsExpected(
  _: unknown,
  secrets: Parameters<RotationPorts['probes']['sign']>[0],
): ReturnType<RotationPorts['probes']['sign']> {
  return Promise.resolve(new Map(secrets.map(({ dbnode }) => [dbnode, []])));
}
