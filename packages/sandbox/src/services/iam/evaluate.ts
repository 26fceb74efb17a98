import { createValidatedPolicy } from '@cloud-copilot/iam-policy';
import { runUnsafeSimulation } from '@cloud-copilot/iam-simulate';
import { AwsFault, type Principal, type Properties } from '../../contract.ts';

/** A policy that counts for a principal. */
export interface NamedPolicy {
  readonly name: string;
  readonly policy: Properties;
}

export interface AccessQuestion {
  readonly principal: Principal;
  /** IAM ARN of the principal's role, or of the root. */
  readonly principalArn: string;
  readonly action: string;
  readonly resourceArn: string;
  readonly context: Readonly<Record<string, string | string[]>>;
  readonly identityPolicies: readonly NamedPolicy[];
  /** Caps what the identity policies allow. */
  readonly boundary?: NamedPolicy;
  readonly resourcePolicy?: Properties;
}

/**
 * Evaluates the policies by AWS's logic.
 * @throws AwsFault AccessDenied in AWS's words
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function assertAllowed(account: string, question: AccessQuestion): void {
  const { principal, action, resourceArn, resourcePolicy } = question;
  if (principal.kind === 'root' && resourcePolicy === undefined) return;
  const result = runUnsafeSimulation(
    {
      identityPolicies:
        principal.kind === 'root'
          ? [{ name: 'root', policy: ROOT_POLICY }]
          : question.identityPolicies.map(({ name, policy }) => ({ name, policy: scoped(question, policy) })),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      ...(resourcePolicy === undefined ? {} : { resourcePolicy: named(resourcePolicy) }),
      ...(question.boundary === undefined
        ? {}
        : {
            permissionBoundaryPolicies: [
              { name: question.boundary.name, policy: scoped(question, question.boundary.policy) },
            ],
          }),
      request: {
        principal: principal.arn,
        action,
        resource: { resource: resourceArn, accountId: account },
        contextVariables: { ...question.context, 'aws:PrincipalArn': question.principalArn },
      },
    },
    {},
  );
  if (result === 'Allowed') return;
  const { boundary, ...uncapped } = question;
  const isCapped = boundary !== undefined && isAllowed(account, uncapped);
  throw denied(question, result === 'ExplicitlyDenied', isCapped);
}

/** The root of the account needs no policy of its own, yet a resource's explicit denial binds it. */
const ROOT_POLICY: Properties = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};

/**
 * A request that names no resource means all of them, and AWS allows it by statements of all alone. The library takes a
 * statement of some for enough.
 */
function scoped({ resourceArn }: AccessQuestion, policy: Properties): Properties {
  if (resourceArn !== '*') return policy;
  const statements = [policy['Statement']].flat();
  return {
    ...policy,
    Statement: statements.filter((statement) => isDenial(statement) || isOfAll(statement)),
  };
}

function isDenial(statement: unknown): boolean {
  return (
    typeof statement === 'object' &&
    statement !== null &&
    'Effect' in statement &&
    statement.Effect === 'Deny'
  );
}

function isOfAll(statement: unknown): boolean {
  if (typeof statement !== 'object' || statement === null) return false;
  return 'NotResource' in statement || ('Resource' in statement && [statement.Resource].flat().includes('*'));
}

/** The library reads a resource policy's name even where it was given none; policies are checked when they are stored. */
function named(policy: Properties): object {
  return createValidatedPolicy(policy, () => [], { name: 'resource-policy' });
}

function isAllowed(account: string, question: AccessQuestion): boolean {
  try {
    assertAllowed(account, question);
    return true;
  } catch (error) {
    if (error instanceof AwsFault) return false;
    throw error;
  }
}

function denied(
  { principal, action, resourceArn }: AccessQuestion,
  explicit: boolean,
  isCapped: boolean,
): AwsFault {
  const why = explicit
    ? 'with an explicit deny in a policy'
    : isCapped
      ? `because no permissions boundary allows the ${action} action`
      : `because no identity-based policy allows the ${action} action`;
  return new AwsFault(
    'AccessDenied',
    `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${resourceArn} ${why}`,
    403,
  );
}
