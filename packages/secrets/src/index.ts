export type * from './secret-store.ts';
export { SecretsError, type SecretsErrorCode } from './errors.ts';
export { deriveNodeSecret } from './derive-node-secret.ts';
export {
  type MasterSecret,
  createMasterSecret,
  formatMasterSecret,
  parseMasterSecret,
} from './master-secret.ts';
export {
  APP_USER_NAMES,
  type AppUser,
  type AppUserName,
  type DatabaseUser,
  createAppUser,
  formatDatabaseUser,
  otherAppUserName,
  parseAppUser,
  parseDatabaseUser,
} from './database-user.ts';
export {
  type EnsureDeps,
  type EnsuredSecret,
  ensureAppUser,
  ensureMasterSecret,
  initialVersionId,
} from './ensure-secret.ts';
export { type LabelledVersion, type StagingLabel, labelledVersions } from './labelled-versions.ts';
export {
  type SecretsFileReader,
  secretsFileLine,
  secretsFileLines,
  secretsFileVersions,
} from './secrets-file.ts';
export type { RandomBytes } from './random.ts';
export type * from './rotation/ports.ts';
export { type ObservedSecret, wantedVersions } from './rotation/observed-secret.ts';
export { type NextStep, type PushPurpose, type RotationWish, nextStep } from './rotation/next-step.ts';
export type { RotationSettings } from './rotation/settings.ts';
export { type RotationOptions, runRotation } from './rotation/run-rotation.ts';
export {
  type ObservePorts,
  listRotations,
  observeRotations,
  rotationStatus,
} from './rotation/rotation-status.ts';
export { MAX_ATTEMPTS, pendingVersionId } from './rotation/pending-version-id.ts';
export {
  COMPROMISED_TAG,
  type CompromisedTag,
  ROTATION_TAG,
  type ReadTag,
  type RotationTag,
  formatCompromisedTag,
  formatRotationTag,
  parseCompromisedTag,
  parseRotationTag,
} from './rotation/rotation-tag.ts';
export {
  ROTATION_PHASES,
  type RotationEvent,
  type RotationOutcome,
  type RotationPhase,
  type RotationReport,
  type RotationStatus,
} from './rotation/report.ts';
