import type { RotationWish } from './next-step.ts';
import type { RotatingSecret, RotationPorts } from './ports.ts';
import type { RotationEvent, RotationReport } from './report.ts';
import type { RotationSettings } from './settings.ts';

/** How a run goes about its rotations. */
export interface RotationOptions extends RotationSettings {
  readonly wish: RotationWish;
  /** All versions that have a label now count as known to others; nothing waits for what was made with them. */
  readonly isCompromised?: boolean;
  /** Stays until everything is done, whatever it has to wait for; otherwise a later run finishes what waits. */
  readonly wait?: boolean;
  readonly onEvent?: (event: RotationEvent) => void;
  /** Looked at between two steps and while waiting. */
  readonly signal?: AbortSignal;
  /** For how long a label that was moved may still be read in its old place; 5,000 unless stated. */
  readonly labelLagMs?: number;
  /** For how long the old user of a login must have no connection before it is dropped; 30 unless stated. */
  readonly quietSeconds?: number;
  /** Calls at a time; 20 unless stated. */
  readonly concurrency?: number;
  /** Secrets Manager name of a dbnode's master secret: a new login is tried with requests that are signed with it. */
  readonly masterSecretName: (dbnode: string) => string;
}

/**
 * Rotates secrets, one step of all of them at a time, each decided from what is observed at that moment. It may be killed
 * anywhere; another run goes on from there. A secret that fails does not stop the others.
 * @throws SecretsError `NOTHING_SELECTED`
 */
export function runRotation(
  ports: RotationPorts,
  selection: readonly RotatingSecret[],
  options: RotationOptions,
): Promise<RotationReport> {
  return Promise.reject(
    new Error(`${options.wish} of ${String(selection.length)} after ${String(ports.clock())}`),
  );
}
