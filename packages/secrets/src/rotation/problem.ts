import type { SecretsErrorCode } from '../errors.ts';
import type { RotationPhase } from './report.ts';

/** Why nothing can be done for a secret before somebody mends it. */
export interface RotationProblem {
  readonly kind: 'problem';
  readonly code: SecretsErrorCode;
  /** What was found, and how to mend it; never a value. */
  readonly message: string;
}

/** A command line that moves a label, for people to copy. */
export function updateStageLine(
  name: string,
  label: string,
  move: { readonly from?: string; readonly to?: string },
): string {
  return [
    `aws secretsmanager update-secret-version-stage --secret-id ${name} --version-stage ${label}`,
    ...(move.to === undefined ? [] : [`--move-to-version-id ${move.to}`]),
    ...(move.from === undefined ? [] : [`--remove-from-version-id ${move.from}`]),
  ].join(' ');
}

/** A command line that takes a tag off. */
export function untagLine(name: string, tag: string): string {
  return `aws secretsmanager untag-resource --secret-id ${name} --tag-keys ${tag}`;
}

/** What somebody is told who wants to take back a version that is current. */
export function tooLateToAbort(phase: RotationPhase): RotationProblem {
  return {
    kind: 'problem',
    code: 'ABORT_TOO_LATE',
    message: `the new version is current already (phase ${phase}), and clients may hold what was made with it; let this rotation end, then rotate again`,
  };
}
