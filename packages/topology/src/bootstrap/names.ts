/** The names in the bootstrap stack; no other file repeats them. */

/** Name of the stack that an administrator applies once per account. */
export const BOOTSTRAP_STACK_NAME = 'syncops-bootstrap';

/** GitHub's issuer of workflow identities, without the scheme, as in the ARN of the IAM provider and in its condition keys. */
export const GITHUB_ISSUER = 'token.actions.githubusercontent.com';

/** The audience for which aws-actions/configure-aws-credentials requests a token. */
export const TOKEN_AUDIENCE = 'sts.amazonaws.com';

/** Returns the name of the role that plans pull requests; it reads, and writes only change sets that are never executed. */
export function planRoleName(): string {
  return 'syncops-plan';
}

/** Returns the name of the role that deploys one environment. */
export function deployRoleName(environment: string): string {
  return `syncops-deploy-${environment}`;
}

/** Returns the name of the role that rotates the secrets of one environment; it cannot change a stack. */
export function rotateRoleName(environment: string): string {
  return `syncops-rotate-${environment}`;
}

/** Returns the name of the managed policy that is the permissions boundary of the roles in an environment's stacks. */
export function boundaryPolicyName(environment: string): string {
  return `syncops-boundary-${environment}`;
}

/** Returns the name of the bootstrap stack's bucket, which contains account and region to be unique. */
export function artifactBucketName(account: string, region: string): string {
  return `syncops-artifacts-${account}-${region}`;
}

/**
 * Returns the name of the output with the ARN of an environment's deploy role: `DeployRoleArnProductionEu` for
 * `production-eu`.
 */
export function deployRoleOutput(environment: string): string {
  return `DeployRoleArn${pascal(environment)}`;
}

/**
 * Returns the name of the output with the ARN of an environment's rotate role: `RotateRoleArnProductionEu` for
 * `production-eu`.
 */
export function rotateRoleOutput(environment: string): string {
  return `RotateRoleArn${pascal(environment)}`;
}

/**
 * Converts a name to PascalCase for use in a logical id, which may only contain letters and digits: `ProductionEu` for
 * `production-eu`.
 */
export function pascal(environment: string): string {
  return environment
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
}
