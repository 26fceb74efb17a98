import type { SecretsErrorCode } from '@syncops/secrets';
import type { RotationPhase } from './report.ts';

/** Why nothing can be done for a secret before someone fixes it. */
export interface RotationProblem {
  readonly kind: 'problem';
  readonly code: SecretsErrorCode;
  /** What was found, and how to fix it; never a value. */
  readonly message: string;
}

/** The message for an operator who wants to withdraw a version that is current. */
export function tooLateToAbort(phase: RotationPhase): RotationProblem {
  return {
    kind: 'problem',
    code: 'ABORT_TOO_LATE',
    message: `the new version is current already (phase ${phase}), and clients may hold what was made with it; let this rotation end, then rotate again`,
  };
}
