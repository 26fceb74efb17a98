import type { RotationStatus } from '@syncops/secrets';

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
