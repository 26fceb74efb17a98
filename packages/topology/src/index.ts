export type * from './environment.ts';
export type * from './stack.ts';
export { formatProblem, type Problem } from './problem.ts';

export { loadEnvironments } from './load-environments.ts';
export type { ReadResult } from './read-environments.ts';
export type { DbnodeChoices } from './dbnode-file.ts';
export { draftDbnode, type DbnodeDraft } from './draft-dbnode.ts';
export { jsonSchemas } from './json-schema.ts';
export { DBNODE_BOUNDS, type Bounds } from './bounds.ts';
export { TYPES_WITH_DATA, holdsData } from './holds-data.ts';
export { compareNames } from './normalize.ts';
export { compileEnvironment } from './compile.ts';
export { maxConnections, memoryGiB } from './instance-classes.ts';
export { MASTER_USERNAME } from './stacks/dbnode.ts';
export { APPLY_RELEASE_PATTERNS, applyReleaseScript, userData } from './host-scripts.ts';

export {
  VIRTUAL_HOSTS_PER_DBNODE,
  acknowledgedReleaseName,
  appUserSecretName,
  applyReleaseDocumentName,
  bucketName,
  databaseIdentifier,
  initialSlots,
  loadBalancerName,
  masterSecretName,
  releasePointerName,
  securityGroupName,
  stackName,
  virtualHosts,
  type ReleaseRole,
  type StackKind,
  type VirtualHost,
} from './names.ts';

export * from './bootstrap/index.ts';
export {
  type BootstrapInput,
  partitionOf,
  type TrustedRepository,
  type TrustedWorkflows,
  WORKFLOWS,
} from './bootstrap/bootstrap-input.ts';
export { bootstrapSeed, type BootstrapStack, compileBootstrap } from './bootstrap/compile-bootstrap.ts';
export {
  artifactBucketName,
  BOOTSTRAP_STACK_NAME,
  boundaryPolicyName,
  deployRoleName,
  GITHUB_ISSUER,
  planRoleName,
  rotateRoleName,
} from './bootstrap/names.ts';
