import {
  rotationStatus,
  wantedVersions,
  type HostRole,
  type ObservedHosts,
  type RotatingSecret,
  type RotationStatus,
} from '@syncops/rotation';
import { type SecretDescription } from '@syncops/secrets';
import type { Environment } from '@syncops/topology';

/** Where one of a dbnode's secrets stands, as far as its labels and tags report. */
export interface SecretStatus extends Pick<RotationStatus, 'kind' | 'phase' | 'isCompromised' | 'problem'> {
  /** When its value became current, in milliseconds since the epoch; absent where no one knows. */
  readonly rotatedAt?: number;
  /** It is older than the environment wants its secrets to be. */
  readonly isOverdue: boolean;
}

const DAY_MS = 86_400_000;

/**
 * Whether a secret has the age from which the environment wants another. One that is on its way to another value is not; one
 * of unknown age is, and has one afterwards.
 * @param now - milliseconds since the epoch
 */
export function isDue(
  { phase, problem, rotatedAt }: Pick<RotationStatus, 'phase' | 'problem' | 'rotatedAt'>,
  rotateAfterDays: number | undefined,
  now: number,
): boolean {
  if (rotateAfterDays === undefined || phase !== 'idle' || problem !== undefined) return false;
  return rotatedAt === undefined || now - rotatedAt >= rotateAfterDays * DAY_MS;
}

/**
 * Where a secret stands by what is listed anyway. What hosts have acknowledged is not asked: of two phases that differ in that
 * alone it is the earlier one.
 */
export function secretStatus(
  secret: RotatingSecret,
  description: SecretDescription | undefined,
  environment: Pick<Environment, 'secrets' | 'tokenserver'>,
  now: number,
): SecretStatus {
  const hosts = { webhead: assumedHosts('webhead'), tokenserver: assumedHosts('tokenserver') };
  const { kind, phase, rotatedAt, isCompromised, problem } = rotationStatus(
    { secret, description, hosts, refused: new Set() },
    now,
    environment.tokenserver,
  );
  return {
    kind,
    phase,
    ...(rotatedAt !== undefined && { rotatedAt }),
    isCompromised,
    isOverdue: isDue(
      { phase, ...(problem !== undefined && { problem }), ...(rotatedAt !== undefined && { rotatedAt }) },
      environment.secrets?.rotateAfterDays,
      now,
    ),
    ...(problem !== undefined && { problem }),
  };

  function assumedHosts(role: HostRole): ObservedHosts {
    const pointer = new Map([[secret.name, new Set(wanted(role))]]);
    return { pointer, acknowledged: role === 'tokenserver' ? pointer : undefined };
  }

  function wanted(role: HostRole): readonly string[] {
    try {
      return description === undefined ? [] : wantedVersions(secret.kind, role, description);
    } catch {
      // Labels that fit no state are reported by the status itself, and first.
      return [];
    }
  }
}
