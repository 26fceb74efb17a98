import { stackName } from '../names.ts';
import type { BootstrapEnvironment } from './bootstrap-input.ts';
import { arnsIn, type Grant, type NamedGrants } from './grant.ts';
import { parameterTypeGrants, publicParameter } from './plan-role.ts';
import { releaseGrants } from './release-grants.ts';
import { secretGrants } from './secret-grants.ts';

/** Returns the permissions that a deploy of one environment uses directly, without CloudFormation. */
export function deployGrants(partition: string, environment: BootstrapEnvironment): readonly NamedGrants[] {
  return [
    { name: 'stacks', grants: stackGrants(partition, environment) },
    { name: 'releases', grants: releaseGrants(partition, environment, ['agents', 'releases', 'templates']) },
    {
      name: 'secrets',
      grants: [
        ...secretGrants(partition, environment, {
          lists: ['BatchGetSecretValue', 'ListSecrets'],
          own: ['DescribeSecret', 'GetSecretValue', 'PutSecretValue', 'TagResource'],
        }),
        tokenserverSecrets(partition, environment),
      ],
    },
  ];
}

/** Returns the permission to read the secrets of the tokenserver, which a deploy never writes. */
function tokenserverSecrets(partition: string, environment: BootstrapEnvironment): Grant {
  const arn = arnsIn({ ...environment, partition });
  const { database, smokeCredentialsSecret } = environment.tokenserver;
  return {
    sid: 'TokenserverSecrets',
    actions: ['secretsmanager:GetSecretValue'],
    resources: [database.credentialsSecret, smokeCredentialsSecret].flatMap((secret) =>
      secret === undefined ? [] : [secretArn(arn, secret)],
    ),
  };
}

/** Returns the ARN pattern of a secret; Secrets Manager appends a hyphen and six characters to every ARN. */
function secretArn(arn: ReturnType<typeof arnsIn>, nameOrArn: string): string {
  if (nameOrArn.startsWith('arn:')) return nameOrArn;
  return arn('secretsmanager', `secret:${nameOrArn}-??????`);
}

/**
 * Returns the permissions over the stacks of the environment, which a pattern can select because no other environment's name
 * starts with its name and a hyphen.
 */
function stackGrants(partition: string, environment: BootstrapEnvironment): readonly Grant[] {
  const arn = arnsIn({ ...environment, partition });
  const { name } = environment;
  const stacks = (['foundation', 'edge', 'cache', 'webheads', 'monitoring'] as const)
    .map((kind) => stackName(name, kind))
    .concat(stackName(name, 'dbnode', '*'))
    .map((stack) => arn('cloudformation', `stack/${stack}/*`));
  return [
    {
      sid: 'Lists',
      actions: ['cloudformation:DescribeStacks', 'cloudformation:ListStacks'],
      resources: ['*'],
    },
    {
      sid: 'Stacks',
      actions: [
        'cloudformation:ContinueUpdateRollback',
        'cloudformation:CreateChangeSet',
        'cloudformation:DeleteChangeSet',
        'cloudformation:DeleteStack',
        'cloudformation:DescribeChangeSet',
        'cloudformation:DescribeStackEvents',
        'cloudformation:DescribeStackResources',
        'cloudformation:ExecuteChangeSet',
        'cloudformation:GetTemplate',
        'cloudformation:RollbackStack',
        'cloudformation:SetStackPolicy',
        'cloudformation:TagResource',
        'cloudformation:UpdateTerminationProtection',
      ],
      resources: stacks,
    },
    ...parameterTypeGrants([publicParameter(arn('ssm', 'parameter/aws/service/*'))]),
  ];
}
