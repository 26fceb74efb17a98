export type * from './environment.ts';
export type * from './stack.ts';
export { formatProblem, type Problem } from './problem.ts';

export {
  VIRTUAL_HOSTS_PER_DBNODE,
  acknowledgedReleaseName,
  appUserSecretName,
  applyReleaseDocumentName,
  bucketName,
  masterSecretName,
  releasePointerName,
  stackName,
  virtualHosts,
  type ReleaseRole,
  type StackKind,
  type VirtualHost,
} from './names.ts';
