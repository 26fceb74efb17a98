import {
  type Environment,
  type ReleaseRole,
  appUserSecretName,
  masterSecretName,
  stackName,
} from '@syncops/topology';

import { countWebheads } from '../plan/count-webheads.ts';
import type { EngineDeps } from '../deps.ts';
import { desireEnvironment } from '../plan/desired.ts';
import { observeEnvironment } from './observe.ts';
import { planEnvironment } from '../plan/plan-environment.ts';
import { versionsByLabel } from '../release/releases.ts';
import { secretStatus, type SecretStatus } from './secret-status.ts';

/** What an environment looks like now, plane by plane. */
export interface StatusReport {
  readonly environment: string;
  readonly stacks: readonly { readonly name: string; readonly status: string }[];
  readonly dbnodes: readonly DbnodeStatus[];
  readonly releases: readonly {
    readonly role: ReleaseRole;
    readonly pointer: string | null;
    readonly acknowledged: string | null;
  }[];
  /** Instances in service, or about to be; null while there is no fleet. */
  readonly webheads: number | null;
  /** Why the tokenserver's rows could not be read, and are missing above; absent where they were read. */
  readonly nodesNotObserved?: string;
  /** Ids of the steps that a deploy would take now. */
  readonly pending: readonly string[];
}

export interface DbnodeStatus {
  readonly name: string;
  readonly stack: string;
  readonly databases: 'verified' | 'pending';
  /** Staging labels to version ids. */
  readonly masterSecret: Readonly<Record<string, string>>;
  readonly appUser: Readonly<Record<string, string>>;
  /** Age and phase of both; empty while the dbnode has none. */
  readonly secrets: readonly SecretStatus[];
  readonly nodes: readonly NodeStatus[];
}

export interface NodeStatus {
  readonly origin: string;
  readonly available: number;
  readonly capacity: number;
  readonly currentLoad: number;
  readonly downed: boolean;
  readonly backoff: boolean;
}

const SECRET_NAMES = { master: masterSecretName, 'app-user': appUserSecretName } as const;

export async function observeStatus(environment: Environment, deps: EngineDeps): Promise<StatusReport> {
  const desired = desireEnvironment(environment);
  const observed = await observeEnvironment(environment, deps, { needsRows: false });
  const plan = planEnvironment(desired, {
    observed,
    agentSha256: deps.agent.sha256,
    rdsCaPem: deps.rdsCaPem,
  });
  const pending = new Set(plan.steps.map(({ id }) => id));
  const rows = new Map(
    (observed.nodes.kind === 'observed' ? observed.nodes.rows : []).map((row) => [row.node, row]),
  );
  return {
    environment: environment.name,
    stacks: desired.stacks.map(({ name }) => ({
      name,
      status: observed.stacks.get(name)?.status ?? 'absent',
    })),
    dbnodes: desired.dbnodes.map(({ dbnode, virtualHosts }) => ({
      name: dbnode.name,
      stack: observed.stacks.get(stackName(environment.name, 'dbnode', dbnode.name))?.status ?? 'absent',
      databases: pending.has(`databases:${dbnode.name}`) ? 'pending' : 'verified',
      masterSecret: versionsByLabel(observed.secrets.get(masterSecretName(environment.name, dbnode.name))),
      appUser: versionsByLabel(observed.secrets.get(appUserSecretName(environment.name, dbnode.name))),
      secrets: (['master', 'app-user'] as const).flatMap((kind) => {
        const secretName = SECRET_NAMES[kind](environment.name, dbnode.name);
        const description = observed.secrets.get(secretName);
        if (Object.keys(description?.versions ?? {}).length === 0) return [];
        const secret = { dbnode: dbnode.name, kind, name: secretName };
        return [secretStatus(secret, description, environment, deps.clock())];
      }),
      nodes: virtualHosts.flatMap(({ origin }) => {
        const row = rows.get(origin);
        if (row === undefined) return [];
        const { available, capacity, currentLoad, downed, backoff } = row;
        return [{ origin, available, capacity, currentLoad, downed, backoff }];
      }),
    })),
    releases: (['webhead', 'tokenserver'] as const).map((role) => ({
      role,
      pointer: observed.releases[role].pointer ?? null,
      acknowledged: observed.releases[role].acknowledged ?? null,
    })),
    webheads: await countWebheads(environment, observed.stacks, deps),
    ...(observed.nodes.kind === 'not-observed' && { nodesNotObserved: observed.nodes.reason }),
    pending: [...pending],
  };
}
