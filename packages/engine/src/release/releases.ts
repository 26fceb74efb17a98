import type { DeployedStack } from '@syncops/aws';
import { type Release, renderTokenserverRelease, renderWebheadRelease } from '@syncops/release';
import type { SecretDescription } from '@syncops/secrets';
import { type ReleaseRole, appUserSecretName, masterSecretName, stackName } from '@syncops/topology';

import type { DesiredState } from '../plan/desired.ts';

/** Facts of the running service that a release is rendered from. */
export interface ReleaseFacts {
  readonly stacks: ReadonlyMap<string, Pick<DeployedStack, 'outputs'>>;
  readonly secrets: ReadonlyMap<string, SecretDescription>;
  readonly agentSha256: string;
  readonly rdsCaPem: string;
}

/** A release, or what is still missing to render it (a stack, an output, a secret's value). */
export type RenderedRelease =
  | { readonly kind: 'rendered'; readonly release: Release }
  | { readonly kind: 'not-yet'; readonly missing: string };

/** The release that a role should run, from what exists now. */
export function renderRelease(
  desired: DesiredState,
  role: ReleaseRole,
  facts: ReleaseFacts,
): RenderedRelease {
  const { environment } = desired;
  const missing: string[] = [];
  const output = (stack: string, name: string): string => {
    const value = facts.stacks.get(stack)?.outputs[name];
    if (value === undefined) missing.push(`output ${name} of stack ${stack}`);
    return value ?? '';
  };
  const current = (name: string): { readonly secret: SecretDescription; readonly versionId: string } => {
    const secret = facts.secrets.get(name) ?? { name, arn: name, versions: {}, tags: {}, deleted: false };
    const versionId = versionsByLabel(secret).AWSCURRENT;
    if (versionId === undefined) missing.push(`a current value of secret ${name}`);
    return { secret, versionId: versionId ?? '' };
  };

  const dbnodes = desired.dbnodes.map(({ dbnode }) => {
    const stack = stackName(environment.name, 'dbnode', dbnode.name);
    const appUser = appUserSecretName(environment.name, dbnode.name);
    return {
      dbnode: dbnode.name,
      endpoint: { address: output(stack, 'EndpointAddress'), port: Number(output(stack, 'EndpointPort')) },
      masterSecret: current(masterSecretName(environment.name, dbnode.name)).secret,
      appUser: { name: appUser, versionId: current(appUser).versionId },
    };
  });
  const cacheStack = stackName(environment.name, 'cache');
  const cacheEndpoint = {
    address: output(cacheStack, 'ConfigurationEndpointAddress'),
    port: Number(output(cacheStack, 'ConfigurationEndpointPort')),
  };
  const [first] = missing;
  if (first !== undefined) return { kind: 'not-yet', missing: first };
  const input = {
    environment,
    agentSha256: facts.agentSha256,
    cacheEndpoint,
    dbnodes,
    rdsCaPem: facts.rdsCaPem,
  };
  switch (role) {
    case 'webhead':
      return { kind: 'rendered', release: renderWebheadRelease(input) };
    case 'tokenserver':
      return { kind: 'rendered', release: renderTokenserverRelease(input) };
    default:
      return role satisfies never;
  }
}

/** Staging labels to the version that carries them. */
export function versionsByLabel(secret: SecretDescription | undefined): Readonly<Record<string, string>> {
  if (secret === undefined) return {};
  return Object.fromEntries(
    Object.entries(secret.versions).flatMap(([versionId, labels]) =>
      labels.map((label) => [label, versionId]),
    ),
  );
}
