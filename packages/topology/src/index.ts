export type * from './environment.ts';
export type * from './stack.ts';
export { formatProblem, type Problem } from './problem.ts';

export { loadEnvironments } from './load-environments.ts';
export type { ReadResult } from './read-environments.ts';
export { compareNames } from './normalize.ts';

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
