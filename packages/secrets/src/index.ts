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

export { STAGING_LABELS } from './labelled-versions.ts';
export { untagLine, updateStageLine } from './repair-commands.ts';
