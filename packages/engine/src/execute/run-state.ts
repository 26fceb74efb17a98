import type { DeployedStack, DeployStackOptions } from '@syncops/aws';
import type { SecretDescription } from '@syncops/secrets';
import type { ReleaseRole } from '@syncops/topology';

import { DeployError } from '../deploy-error.ts';
import type { DesiredState } from '../plan/desired.ts';
import type { ObservedState } from '../observe/observe.ts';
import type { PublishedRelease } from '../release/push-to-fleet.ts';

/** What the steps of one run know: the observation it began with, and what its own steps have observed since. */
export interface RunState {
  readonly desired: DesiredState;
  readonly observed: ObservedState;
  readonly stacks: Map<string, DeployedStack>;
  readonly secrets: Map<string, SecretDescription>;
  /** What was reviewed of each stack, by its name. */
  readonly stackOptions: ReadonlyMap<string, DeployStackOptions>;
  /** Releases that this run has stored already. */
  readonly published: Map<ReleaseRole, PublishedRelease>;
  /** Roles of which every host acknowledged a release in this run. */
  readonly acknowledged: Set<ReleaseRole>;
}

export function startRun(
  desired: DesiredState,
  observed: ObservedState,
  stackOptions: RunState['stackOptions'] = new Map(),
): RunState {
  return {
    desired,
    observed,
    stacks: new Map(observed.stacks),
    secrets: new Map(observed.secrets),
    stackOptions,
    published: new Map(),
    acknowledged: new Set(),
  };
}

/** An output of a deployed stack. @throws DeployError `MISSING_OUTPUT` */
export function stackOutput(state: RunState, stack: string, name: string): string {
  return outputOf(state.stacks, stack, name);
}

/** An output of a deployed stack. @throws DeployError `MISSING_OUTPUT` */
export function outputOf(
  stacks: ReadonlyMap<string, Pick<DeployedStack, 'outputs'>>,
  stack: string,
  name: string,
): string {
  const value = stacks.get(stack)?.outputs[name];
  if (value === undefined) {
    throw new DeployError('MISSING_OUTPUT', `stack ${stack} has no output ${name}; deploy the stack again`);
  }
  return value;
}

/** Remembers a version that a step stored and labelled, before listings show it (label reads lag). */
export function rememberVersion(state: RunState, name: string, versionId: string): void {
  const known = state.secrets.get(name);
  const versions = { ...known?.versions, [versionId]: ['AWSCURRENT'] };
  state.secrets.set(name, {
    name,
    arn: known?.arn ?? name,
    tags: known?.tags ?? {},
    deleted: false,
    versions,
  });
}
