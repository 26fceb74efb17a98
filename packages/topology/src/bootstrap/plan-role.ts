import { acknowledgedReleaseName, bucketName, releasePointerName, type ReleaseRole } from '../names.ts';
import type { BootstrapInput } from './bootstrap-input.ts';
import { arnsIn, viaCloudFormation, type Grant, type NamedGrants } from './grant.ts';

const RELEASE_ROLES: readonly ReleaseRole[] = ['webhead', 'tokenserver'];

/** Change sets that the product makes, by name and, where a call names them so, by ARN. */
function ownChangeSets(partition: string, account: string): readonly string[] {
  return ['syncops-*', `arn:${partition}:cloudformation:*:${account}:changeSet/syncops-*`];
}

/**
 * What a plan does: read what is deployed, and ask CloudFormation what an update would change. A change set is the one
 * thing that it leaves; no one but the deploy role may execute one. It reads no secret's value.
 */
export function planGrants(input: BootstrapInput): readonly NamedGrants[] {
  const { account, partition } = input;
  const inRegions = (service: string, resource: string): readonly string[] =>
    unique(input.environments.map((environment) => arnsIn({ ...environment, partition })(service, resource)));
  const stacks = inRegions('cloudformation', 'stack/syncstorage-*/*');
  return [
    { name: 'read', grants: [...listGrants(), ...readGrants(input, stacks)] },
    {
      name: 'change-sets',
      grants: [
        {
          // Making a change set changes nothing; its name keeps those of other tools safe from being deleted.
          sid: 'ChangeSets',
          actions: [
            'cloudformation:CreateChangeSet',
            'cloudformation:DeleteChangeSet',
            'cloudformation:DescribeChangeSet',
          ],
          resources: stacks,
          condition: { StringLike: { 'cloudformation:ChangeSetName': ownChangeSets(partition, account) } },
        },
        {
          // The change set carries the tags that the stack would get.
          sid: 'ChangeSetTags',
          actions: ['cloudformation:TagResource'],
          resources: stacks,
          condition: { StringEquals: { 'cloudformation:CreateAction': 'CreateChangeSet' } },
        },
        ...parameterTypeGrants(inRegions('ssm', 'parameter/aws/service/*').map(publicParameter)),
      ],
    },
  ];
}

/** Lists of the account, which have no narrower resource. */
function listGrants(): readonly Grant[] {
  return [
    {
      sid: 'Lists',
      actions: [
        'autoscaling:DescribeAutoScalingGroups',
        'cloudformation:DescribeStacks',
        'cloudformation:ListStacks',
        'secretsmanager:ListSecrets',
      ],
      resources: ['*'],
    },
    {
      // How far the account is from its limits.
      sid: 'Limits',
      actions: [
        'cloudformation:DescribeAccountLimits',
        'elasticloadbalancing:DescribeAccountLimits',
        'rds:DescribeAccountAttributes',
      ],
      resources: ['*'],
    },
  ];
}

function readGrants(
  { partition, environments }: BootstrapInput,
  stacks: readonly string[],
): readonly Grant[] {
  return [
    {
      // Those of a pull request go when it closes.
      sid: 'ChangeSetLists',
      actions: ['cloudformation:ListChangeSets'],
      resources: stacks,
    },
    {
      // Which release the hosts are to run, and which one they were seen to run.
      sid: 'ReleasePointers',
      actions: ['ssm:GetParameters'],
      resources: environments.flatMap((environment) =>
        RELEASE_ROLES.flatMap((role) =>
          [releasePointerName(environment.name, role), acknowledgedReleaseName(environment.name, role)].map(
            (name) => arnsIn({ ...environment, partition })('ssm', `parameter${name}`),
          ),
        ),
      ),
    },
    {
      // What the hosts run now, file by file; a release names secrets and holds none.
      sid: 'Releases',
      actions: ['s3:GetObject'],
      resources: environments.map(
        (environment) => `arn:${partition}:s3:::${bucketName(environment)}/releases/*`,
      ),
    },
    {
      // Labels of this moment, where the list of secrets may be minutes old; no value.
      sid: 'SecretLabels',
      actions: ['secretsmanager:DescribeSecret'],
      resources: environments.map((environment) =>
        arnsIn({ ...environment, partition })('secretsmanager', `secret:syncstorage/${environment.name}/*`),
      ),
    },
    {
      // Without it a release that does not exist is "access denied" instead of "not found".
      sid: 'MissingReleases',
      actions: ['s3:ListBucket'],
      resources: environments.map((environment) => `arn:${partition}:s3:::${bucketName(environment)}`),
    },
  ];
}

/**
 * CloudFormation resolves and checks parameters of AWS's own types with the caller's rights when it makes a change set.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html
 */
export function parameterTypeGrants(publicParameters: readonly string[]): readonly Grant[] {
  return [
    viaCloudFormation({
      sid: 'ParameterTypes',
      actions: [
        'ec2:DescribeImages',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSubnets',
        'ec2:DescribeVpcs',
      ],
      resources: ['*'],
    }),
    viaCloudFormation({
      sid: 'NewestImage',
      actions: ['ssm:GetParameters'],
      resources: publicParameters,
    }),
  ];
}

/** Parameters of AWS itself belong to no account. */
export function publicParameter(arn: string): string {
  return arn.replace(/:[0-9]{12}:parameter/, '::parameter');
}

export function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
