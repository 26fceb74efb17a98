export { nextStep, type NextStep, type PushPurpose, type RotationWish } from './next-step.ts';
export { type ObservedSecret, wantedVersions } from './observed-secret.ts';
export { MAX_ATTEMPTS, pendingVersionId } from './pending-version-id.ts';
export type {
  AppLogin,
  ConfirmChange,
  HeldVersions,
  HostRole,
  ObservedHosts,
  PendingRefusal,
  PushedHosts,
  RotatingSecret,
  RotationHosts,
  RotationPorts,
  RotationProbes,
  RotationUsers,
  SecretKind,
} from './ports.ts';
export {
  ROTATION_PHASES,
  type RotationEvent,
  type RotationOutcome,
  type RotationPhase,
  type RotationReport,
  type RotationStatus,
} from './report.ts';
export { listRotations, type ObservePorts, observeRotations, rotationStatus } from './rotation-status.ts';
export {
  COMPROMISED_TAG,
  type CompromisedTag,
  formatCompromisedTag,
  formatRotationTag,
  parseCompromisedTag,
  parseRotationTag,
  type ReadTag,
  ROTATION_TAG,
  type RotationTag,
} from './rotation-tag.ts';
export { type RotationOptions, runRotation } from './run-rotation.ts';
export type { RotationSettings } from './settings.ts';
