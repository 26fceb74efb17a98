import {
  acknowledgedReleaseName,
  applyReleaseDocumentName,
  bucketName,
  databaseIdentifier,
  releasePointerName,
  stackName,
  type ReleaseRole,
} from '../names.ts';
import type { BootstrapEnvironment } from './bootstrap-input.ts';
import { arnsIn, type Grant, type NamedGrants } from './grant.ts';
import { parameterTypeGrants, publicParameter } from './plan-role.ts';

const RELEASE_ROLES: readonly ReleaseRole[] = ['webhead', 'tokenserver'];

/** What a deploy of one environment does itself. */
export function deployGrants(partition: string, environment: BootstrapEnvironment): readonly NamedGrants[] {
  return [
    { name: 'stacks', grants: stackGrants(partition, environment) },
    { name: 'releases', grants: releaseGrants(partition, environment) },
    { name: 'secrets', grants: secretGrants(partition, environment) },
  ];
}

/** Stacks of this environment: no other environment's name begins with this one's and a hyphen. */
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

/** Publishing a release and having the hosts apply it. */
function releaseGrants(partition: string, environment: BootstrapEnvironment): readonly Grant[] {
  const arn = arnsIn({ ...environment, partition });
  const { name, tokenserver } = environment;
  const bucket = `arn:${partition}:s3:::${bucketName(environment)}`;
  return [
    {
      sid: 'Objects',
      actions: ['s3:GetObject', 's3:PutObject'],
      resources: ['agents', 'releases', 'templates'].map((prefix) => `${bucket}/${prefix}/*`),
    },
    // Without it an object that is not there yet is "access denied" instead of "not found".
    { sid: 'MissingObjects', actions: ['s3:ListBucket'], resources: [bucket] },
    {
      sid: 'Pointers',
      actions: ['ssm:GetParameters', 'ssm:PutParameter'],
      resources: RELEASE_ROLES.flatMap((role) =>
        [releasePointerName(name, role), acknowledgedReleaseName(name, role)].map((parameter) =>
          arn('ssm', `parameter${parameter}`),
        ),
      ),
    },
    {
      // The only command is the environment's own document …
      sid: 'ApplyRelease',
      actions: ['ssm:SendCommand'],
      resources: [arn('ssm', `document/${applyReleaseDocumentName(name)}`)],
    },
    {
      // … on the environment's webheads …
      sid: 'OnWebheads',
      actions: ['ssm:SendCommand'],
      resources: [arn('ec2', 'instance/*')],
      condition: {
        StringEquals: {
          'ssm:resourceTag/syncops:environment': name,
          'ssm:resourceTag/syncops:role': 'webhead',
        },
      },
    },
    {
      // … and on the tokenserver's hosts.
      sid: 'OnTokenserverHosts',
      actions: ['ssm:SendCommand'],
      resources: [arn('ec2', 'instance/*')],
      condition: {
        StringEquals: Object.fromEntries(
          Object.entries(tokenserver.hosts.tag).map(([key, value]) => [`ssm:resourceTag/${key}`, value]),
        ),
      },
    },
    {
      // Who the hosts are, and what became of a command; none of these has a narrower resource.
      sid: 'Hosts',
      actions: [
        'autoscaling:DescribeAutoScalingGroups',
        'elasticloadbalancing:DescribeTargetHealth',
        'ssm:DescribeInstanceInformation',
        'ssm:GetCommandInvocation',
        'ssm:ListCommandInvocations',
      ],
      resources: ['*'],
    },
  ];
}

/** Secrets of the environment; those of the tokenserver and the passwords that RDS makes are read, never written. */
function secretGrants(partition: string, environment: BootstrapEnvironment): readonly Grant[] {
  const arn = arnsIn({ ...environment, partition });
  const { name, tokenserver } = environment;
  const external = [tokenserver.database.credentialsSecret, tokenserver.smokeCredentialsSecret].flatMap(
    (secret) => (secret === undefined ? [] : [secretArn(arn, secret)]),
  );
  const own = arn('secretsmanager', `secret:syncstorage/${name}/*`);
  return [
    {
      sid: 'SecretLists',
      actions: ['secretsmanager:BatchGetSecretValue', 'secretsmanager:ListSecrets'],
      resources: ['*'],
    },
    {
      // A rotation reads the labels of the moment, moves them, and writes down in a tag what it waits for.
      sid: 'OwnSecrets',
      actions: [
        'secretsmanager:DescribeSecret',
        'secretsmanager:GetSecretValue',
        'secretsmanager:PutSecretValue',
        'secretsmanager:TagResource',
        'secretsmanager:UpdateSecretVersionStage',
      ],
      resources: [own],
    },
    { sid: 'TokenserverSecrets', actions: ['secretsmanager:GetSecretValue'], resources: external },
    {
      // Their names say nothing of the dbnode, so the tag that RDS gives them does.
      sid: 'MasterPasswords',
      actions: ['secretsmanager:GetSecretValue'],
      resources: [arn('secretsmanager', 'secret:rds!db-*')],
      condition: {
        StringLike: {
          'aws:ResourceTag/aws:rds:primaryDBInstanceArn': arn('rds', `db:${databaseIdentifier(name, '*')}`),
        },
      },
    },
  ];
}

/** Secrets Manager ends every ARN with a hyphen and six characters. */
function secretArn(arn: ReturnType<typeof arnsIn>, nameOrArn: string): string {
  if (nameOrArn.startsWith('arn:')) return nameOrArn;
  return arn('secretsmanager', `secret:${nameOrArn}-??????`);
}
