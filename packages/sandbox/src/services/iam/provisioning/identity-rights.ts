import { text, texts } from '../../../world/properties.ts';
import {
  actions,
  iamArn,
  nameOf,
  type HandlerRights,
  type ProvisionedResource,
  type Right,
} from './handler-rights.ts';

const iam = (names: string): readonly string[] => actions('iam', names).split(' ');

/** Rights over a role that count as giving it rights: IAM gives policies the boundary that the role has, or gets, as a condition key. */
function boundedRights(resource: ProvisionedResource): readonly Right[] {
  const boundary = text(resource.properties, 'PermissionsBoundary');
  const arn = roleArn(resource);
  const context: Record<string, string> =
    boundary === undefined ? {} : { 'iam:PermissionsBoundary': boundary };
  const attached = texts(resource.properties, 'ManagedPolicyArns');
  const hasInline = [resource.properties['Policies']].flat().some((policy) => policy !== undefined);
  const inline = (names: string): readonly Right[] =>
    hasInline ? [{ actions: iam(names), resource: arn, context }] : [];
  const managed = (name: 'AttachRolePolicy' | 'DetachRolePolicy'): readonly Right[] =>
    attached.map((policyArn) => ({
      actions: iam(name),
      resource: arn,
      context: { ...context, 'iam:PolicyARN': policyArn },
    }));
  switch (resource.phase) {
    case 'create':
      return [
        { actions: iam('CreateRole'), resource: arn, context },
        ...inline('PutRolePolicy'),
        ...managed('AttachRolePolicy'),
      ];
    case 'update':
      return [
        ...(boundary === undefined
          ? []
          : [{ actions: iam('PutRolePermissionsBoundary'), resource: arn, context }]),
        ...inline('PutRolePolicy DeleteRolePolicy'),
        ...managed('AttachRolePolicy'),
      ];
    case 'delete':
      return [...inline('DeleteRolePolicy'), ...managed('DetachRolePolicy')];
    default:
      return resource.phase satisfies never;
  }
}

function roleArn(resource: ProvisionedResource): string {
  return iamArn(resource, `role/${nameOf(resource, 'RoleName')}`);
}

/** Attaching a managed policy to roles, and taking it from those that it is no longer for. */
function attachments({
  phase,
  properties,
  previous = {},
  world,
  ...rest
}: ProvisionedResource): readonly Right[] {
  const resource = { phase, properties, world, ...rest };
  const policy = policyArn(resource);
  const roles = texts(properties, 'Roles');
  const former =
    phase === 'delete' ? roles : texts(previous, 'Roles').filter((name) => !roles.includes(name));
  const right = (action: string, name: string): Right => ({
    actions: [action],
    resource: world.iam.role(name)?.arn ?? iamArn(resource, `role/${name}`),
    context: { 'iam:PolicyARN': policy },
  });
  return [
    ...(phase === 'delete' ? [] : roles.map((name) => right('iam:AttachRolePolicy', name))),
    ...former.map((name) => right('iam:DetachRolePolicy', name)),
  ];
}

function policyArn(resource: ProvisionedResource): string {
  return resource.physicalId ?? iamArn(resource, `policy/${nameOf(resource, 'ManagedPolicyName')}`);
}

/** Roles, profiles and policies. */
export const IDENTITY_RIGHTS: Readonly<Record<string, HandlerRights>> = {
  'AWS::IAM::Role': {
    arn: roleArn,
    self: {
      create: actions('iam', 'GetRole GetRolePolicy TagRole UntagRole'),
      update: actions('iam', 'UpdateRole UpdateRoleDescription UpdateAssumeRolePolicy TagRole UntagRole'),
      delete: actions(
        'iam',
        'DeleteRole GetRole ListAttachedRolePolicies ListRolePolicies TagRole UntagRole',
      ),
    },
    more: boundedRights,
  },
  'AWS::IAM::InstanceProfile': {
    arn: (resource) => iamArn(resource, `instance-profile/${nameOf(resource, 'InstanceProfileName')}`),
    self: {
      create: actions('iam', 'CreateInstanceProfile AddRoleToInstanceProfile GetInstanceProfile'),
      update: actions('iam', 'AddRoleToInstanceProfile RemoveRoleFromInstanceProfile GetInstanceProfile'),
      delete: actions('iam', 'DeleteInstanceProfile RemoveRoleFromInstanceProfile GetInstanceProfile'),
    },
    more: ({ phase, properties, world, ...rest }) =>
      phase === 'delete'
        ? []
        : texts(properties, 'Roles').map((name) => ({
            actions: ['iam:PassRole'],
            resource:
              world.iam.role(name)?.arn ?? iamArn({ phase, properties, world, ...rest }, `role/${name}`),
            context: { 'iam:PassedToService': 'ec2.amazonaws.com' },
          })),
  },
  'AWS::IAM::ManagedPolicy': {
    arn: policyArn,
    self: {
      create: actions('iam', 'CreatePolicy'),
      update: actions('iam', 'GetPolicy ListPolicyVersions CreatePolicyVersion DeletePolicyVersion'),
      delete: actions(
        'iam',
        'DeletePolicy DeletePolicyVersion GetPolicy ListEntitiesForPolicy ListPolicyVersions',
      ),
    },
    more: attachments,
  },
  'AWS::IAM::OIDCProvider': {
    arn: (resource) =>
      resource.physicalId ??
      iamArn(resource, `oidc-provider/${(text(resource.properties, 'Url') ?? '').replace('https://', '')}`),
    self: {
      create: actions('iam', 'CreateOpenIDConnectProvider TagOpenIDConnectProvider GetOpenIDConnectProvider'),
      update: actions(
        'iam',
        'AddClientIDToOpenIDConnectProvider RemoveClientIDFromOpenIDConnectProvider GetOpenIDConnectProvider',
      ),
      delete: actions('iam', 'DeleteOpenIDConnectProvider'),
    },
  },
};
