import { labelledVersions, type SecretDescription, secretsFileVersions } from '@syncops/secrets';
import type { HostRole, ObservedHosts, RotatingSecret, SecretKind } from './ports.ts';

/** Everything that the next step of one secret depends on, but for the clock. */
export interface ObservedSecret {
  readonly secret: RotatingSecret;
  /** Undefined where there is no such secret. */
  readonly description: SecretDescription | undefined;
  readonly hosts: Readonly<Record<HostRole, ObservedHosts>>;
  /** Pending versions that a host refused, or that cannot be used, as this run has seen. */
  readonly refused: ReadonlySet<string>;
}

/**
 * The versions of a secret that the hosts of a role shall hold. A webhead verifies with every master secret that has a label;
 * the tokenserver must not see a pending one, because it signs with the newest. A webhead logs in with the current version of
 * the application's user, and the tokenserver never does.
 * @throws SecretsError `NO_CURRENT_VERSION`, `IMPOSSIBLE_LABELS`, `SECRET_DELETED`
 */
export function wantedVersions(
  kind: SecretKind,
  role: HostRole,
  description: Pick<SecretDescription, 'name' | 'versions' | 'deleted'>,
): readonly string[] {
  switch (kind) {
    case 'master':
      return secretsFileVersions(description, role).map(({ versionId }) => versionId);
    case 'app-user':
      return role === 'tokenserver'
        ? []
        : labelledVersions(description).flatMap(({ label, versionId }) =>
            label === 'AWSCURRENT' ? [versionId] : [],
          );
    default:
      return kind satisfies never;
  }
}

/** The versions in the release that a booting host of a role applies; undefined where it has none of this secret. */
export function pointerVersions(
  { secret, hosts }: Pick<ObservedSecret, 'secret' | 'hosts'>,
  role: HostRole,
): ReadonlySet<string> | undefined {
  return hosts[role].pointer?.get(secret.name);
}

/** Whether a booting host of a role gets exactly these versions. */
export function isPointedAt(
  observed: Pick<ObservedSecret, 'secret' | 'hosts'>,
  role: HostRole,
  wanted: readonly string[],
): boolean {
  return holds(pointerVersions(observed, role), wanted);
}

/** Whether every host of a role in service acknowledged a release with exactly these versions. */
export function isAcknowledged(
  { secret, hosts }: Pick<ObservedSecret, 'secret' | 'hosts'>,
  role: HostRole,
  wanted: readonly string[],
): boolean {
  const { acknowledged } = hosts[role];
  return acknowledged !== undefined && holds(acknowledged.get(secret.name), wanted);
}

function holds(held: ReadonlySet<string> | undefined, wanted: readonly string[]): boolean {
  return (held?.size ?? 0) === wanted.length && wanted.every((id) => held?.has(id) === true);
}
