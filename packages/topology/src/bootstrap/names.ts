/** Every name of the bootstrap stack; nothing else spells one of them. */

/** The stack that an administrator applies once per account. */
export const BOOTSTRAP_STACK_NAME = 'syncops-bootstrap';

/** GitHub's issuer of workflow identities, without the scheme: as IAM names the provider and prefixes its condition keys. */
export const GITHUB_ISSUER = 'token.actions.githubusercontent.com';

/** The audience that aws-actions/configure-aws-credentials asks its token for. */
export const TOKEN_AUDIENCE = 'sts.amazonaws.com';

/** The role with which a pull request is planned; it reads, and writes nothing but change sets that no one executes. */
export function planRoleName(): string {
  return 'syncops-plan';
}

/** The role with which one environment is deployed. */
export function deployRoleName(environment: string): string {
  return `syncops-deploy-${environment}`;
}

/** The role with which the secrets of one environment are rotated; it cannot touch a stack. */
export function rotateRoleName(environment: string): string {
  return `syncops-rotate-${environment}`;
}

/** The managed policy beyond which no role of an environment's stacks can go. */
export function boundaryPolicyName(environment: string): string {
  return `syncops-boundary-${environment}`;
}

/** The bucket of the bootstrap stack; unique by account and region. */
export function artifactBucketName(account: string, region: string): string {
  return `syncops-artifacts-${account}-${region}`;
}

/** Output that carries the ARN of an environment's deploy role: `DeployRoleArnProductionEu` for `production-eu`. */
export function deployRoleOutput(environment: string): string {
  return `DeployRoleArn${pascal(environment)}`;
}

/** The same of its rotate role: `RotateRoleArnProductionEu`. */
export function rotateRoleOutput(environment: string): string {
  return `RotateRoleArn${pascal(environment)}`;
}

/** `production-eu` as part of a logical id, which has letters and digits alone: `ProductionEu`. */
export function pascal(environment: string): string {
  return environment
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
}
