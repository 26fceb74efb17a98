import { secretVersions, secretVersionsSha256 } from '../acknowledge.ts';
import { ReleaseError, type FailedHost } from '../errors.ts';
import type { FleetHost, FleetPort, ReleaseLocation } from '../fleet.ts';
import type { Release } from '../release.ts';
import { askHosts, type Answers, type AskDeps, type PushTimes } from './ask-hosts.ts';
import { planWaves } from './waves.ts';

export type PushDeps = AskDeps;

export interface PushOptions extends Partial<PushTimes> {
  /** The release that is pushed: every host must say that it holds exactly its secret versions. */
  readonly release?: Pick<Release, 'secrets'>;
  /** Where hosts go back to if a later wave fails; absent: there was none. */
  readonly previous?: ReleaseLocation;
  /** Makes new instances follow the release; called once, after every host of the fleet acknowledged it. */
  readonly movePointer: () => Promise<unknown>;
  /** A fleet without hosts is an error unless this says that it may be so. */
  readonly allowEmpty?: boolean;
  /** One line for people. */
  readonly progress?: (message: string) => void;
}

export interface PushResult {
  /** Every host of the fleet, as it stood still at the end; each acknowledged the release after the pointer had moved. */
  readonly acknowledged: readonly string[];
  /** Every host that ran something else until this push, also one that left the fleet since. */
  readonly switched: readonly string[];
}

const TIMES: PushTimes = {
  hostTimeoutMs: 15 * 60_000,
  healthTimeoutMs: 5 * 60_000,
  pollMs: 500,
  longestPollMs: 5_000,
  redeliveryMs: 5_000,
};
/** Rounds in which the fleet may change before a push gives up; Auto Scaling does not start instances without end. */
const MAX_ROUNDS = 20;

interface Push {
  readonly port: FleetPort;
  readonly location: ReleaseLocation;
  readonly options: PushOptions;
  readonly times: PushTimes;
  readonly deps: PushDeps;
  readonly versionsSha256: string | undefined;
  /** Hosts that said that they ran something else until now. */
  readonly switched: Set<string>;
  readonly progress: (message: string) => void;
}

/**
 * Brings a release to every host of a fleet: a canary, a quarter, the rest, with the fleet healthy between; then moves the
 * pointer and asks all hosts again until the set of hosts stands still. It returns only when every host was seen to run the
 * release. Safe to repeat: hosts that have it already acknowledge at once.
 * @throws ReleaseError `NO_HOSTS`; `PUSH_FAILED` or `PUSH_TIMEOUT` naming the hosts, why, and what the others now run
 */
export async function pushRelease(
  port: FleetPort,
  location: ReleaseLocation,
  options: PushOptions,
  deps: PushDeps,
): Promise<PushResult> {
  const push: Push = {
    port,
    location,
    options,
    times: { ...TIMES, ...definedTimes(options) },
    deps,
    versionsSha256:
      options.release === undefined ? undefined : secretVersionsSha256(secretVersions(options.release)),
    switched: new Set(),
    progress: options.progress ?? (() => undefined),
  };
  await pushInWaves(push);
  await options.movePointer();
  return { acknowledged: await confirmAll(push), switched: [...push.switched].sort() };
}

