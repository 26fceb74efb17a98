import { secretVersions, secretVersionsSha256 } from '../src/acknowledge.ts';
import type { FleetHost, FleetPort, HostResult, ReleaseLocation } from '../src/fleet.ts';
import type { Acknowledgement, Release } from '../src/release.ts';
import type { PushDeps } from '../src/push/push-release.ts';

/** Where a release of this letter lies. */
export function locationOf(letter: string): ReleaseLocation {
  const sha256 = letter.repeat(64);
  return { bucket: 'bucket', key: `releases/${sha256}.json`, sha256 };
}

/** What one host does when it is asked; `silent` never answers. */
export type Behaviour =
  | 'obeys'
  | 'refuses'
  | 'silent'
  | 'unreachable'
  | { readonly stdout: string; readonly exitCode?: number };

/** A fleet in memory, with a clock of its own; strict: it answers only for hosts that were asked by that handle. */
export class FakeFleet implements FleetPort {
  readonly running = new Map<string, string | null>();
  readonly behaviours = new Map<string, (release: string, attempt: number) => Behaviour>();
  readonly sick = new Map<string, string>();
  /** Each command: the release's first letter and the hosts. */
  readonly asked: string[] = [];
  /** Called before every look at the fleet, with the number of looks so far. */
  onHosts: (look: number) => void = () => undefined;
  now = 0;
  #looks = 0;
  #attempts = new Map<string, number>();
  readonly #handles = new Map<string, { release: string; hosts: readonly string[]; polls: number }>();
  readonly #secrets: Pick<Release, 'secrets'>;

  constructor(ids: readonly string[], secrets: Pick<Release, 'secrets'> = { secrets: {} }) {
    for (const id of ids) this.running.set(id, 'o'.repeat(64));
    this.#secrets = secrets;
  }

  readonly deps: PushDeps = {
    clock: () => this.now,
    sleep: (milliseconds) => {
      this.now += milliseconds;
      return Promise.resolve();
    },
  };

  hosts(): Promise<readonly FleetHost[]> {
    this.onHosts((this.#looks += 1));
    return Promise.resolve([...this.running.keys()].map((instanceId) => ({ instanceId })));
  }

  apply(hosts: readonly FleetHost[], { sha256 }: ReleaseLocation): Promise<string> {
    if (hosts.length === 0) throw new Error('a command without targets');
    const ids = hosts.map(({ instanceId }) => instanceId);
    this.asked.push(`${sha256.slice(0, 1)}: ${ids.join(' ')}`);
    for (const id of ids) this.#attempts.set(id, (this.#attempts.get(id) ?? 0) + 1);
    const handle = `command-${String(this.#handles.size)}`;
    this.#handles.set(handle, { release: sha256, hosts: ids, polls: 0 });
    return Promise.resolve(handle);
  }

  results(handle: string, hosts: readonly FleetHost[]): Promise<readonly HostResult[]> {
    const command = this.#handles.get(handle);
    if (command === undefined) throw new Error(`unknown handle ${handle}`);
    command.polls += 1;
    return Promise.resolve(
      hosts.map(({ instanceId }) => {
        if (!command.hosts.includes(instanceId)) throw new Error(`${instanceId} was not asked by ${handle}`);
        // An invocation does not appear at once.
        if (command.polls === 1) return { kind: 'pending', instanceId };
        return this.#answer(instanceId, command.release);
      }),
    );
  }

  unhealthy(
    hosts: readonly FleetHost[],
  ): Promise<readonly { readonly instanceId: string; readonly reason: string }[]> {
    return Promise.resolve(
      hosts.flatMap(({ instanceId }) => {
        const reason = this.sick.get(instanceId);
        return reason === undefined ? [] : [{ instanceId, reason }];
      }),
    );
  }

  #answer(instanceId: string, release: string): HostResult {
    const behaviour =
      this.behaviours.get(instanceId)?.(release, this.#attempts.get(instanceId) ?? 0) ?? 'obeys';
    if (!this.running.has(instanceId) || behaviour === 'silent') return { kind: 'pending', instanceId };
    if (behaviour === 'unreachable') return { kind: 'undelivered', instanceId, status: 'Undeliverable' };
    const finished = (exitCode: number, stdout: string): HostResult => ({
      kind: 'finished',
      instanceId,
      exitCode,
      stdout,
      stderr: '',
    });
    if (typeof behaviour === 'object') return finished(behaviour.exitCode ?? 0, behaviour.stdout);
    if (behaviour === 'refuses') {
      const running = this.running.get(instanceId) ?? null;
      const error = { code: 'VALIDATION_FAILED', message: 'nginx says no', running };
      return finished(1, this.line(release, { result: 'failed', error }));
    }
    const result = this.running.get(instanceId) === release ? 'unchanged' : 'applied';
    this.running.set(instanceId, release);
    return finished(0, this.line(release, { result }));
  }

  /** An acknowledgement as the agent prints it, behind other output. */
  line(release: string, fields: Partial<Acknowledgement>): string {
    const versions = secretVersions(this.#secrets);
    const acknowledgement = {
      release,
      result: 'applied',
      secretVersions: versions,
      secretVersionsSha256: secretVersionsSha256(versions),
      acknowledgedAt: 1_700_000_000,
      ...fields,
    };
    return `some progress\n${JSON.stringify(acknowledgement)}\n`;
  }
}
