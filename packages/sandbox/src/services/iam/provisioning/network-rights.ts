import { text } from '../../../world/properties.ts';
import { actions, arnOf, type HandlerRights, type Phase } from './handler-rights.ts';

const ec2 = (names: string): string => actions('ec2', names);

/** A type of EC2: its kind in ARNs, the actions on it and the reads, which know no narrower resource. */
function ec2Type(
  kind: string,
  self: Readonly<Partial<Record<Phase, string>>>,
  reads: Readonly<Partial<Record<Phase, string>>>,
): HandlerRights {
  const prefixed = (names: typeof self): typeof self =>
    Object.fromEntries(Object.entries(names).map(([phase, list]) => [phase, ec2(list)]));
  return {
    arn: (resource) => arnOf(resource, 'ec2', `${kind}/${resource.physicalId ?? '*'}`),
    self: prefixed(self),
    any: prefixed(reads),
  };
}

const each = (names: string): Readonly<Record<Phase, string>> => ({
  create: names,
  update: names,
  delete: names,
});

/** The network, as far as a stack makes one, and its security groups. */
export const NETWORK_RIGHTS: Readonly<Record<string, HandlerRights>> = {
  'AWS::EC2::VPC': ec2Type(
    'vpc',
    {
      create: 'CreateVpc CreateTags ModifyVpcAttribute',
      update: 'CreateTags DeleteTags ModifyVpcAttribute',
      delete: 'DeleteVpc',
    },
    { create: 'DescribeVpcs DescribeVpcAttribute', update: 'DescribeVpcAttribute', delete: 'DescribeVpcs' },
  ),
  'AWS::EC2::InternetGateway': ec2Type(
    'internet-gateway',
    {
      create: 'CreateInternetGateway CreateTags',
      update: 'CreateTags DeleteTags',
      delete: 'DeleteInternetGateway',
    },
    each('DescribeInternetGateways'),
  ),
  'AWS::EC2::VPCGatewayAttachment': ec2Type(
    'internet-gateway',
    { create: 'AttachInternetGateway', delete: 'DetachInternetGateway' },
    each('DescribeInternetGateways'),
  ),
  'AWS::EC2::Subnet': ec2Type(
    'subnet',
    {
      create: 'CreateSubnet CreateTags ModifySubnetAttribute',
      update: 'CreateTags DeleteTags ModifySubnetAttribute',
      delete: 'DeleteSubnet',
    },
    each('DescribeSubnets'),
  ),
  'AWS::EC2::RouteTable': ec2Type(
    'route-table',
    { create: 'CreateRouteTable CreateTags', update: 'CreateTags DeleteTags', delete: 'DeleteRouteTable' },
    each('DescribeRouteTables'),
  ),
  'AWS::EC2::Route': ec2Type(
    'route-table',
    { create: 'CreateRoute', update: 'ReplaceRoute', delete: 'DeleteRoute' },
    each('DescribeRouteTables'),
  ),
  'AWS::EC2::SubnetRouteTableAssociation': ec2Type(
    'route-table',
    { create: 'AssociateRouteTable', delete: 'DisassociateRouteTable' },
    each('DescribeRouteTables DescribeSubnets'),
  ),
  'AWS::EC2::EIP': ec2Type(
    'elastic-ip',
    { create: 'AllocateAddress CreateTags', update: 'CreateTags DeleteTags', delete: 'ReleaseAddress' },
    each('DescribeAddresses'),
  ),
  'AWS::EC2::NatGateway': ec2Type(
    'natgateway',
    { create: 'CreateNatGateway CreateTags', update: 'CreateTags DeleteTags', delete: 'DeleteNatGateway' },
    each('DescribeNatGateways'),
  ),
  'AWS::EC2::VPCEndpoint': ec2Type(
    'vpc-endpoint',
    {
      create: 'CreateVpcEndpoint CreateTags',
      update: 'ModifyVpcEndpoint CreateTags DeleteTags',
      delete: 'DeleteVpcEndpoints',
    },
    each('DescribeVpcEndpoints DescribeSubnets DescribeSecurityGroups DescribeVpcs'),
  ),
  'AWS::EC2::SecurityGroup': ec2Type(
    'security-group',
    {
      create:
        'CreateSecurityGroup CreateTags AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress RevokeSecurityGroupEgress',
      update:
        'AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress RevokeSecurityGroupEgress RevokeSecurityGroupIngress UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress CreateTags DeleteTags',
      delete: 'DeleteSecurityGroup',
    },
    {
      create: 'DescribeSecurityGroups',
      update: 'DescribeSecurityGroups',
      delete: 'DescribeSecurityGroups DescribeInstances',
    },
  ),
  'AWS::EC2::SecurityGroupIngress': ec2Type(
    'security-group',
    {
      create: 'AuthorizeSecurityGroupIngress',
      update: 'UpdateSecurityGroupRuleDescriptionsIngress',
      delete: 'RevokeSecurityGroupIngress',
    },
    { create: 'DescribeSecurityGroupRules', delete: 'DescribeSecurityGroupRules' },
  ),
  'AWS::EC2::SecurityGroupEgress': ec2Type(
    'security-group',
    {
      create: 'AuthorizeSecurityGroupEgress RevokeSecurityGroupEgress',
      update: 'UpdateSecurityGroupRuleDescriptionsEgress',
      delete: 'RevokeSecurityGroupEgress',
    },
    { create: 'DescribeSecurityGroupRules', delete: 'DescribeSecurityGroupRules' },
  ),
  'AWS::EC2::LaunchTemplate': {
    arn: (resource) => arnOf(resource, 'ec2', `launch-template/${resource.physicalId ?? '*'}`),
    self: {
      create: ec2('CreateLaunchTemplate CreateTags'),
      update: ec2('CreateLaunchTemplateVersion CreateTags DeleteTags'),
      delete: ec2('DeleteLaunchTemplate DeleteTags'),
    },
    any: { delete: ec2('DescribeLaunchTemplates') },
  },
  'AWS::Route53::RecordSetGroup': {
    arn: ({ properties }) => `arn:aws:route53:::hostedzone/${text(properties, 'HostedZoneId') ?? ''}`,
    self: each(actions('route53', 'ChangeResourceRecordSets GetHostedZone ListResourceRecordSets')),
    more: () => [{ actions: ['route53:GetChange'], resource: 'arn:aws:route53:::change/C0SANDBOX' }],
  },
};