function definedTimes(options: PushOptions): Partial<PushTimes> {
  const names = ['hostTimeoutMs', 'healthTimeoutMs', 'pollMs', 'longestPollMs', 'redeliveryMs'] as const;
  return Object.fromEntries(
    names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
}

async function pushInWaves(push: Push, restarts = 0): Promise<void> {
  const { port, options, progress } = push;
  const hosts = await port.hosts();
  if (hosts.length === 0) {
    if (options.allowEmpty === true) return;
    throw new ReleaseError('NO_HOSTS', 'the fleet has no host to push to');
  }
  const sick = new Set((await port.unhealthy(hosts)).map(({ instanceId }) => instanceId));
  // Healthy hosts first: only they show whether the release is at fault.
  const ordered = [...hosts].sort(
    (a, b) =>
      Number(sick.has(a.instanceId)) - Number(sick.has(b.instanceId)) ||
      (a.instanceId < b.instanceId ? -1 : 1),
  );
  const guarded = new Set(hosts.map(({ instanceId }) => instanceId).filter((id) => !sick.has(id)));
  const waves = planWaves(ordered);
  const touched: FleetHost[] = [];
  for (const [index, wave] of waves.entries()) {
    const name = index === 0 ? 'canary' : `wave ${String(index + 1)} of ${String(waves.length)}`;
    progress(`${name}: ${countOf(wave.length)}`);
    const answers = await ask(push, wave);
    if (answers.failed.length > 0) {
      const back =
        index === 0 ? await untouched(push, wave, answers) : await sendBack(push, [...touched, ...wave]);
      throw failure(`the ${name} failed: ${reasonsOf(answers)}`, back, answers);
    }
    if (answers.acknowledged.length === 0 && index === 0) {
      progress('the canary left the fleet: choosing another');
      if (restarts >= MAX_ROUNDS)
        throw new ReleaseError('PUSH_TIMEOUT', 'every canary left the fleet; repeat');
      await pushInWaves(push, restarts + 1);
      return;
    }
    touched.push(...wave);
    for (const instanceId of answers.acknowledged) guarded.add(instanceId);
    const unhealthy = await awaitHealthy(push, guarded);
    if (unhealthy.length > 0) {
      throw new ReleaseError(
        'PUSH_FAILED',
        `the load balancer finds hosts unhealthy after the ${name}: ${unhealthy.join(', ')}; ${await sendBack(push, touched)}`,
      );
    }
  }
}

async function ask(push: Push, hosts: readonly FleetHost[]): Promise<Answers> {
  const { port, location, versionsSha256, times, deps } = push;
  const answers = await askHosts(port, hosts, location, versionsSha256, times, deps);
  for (const instanceId of answers.switched) push.switched.add(instanceId);
  return answers;
}

/** A refusing canary went back by itself; a silent one may yet switch, so it is sent back. */
async function untouched(push: Push, canary: readonly FleetHost[], { failed }: Answers): Promise<string> {
  const others = 'no other host was touched';
  return failed.some(({ kind }) => kind === 'silent') ? `${await sendBack(push, canary)}, ${others}` : others;
}

/** Asks hosts to return to the previous release; says how that went. */
async function sendBack(push: Push, hosts: readonly FleetHost[]): Promise<string> {
  const { port, options, times, deps, progress } = push;
  if (options.previous === undefined) return 'there is no previous release to go back to';
  const name = options.previous.sha256.slice(0, 12);
  progress(`going back to ${name}: ${countOf(hosts.length)}`);
  const present = new Set((await port.hosts()).map(({ instanceId }) => instanceId));
  const asked = hosts.filter(({ instanceId }) => present.has(instanceId));
  if (asked.length === 0) return `no host is left that would go back to ${name}`;
  const answers = await askHosts(port, asked, options.previous, undefined, times, deps);
  const back = `${countOf(answers.acknowledged.length)} went back to ${name}`;
  return answers.failed.length === 0 ? back : `${back}, not so ${reasonsOf(answers)}`;
}

/** Waits until none of the hosts that must be healthy, and are still there, is unhealthy; returns those that stay so. */
async function awaitHealthy(push: Push, guarded: ReadonlySet<string>): Promise<readonly string[]> {
  const { port, times, deps, progress } = push;
  const deadline = deps.clock() + times.healthTimeoutMs;
  let pause = times.pollMs;
  for (;;) {
    const hosts = (await port.hosts()).filter(({ instanceId }) => guarded.has(instanceId));
    const unhealthy = hosts.length === 0 ? [] : await port.unhealthy(hosts);
    if (unhealthy.length === 0) return [];
    const names = unhealthy.map(({ instanceId, reason }) => `${instanceId} (${reason})`);
    if (deps.clock() >= deadline) return names;
    progress(`waiting until the load balancer finds healthy: ${names.join(', ')}`);
    await deps.sleep(pause);
    pause = Math.min(pause * 2, times.longestPollMs);
  }
}

/** After the pointer has moved: asks every host once more, and those that join meanwhile, until none is left to ask. */
async function confirmAll(push: Push): Promise<readonly string[]> {
  const { port, options, progress } = push;
  const acknowledged = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const hosts = await port.hosts();
    const open = hosts.filter(({ instanceId }) => !acknowledged.has(instanceId));
    if (open.length === 0) {
      if (hosts.length === 0 && options.allowEmpty !== true) {
        throw new ReleaseError('NO_HOSTS', 'every host left the fleet during the push');
      }
      return hosts.map(({ instanceId }) => instanceId).sort();
    }
    progress(`asking ${countOf(open.length)} for the last word`);
    const answers = await ask(push, open);
    for (const instanceId of answers.acknowledged) acknowledged.add(instanceId);
    if (answers.failed.length > 0) {
      throw failure(
        `hosts do not run the release: ${reasonsOf(answers)}`,
        `the other hosts and every new one do; repeat once these are fixed`,
        answers,
      );
    }
  }
  throw new ReleaseError(
    'PUSH_TIMEOUT',
    `the set of hosts did not stand still in ${String(MAX_ROUNDS)} rounds; repeat`,
  );
}

function failure(what: string, state: string, { failed }: Answers): ReleaseError {
  const isTimeout = failed.every(({ kind }) => kind === 'silent');
  const hosts = failed.map(
    ({ instanceId, kind, code }): FailedHost => ({ instanceId, kind, ...(code !== undefined && { code }) }),
  );
  return new ReleaseError(isTimeout ? 'PUSH_TIMEOUT' : 'PUSH_FAILED', `${what}; ${state}`, { hosts });
}

function reasonsOf({ failed }: Answers): string {
  return failed.map(({ instanceId, reason }) => `${instanceId} ${reason}`).join('; ');
}

function countOf(hosts: number): string {
  return hosts === 1 ? '1 host' : `${String(hosts)} hosts`;
}
