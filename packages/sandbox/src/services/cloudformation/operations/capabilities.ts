import { AwsFault } from '../../../contract.ts';
import type { ParsedTemplate } from '../template/model.ts';

const NAME_PROPERTIES = ['RoleName', 'UserName', 'GroupName', 'InstanceProfileName', 'ManagedPolicyName'];

/** The acknowledgement that a template's IAM resources ask for; undefined where it has none. */
export function requiredCapability(
  template: ParsedTemplate,
): 'CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM' | undefined {
  const iam = [...template.resources.values()].filter(({ type }) => type.startsWith('AWS::IAM::'));
  if (iam.length === 0) return undefined;
  const isNamed = iam.some(
    ({ properties, type }) =>
      type !== 'AWS::IAM::Policy' && NAME_PROPERTIES.some((name) => name in properties),
  );
  return isNamed ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM';
}

/** @throws AwsFault `InsufficientCapabilitiesException` */
export function assertCapabilities(template: ParsedTemplate, given: readonly string[]): void {
  const required = requiredCapability(template);
  const sufficient =
    required === 'CAPABILITY_IAM' ? ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM'] : ['CAPABILITY_NAMED_IAM'];
  if (required !== undefined && !given.some((capability) => sufficient.includes(capability))) {
    throw new AwsFault('InsufficientCapabilitiesException', `Requires capabilities : [${required}]`);
  }
}
