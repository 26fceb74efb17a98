import type { World } from '../../../contract.ts';
import { isProperties } from '../../../world/properties.ts';
import type { Right } from './handler-rights.ts';

/** Reads that parameters of AWS's own types cost the caller: CloudFormation checks their values with its rights. */
const TYPE_READS: Readonly<Record<string, string>> = {
  'AWS::EC2::Image::Id': 'ec2:DescribeImages',
  'AWS::EC2::SecurityGroup::Id': 'ec2:DescribeSecurityGroups',
  'AWS::EC2::Subnet::Id': 'ec2:DescribeSubnets',
  'AWS::EC2::VPC::Id': 'ec2:DescribeVpcs',
};

/**
 * What a change set costs its caller besides CreateChangeSet itself: reads for its parameters, under CloudFormation, and
 * the right to tag the stack.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html
 */
export function changeSetRights(
  input: Readonly<Record<string, unknown>>,
  world: Pick<World, 'account' | 'region'>,
): readonly Right[] {
  const via = { 'aws:CalledVia': ['cloudformation.amazonaws.com'] };
  const reads = parameterTypes(input['TemplateBody']).flatMap(([name, type]): readonly Right[] => {
    const read = Object.entries(TYPE_READS).find(([inner]) => type.includes(inner))?.[1];
    const value = valueOf(input['Parameters'], name);
    const parameter =
      type.startsWith('AWS::SSM::Parameter::') && value !== undefined
        ? [
            {
              actions: ['ssm:GetParameters'],
              resource: `arn:aws:ssm:${world.region}:${value.startsWith('/aws/') ? '' : world.account}:parameter${value}`,
              context: via,
            },
          ]
        : [];
    return [...(read === undefined ? [] : [{ actions: [read], resource: '*', context: via }]), ...parameter];
  });
  const stack = input['StackName'];
  if (!Array.isArray(input['Tags']) || input['Tags'].length === 0 || typeof stack !== 'string') return reads;
  const arn = stack.startsWith('arn:')
    ? stack
    : `arn:aws:cloudformation:${world.region}:${world.account}:stack/${stack}/*`;
  const tagging: Right = {
    actions: ['cloudformation:TagResource'],
    resource: arn,
    context: { 'cloudformation:CreateAction': 'CreateChangeSet' },
  };
  return [...reads, tagging];
}

function parameterTypes(body: unknown): readonly (readonly [name: string, type: string])[] {
  if (typeof body !== 'string') return [];
  const parameters = parseTemplate(body)['Parameters'];
  if (!isProperties(parameters)) return [];
  return Object.entries(parameters).flatMap(([name, declaration]) => {
    const type = isProperties(declaration) ? declaration['Type'] : undefined;
    return typeof type === 'string' ? [[name, type] as const] : [];
  });
}

/** CloudFormation itself refuses templates that are not JSON. */
function parseTemplate(body: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(body);
    return isProperties(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function valueOf(parameters: unknown, name: string): string | undefined {
  const all: readonly unknown[] = Array.isArray(parameters) ? parameters : [];
  const found = all.find((one) => isProperties(one) && one['ParameterKey'] === name);
  const value = isProperties(found) ? found['ParameterValue'] : undefined;
  return typeof value === 'string' ? value : undefined;
}
