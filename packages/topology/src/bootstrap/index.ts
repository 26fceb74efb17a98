export { bootstrapSeed, compileBootstrap, type BootstrapStack } from './compile-bootstrap.ts';
export {
  partitionOf,
  WORKFLOWS,
  type BootstrapEnvironment,
  type BootstrapInput,
  type TrustedRepository,
  type TrustedWorkflows,
} from './bootstrap-input.ts';
export {
  artifactBucketName,
  boundaryPolicyName,
  BOOTSTRAP_STACK_NAME,
  deployRoleName,
  deployRoleOutput,
  GITHUB_ISSUER,
  planRoleName,
  rotateRoleName,
  rotateRoleOutput,
} from './names.ts';
