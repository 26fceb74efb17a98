import {
  validateIdentityPolicy,
  validateResourcePolicy,
  validateTrustPolicy,
} from '@cloud-copilot/iam-policy';
import { AwsFault, type Properties } from '../../contract.ts';

const VALIDATORS = {
  identity: validateIdentityPolicy,
  resource: validateResourcePolicy,
  trust: validateTrustPolicy,
} as const;

export type PolicyKind = keyof typeof VALIDATORS;

/**
 * Refuses documents that IAM would refuse.
 * @throws AwsFault MalformedPolicyDocument, naming each mistake and its place
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function assertPolicyDocument(document: Properties, kind: PolicyKind, subject: string): void {
  const problems = VALIDATORS[kind](document).map(({ path, message }) =>
    path === '' ? message : `${path}: ${message}`,
  );
  if (problems.length === 0) return;
  throw new AwsFault(
    'MalformedPolicyDocument',
    `the policy of ${subject} is malformed: ${problems.join('; ')}`,
  );
}
