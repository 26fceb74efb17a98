import { wantedVersions } from '../src/observed-secret.ts';
import { type HostRole, type PushedHosts } from '../src/ports.ts';
import { type SecretDescription } from '@syncops/secrets';

/** Secret names to the ids of their versions. */
export type Held = Map<string, ReadonlySet<string>>;

export interface FakeHost {
  readonly id: string;
  held: Held;
  /** What it answers to a release instead of applying it. */
  refuses?: (held: Held) => Error | undefined;
}

/** The hosts of one role, and the records of their releases. */
export interface FakeRole {
  pointer: Held | undefined;
  acknowledged: Held | undefined;
  readonly hosts: FakeHost[];
  isOutdated?: boolean;
}

export type FakeRoles = Readonly<Record<HostRole, FakeRole>>;

/** Gives the hosts of a role what the labels of these secrets ask for; each part of it is a call of its own. */
export async function pushTo(
  roles: FakeRoles,
  role: HostRole,
  secrets: readonly SecretDescription[],
  confirm: ((pushed: PushedHosts) => Promise<void>) | undefined,
  call: <T>(name: string, act: () => Promise<T>) => Promise<T>,
): Promise<PushedHosts> {
  const of = roles[role];
  const target: Held = new Map(of.pointer);
  for (const description of secrets) {
    const kind = description.name.endsWith('app-user') ? 'app-user' : 'master';
    const wanted = wantedVersions(kind, role, description);
    if (wanted.length > 0) target.set(description.name, new Set(wanted));
  }
  await call(`push ${role}: begin`, () => Promise.resolve((of.acknowledged = undefined)));
  let switched = 0;
  for (const host of of.hosts) {
    await call(`push ${role}: ${host.id}`, () => {
      const error = host.refuses?.(target);
      if (error !== undefined) return Promise.reject(error);
      if (heldText(host.held) !== heldText(target)) switched += 1;
      host.held = target;
      return Promise.resolve();
    });
  }
  await call(`push ${role}: pointer`, () => Promise.resolve((of.pointer = target)));
  const pushed = { hosts: of.hosts.length, switched };
  await confirm?.(pushed);
  await call(`push ${role}: end`, () => Promise.resolve((of.acknowledged = target)));
  return pushed;
}

/** What the records and the hosts of all roles hold, as texts: the same for the same versions. */
export function rolesText(roles: FakeRoles): readonly (readonly (string | undefined)[])[] {
  return Object.values(roles).map(({ pointer, acknowledged, hosts }) =>
    [pointer, acknowledged, ...hosts.map(({ held }) => held)].map((held) =>
      held === undefined ? undefined : heldText(held),
    ),
  );
}

function heldText(held: Held): string {
  return [...held]
    .map(([name, ids]) => `${name} ${[...ids].sort().join(' ')}`)
    .sort()
    .join('\n');
}
