import type { DeployedStack } from '@syncops/aws';
import type { NodeRow } from '@syncops/mysql';
import type { Release } from '@syncops/release';
import type { SecretDescription } from '@syncops/secrets';
import {
  type Environment,
  type ReleaseRole,
  acknowledgedReleaseName,
  releasePointerName,
} from '@syncops/topology';

import { readRelease } from '../release/read-release.ts';
import { refreshSecrets } from './refresh-secrets.ts';
import { tokenserverTarget } from './tokenserver-target.ts';
import type { EngineDeps } from '../deps.ts';

/**
 * What AWS and MySQL reported; the number of calls behind it grows with result pages, never with dbnodes, but for those whose
 * secrets are being rotated.
 */
export interface ObservedState {
  readonly stacks: ReadonlyMap<string, DeployedStack>;
  readonly secrets: ReadonlyMap<string, SecretDescription>;
  readonly releases: Readonly<Record<ReleaseRole, ObservedRelease>>;
  readonly nodes: ObservedNodes;
}

/**
 * What the parameter of the acknowledged release says while a push is under way: a killed one may have reached some hosts, so
 * nothing is known of the fleet until a push has come to its end.
 */
export const BEING_PUSHED = 'being-pushed';

export interface ObservedRelease {
  /** sha256 that a booting host applies. */
  readonly pointer?: string;
  /** sha256 that every host in service was seen to run; absent too from the first moment of a push until its end. */
  readonly acknowledged?: string;
  /** What `pointer` names, where it could be read. */
  readonly release?: Release;
}

/** The tokenserver's rows, or why they could not be read: a plan can do without, a deploy cannot. */
export type ObservedNodes =
  | { readonly kind: 'observed'; readonly rows: readonly NodeRow[] }
  | { readonly kind: 'not-observed'; readonly reason: string };

/** Nothing exists yet: the observation of a plan that is made without credentials. */
export const NOTHING_OBSERVED: ObservedState = {
  stacks: new Map(),
  secrets: new Map(),
  releases: { webhead: {}, tokenserver: {} },
  nodes: { kind: 'observed', rows: [] },
};

/**
 * How long a plan or a status waits for the tokenserver's database, in milliseconds. Operators often run both outside of the
 * network, where it never answers, and both can do without the rows. A local environment starts its servers just before.
 */
const OPTIONAL_ROWS_DEADLINE_MS = 2_000;

export interface ObserveOptions {
  /** Whether the caller fails without the tokenserver's rows, and so waits longer for them: a deploy. */
  readonly needsRows: boolean;
}

/** Reads every plane at once. @throws AwsError, except that unreadable rows of the tokenserver are part of the result */
export async function observeEnvironment(
  environment: Environment,
  deps: EngineDeps,
  options: ObserveOptions,
): Promise<ObservedState> {
  const { name } = environment;
  await deps.aws.verifyAccount();
  const parameterNames = [
    releasePointerName(name, 'webhead'),
    acknowledgedReleaseName(name, 'webhead'),
    releasePointerName(name, 'tokenserver'),
    acknowledgedReleaseName(name, 'tokenserver'),
  ];
  const [stacks, secrets, parameters, nodes] = await Promise.all([
    deps.aws.stacks.list(`syncstorage-${name}-`),
    deps.aws.secrets.list(`syncstorage/${name}/`),
    deps.aws.parameters.get(parameterNames),
    observeNodes(environment, deps, options),
  ]);
  const observedStacks = new Map(stacks.map((stack) => [stack.name, stack]));
  const observeRelease = async (role: ReleaseRole): Promise<ObservedRelease> => {
    const pointer = parameters.get(releasePointerName(name, role));
    const acknowledged = parameters.get(acknowledgedReleaseName(name, role));
    const running = await readRelease(name, observedStacks, pointer, deps);
    return {
      ...(pointer !== undefined && { pointer }),
      ...(acknowledged !== undefined && acknowledged !== BEING_PUSHED && { acknowledged }),
      ...(running.kind === 'known' && { release: running.release }),
    };
  };
  const [webhead, tokenserver] = await Promise.all([
    observeRelease('webhead'),
    observeRelease('tokenserver'),
  ]);
  const releases = { webhead, tokenserver };
  const listed = new Map(secrets.filter((secret) => !secret.deleted).map((secret) => [secret.name, secret]));
  return {
    stacks: observedStacks,
    secrets: await refreshSecrets(environment, listed, releases, deps),
    releases,
    nodes,
  };
}

async function observeNodes(
  environment: Environment,
  deps: EngineDeps,
  { needsRows }: ObserveOptions,
): Promise<ObservedNodes> {
  const { database, service } = environment.tokenserver;
  try {
    const target = await tokenserverTarget(environment, deps.aws.secrets);
    const waitsBriefly = !needsRows && !environment.isLocal;
    const rows = await deps.nodes.list(
      target,
      database.name,
      service,
      waitsBriefly ? { connectDeadlineMs: OPTIONAL_ROWS_DEADLINE_MS } : {},
    );
    return { kind: 'observed', rows };
  } catch (error) {
    return { kind: 'not-observed', reason: error instanceof Error ? error.message : String(error) };
  }
}
