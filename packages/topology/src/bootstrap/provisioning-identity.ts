import type { BootstrapEnvironment } from './bootstrap-input.ts';
import type { Grant } from './grant.ts';

/** Services that create a service-linked role when they are first used in an account. */
const SERVICE_LINKED_ROLES = [
  'autoscaling.amazonaws.com',
  'elasticache.amazonaws.com',
  'elasticloadbalancing.amazonaws.com',
  'rds.amazonaws.com',
  'ssm.amazonaws.com',
] as const;

/**
 * Returns the permissions to provision the role and the instance profile of the webheads and the policy for the tokenserver's
 * hosts: only these resources, and a role only with its boundary.
 */
export function identityGrants(
  partition: string,
  { account, name, tokenserver }: BootstrapEnvironment,
  boundaryArn: string,
): readonly Grant[] {
  const iam = (resource: string): string => `arn:${partition}:iam::${account}:${resource}`;
  const role = iam(`role/syncstorage-${name}-webhead`);
  const hostPolicy = iam(`policy/syncstorage-${name}-tokenserver-host`);
  const { roleName } = tokenserver.hosts;
  return [
    {
      // Every action that adds permissions to a role requires that the boundary limits them.
      sid: 'BoundedRole',
      actions: [
        'iam:CreateRole',
        'iam:DeleteRolePolicy',
        'iam:PutRolePermissionsBoundary',
        'iam:PutRolePolicy',
      ],
      resources: [role],
      condition: { StringEquals: { 'iam:PermissionsBoundary': boundaryArn } },
    },
    {
      sid: 'Role',
      actions: [
        'iam:DeleteRole',
        'iam:GetRole',
        'iam:GetRolePolicy',
        'iam:ListAttachedRolePolicies',
        'iam:ListRolePolicies',
        'iam:TagRole',
        'iam:UntagRole',
        'iam:UpdateAssumeRolePolicy',
        'iam:UpdateRole',
        'iam:UpdateRoleDescription',
      ],
      resources: [role],
    },
    {
      sid: 'RoleOfWebheads',
      actions: ['iam:PassRole'],
      resources: [role],
      condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
    },
    {
      sid: 'InstanceProfile',
      actions: [
        'iam:AddRoleToInstanceProfile',
        'iam:CreateInstanceProfile',
        'iam:DeleteInstanceProfile',
        'iam:GetInstanceProfile',
        'iam:RemoveRoleFromInstanceProfile',
      ],
      resources: [iam(`instance-profile/syncstorage-${name}-webhead`)],
    },
    {
      sid: 'HostPolicy',
      actions: [
        'iam:CreatePolicy',
        'iam:CreatePolicyVersion',
        'iam:DeletePolicy',
        'iam:DeletePolicyVersion',
        'iam:GetPolicy',
        'iam:ListEntitiesForPolicy',
        'iam:ListPolicyVersions',
      ],
      resources: [hostPolicy],
    },
    ...(roleName === undefined
      ? []
      : [
          {
            // SyncOps does not own the tokenserver's hosts, so it may attach and detach only this policy to and from their role.
            sid: 'HostPolicyOnHosts',
            actions: ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'],
            resources: [iam(`role/${roleName}`)],
            condition: { ArnEquals: { 'iam:PolicyARN': hostPolicy } },
          },
        ]),
    {
      sid: 'ServiceLinkedRoles',
      actions: ['iam:CreateServiceLinkedRole'],
      resources: [iam('role/aws-service-role/*')],
      condition: { StringEquals: { 'iam:AWSServiceName': SERVICE_LINKED_ROLES } },
    },
  ];
}
