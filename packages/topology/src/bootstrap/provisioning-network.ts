import type { Network } from '../environment.ts';

/** Read actions of EC2; these actions do not support a narrower resource than `*`. */
export const NETWORK_READS: readonly string[] = [
  'ec2:DescribeAvailabilityZones',
  'ec2:DescribeImages',
  'ec2:DescribeInstances',
  'ec2:DescribeLaunchTemplateVersions',
  'ec2:DescribeLaunchTemplates',
  'ec2:DescribeSecurityGroupRules',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSubnets',
  'ec2:DescribeVpcs',
];

/** Actions for security groups, the webheads' launch template, and the instances that Auto Scaling starts from it. */
export const NETWORK_ACTIONS: readonly string[] = [
  'ec2:AuthorizeSecurityGroupEgress',
  'ec2:AuthorizeSecurityGroupIngress',
  'ec2:CreateLaunchTemplate',
  'ec2:CreateLaunchTemplateVersion',
  'ec2:CreateSecurityGroup',
  'ec2:CreateTags',
  'ec2:DeleteLaunchTemplate',
  'ec2:DeleteSecurityGroup',
  'ec2:DeleteTags',
  'ec2:RevokeSecurityGroupEgress',
  'ec2:RevokeSecurityGroupIngress',
  'ec2:RunInstances',
  'ec2:UpdateSecurityGroupRuleDescriptionsEgress',
  'ec2:UpdateSecurityGroupRuleDescriptionsIngress',
];

/** Returns the additional actions for a network that the foundation stack creates; an existing network needs none. */
export function createdNetworkActions(network: Network & { readonly kind: 'created' }): {
  readonly actions: readonly string[];
  readonly reads: readonly string[];
} {
  return {
    actions: [
      'ec2:AssociateRouteTable',
      'ec2:AttachInternetGateway',
      'ec2:CreateInternetGateway',
      'ec2:CreateRoute',
      'ec2:CreateRouteTable',
      'ec2:CreateSubnet',
      'ec2:CreateVpc',
      'ec2:CreateVpcEndpoint',
      'ec2:DeleteInternetGateway',
      'ec2:DeleteRoute',
      'ec2:DeleteRouteTable',
      'ec2:DeleteSubnet',
      'ec2:DeleteVpc',
      'ec2:DeleteVpcEndpoints',
      'ec2:DetachInternetGateway',
      'ec2:DisassociateRouteTable',
      'ec2:ModifySubnetAttribute',
      'ec2:ModifyVpcAttribute',
      'ec2:ModifyVpcEndpoint',
      'ec2:ReplaceRoute',
      ...(network.natGateway
        ? ['ec2:AllocateAddress', 'ec2:CreateNatGateway', 'ec2:DeleteNatGateway', 'ec2:ReleaseAddress']
        : []),
    ],
    reads: [
      'ec2:DescribeInternetGateways',
      'ec2:DescribeRouteTables',
      'ec2:DescribeVpcAttribute',
      'ec2:DescribeVpcEndpoints',
      ...(network.natGateway ? ['ec2:DescribeAddresses', 'ec2:DescribeNatGateways'] : []),
    ],
  };
}
