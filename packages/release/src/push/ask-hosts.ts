import type { FailedHost, ReleaseErrorCode } from '../errors.ts';
import type { FleetHost, FleetPort, HostResult, ReleaseLocation } from '../fleet.ts';
import { judge } from './acknowledgement.ts';

/** Durations of a push, in milliseconds. */
export interface PushTimes {
  /** From the command to a host's acknowledgement, the start of its agent's service on a new instance included. */
  readonly hostTimeoutMs: number;
  /** From a wave's last acknowledgement until the load balancer counts the fleet as healthy. */
  readonly healthTimeoutMs: number;
  /** First pause between two reads; later ones grow to `longestPollMs`. */
  readonly pollMs: number;
  readonly longestPollMs: number;
  /** Pause before a command is sent again to a host that it did not reach. */
  readonly redeliveryMs: number;
}

export interface AskDeps {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

export interface Failure {
  readonly instanceId: string;
  readonly reason: string;
  readonly kind: FailedHost['kind'];
  /** The agent's, where it gave one. */
  readonly code?: string;
}

/** What became of the hosts that were asked; each is in one of three lists: acknowledged, failed, gone. */
export interface Answers {
  readonly acknowledged: readonly string[];
  /** Those of them that ran something else until now. */
  readonly switched: readonly string[];
  /** Refused, unreachable, or silent until the deadline. */
  readonly failed: readonly Failure[];
  /** Left the fleet meanwhile; nothing is owed to them. */
  readonly gone: readonly string[];
}

/** Delivery states that another try does not change. */
const FINAL_DELIVERY = new Set([
  'AccessDenied',
  'InvalidPlatform',
  'Cancelled',
  'Cancelling',
  'ExecutionTimedOut',
]);

const POLL_GROWTH = 1.5;

/** What an agent says of a value that it read: the host, and the rest of the release, are not at fault. */
const VALUE_CODES: ReadonlySet<string> = new Set([
  'INVALID_SECRET',
  'INVALID_SECRETS_FILE',
] satisfies ReleaseErrorCode[]);

/** A host that owes an answer. */
interface OpenHost {
  readonly host: FleetHost;
  /** The command that is under way, or undefined until it is sent (again). */
  handle: string | undefined;
  /** When to send it, in milliseconds since the epoch. */
  sendAt: number;
  /** What is known of it should the deadline pass. */
  state: string;
}

/**
 * Asks hosts to apply a release and waits for each one's answer. A host that the command did not reach is asked again until
 * the deadline: an instance that was just started takes a while until its agent is there. One that leaves the fleet owes
 * nothing.
 * @param versionsSha256 - hash of the secret versions that each host must hold; undefined where they are not known
 */
export async function askHosts(
  port: FleetPort,
  hosts: readonly FleetHost[],
  location: ReleaseLocation,
  versionsSha256: string | undefined,
  times: PushTimes,
  deps: AskDeps,
): Promise<Answers> {
  const start = deps.clock();
  const open = new Map<string, OpenHost>();
  for (const host of hosts) {
    open.set(host.instanceId, { host, handle: undefined, sendAt: start, state: 'no answer' });
  }
  const acknowledged: string[] = [];
  const switched: string[] = [];
  const failed: Failure[] = [];
  const gone: string[] = [];
  const fail = (failure: Failure): void => {
    failed.push(failure);
    open.delete(failure.instanceId);
  };
  let pause = times.pollMs;
  while (open.size > 0 && deps.clock() - start < times.hostTimeoutMs) {
    await send(port, open, location, deps.clock());
    await deps.sleep(pause);
    pause = Math.min(pause * POLL_GROWTH, times.longestPollMs);
    for (const result of await poll(port, open)) {
      const { instanceId } = result;
      const asked = open.get(instanceId);
      if (asked === undefined || result.kind === 'pending') continue;
      if (result.kind === 'finished') {
        const verdict = judge(result, location.sha256, versionsSha256);
        if (verdict.kind === 'refused') {
          const isValue = verdict.code !== undefined && VALUE_CODES.has(verdict.code);
          fail({ ...verdict, instanceId, kind: isValue ? 'secret-value' : 'refused' });
        } else if (open.delete(instanceId)) {
          acknowledged.push(instanceId);
          if (verdict.result === 'applied') switched.push(instanceId);
        }
        continue;
      }
      asked.state = `the command did not reach it (${result.status})`;
      asked.handle = undefined;
      asked.sendAt = deps.clock() + times.redeliveryMs;
      if (FINAL_DELIVERY.has(result.status)) fail({ instanceId, reason: asked.state, kind: 'refused' });
    }
    if (open.size > 0 && pause >= times.longestPollMs) gone.push(...(await dropGone(port, open)));
  }
  const seconds = String(times.hostTimeoutMs / 1000);
  for (const [instanceId, { state }] of open) {
    fail({ instanceId, reason: `${state} within ${seconds} s`, kind: 'silent' });
  }
  return { acknowledged, switched, ...(await exceptGone(port, failed, gone)) };
}

/** Sends one command to all hosts for which it is time. */
async function send(
  port: FleetPort,
  open: ReadonlyMap<string, OpenHost>,
  location: ReleaseLocation,
  now: number,
): Promise<void> {
  const due = [...open.values()].filter(({ handle, sendAt }) => handle === undefined && sendAt <= now);
  if (due.length === 0) return;
  const handle = await port.apply(
    due.map(({ host }) => host),
    location,
  );
  for (const host of due) host.handle = handle;
}

async function poll(port: FleetPort, open: ReadonlyMap<string, OpenHost>): Promise<readonly HostResult[]> {
  const asked = Map.groupBy(open.values(), ({ handle }) => handle);
  const results: HostResult[] = [];
  for (const [handle, group] of asked) {
    if (handle === undefined) continue;
    const hosts = group.map(({ host }) => host);
    results.push(...(await port.results(handle, hosts)));
  }
  return results;
}

/** Forgets hosts that are no longer part of the fleet, and returns them. */
async function dropGone(port: FleetPort, open: Map<string, OpenHost>): Promise<readonly string[]> {
  const present = await idsOf(port);
  const gone = [...open.keys()].filter((instanceId) => !present.has(instanceId));
  for (const instanceId of gone) open.delete(instanceId);
  return gone;
}

/** A host that failed because it was being terminated did not fail. */
async function exceptGone(
  port: FleetPort,
  failed: readonly Failure[],
  gone: readonly string[],
): Promise<Pick<Answers, 'failed' | 'gone'>> {
  if (failed.length === 0) return { failed, gone };
  const present = await idsOf(port);
  const left = failed.map(({ instanceId }) => instanceId).filter((instanceId) => !present.has(instanceId));
  return { failed: failed.filter(({ instanceId }) => present.has(instanceId)), gone: [...gone, ...left] };
}

async function idsOf(port: FleetPort): Promise<ReadonlySet<string>> {
  return new Set((await port.hosts()).map(({ instanceId }) => instanceId));
}
