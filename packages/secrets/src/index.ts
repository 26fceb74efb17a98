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
  APP_USER_NAME,
  type DatabaseUser,
  createAppUser,
  formatDatabaseUser,
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
export {
  ROTATION_PHASES,
  type RotationEvent,
  type RotationOutcome,
  type RotationPhase,
  type RotationReport,
  type RotationStatus,
} from './rotation/report.ts';
