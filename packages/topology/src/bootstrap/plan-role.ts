import { acknowledgedReleaseName, bucketName, releasePointerName, type ReleaseRole } from '../names.ts';
import type { BootstrapInput } from './bootstrap-input.ts';
import { arnsIn, viaCloudFormation, type Grant, type NamedGrants } from './grant.ts';

const RELEASE_ROLES: readonly ReleaseRole[] = ['webhead', 'tokenserver'];

/** Returns patterns for the change sets that SyncOps creates: by name and, for calls that use it, by ARN. */
function ownChangeSets(partition: string, account: string): readonly string[] {
  return ['syncops-*', `arn:${partition}:cloudformation:*:${account}:changeSet/syncops-*`];
}

/**
 * Returns the permissions of the plan role: it reads the deployed state, and asks CloudFormation what an update would change. It
 * creates only change sets, which only the deploy role may execute, and never reads the value of a secret.
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
          // Creating a change set changes no resource; the condition on its name protects the change sets of other tools
          // from deletion.
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
          // The change set contains the tags that the stack would get.
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

/** Returns the permissions to list resources of the account; these actions do not support a narrower resource. */
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
      // Compares the account's usage with its limits.
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
      // The change sets of a pull request are deleted when it is closed.
      sid: 'ChangeSetLists',
      actions: ['cloudformation:ListChangeSets'],
      resources: stacks,
    },
    {
      // The release that the hosts should run, and the release that they have acknowledged.
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
      // The files that the hosts run now; a release contains the names of secrets but no secret.
      sid: 'Releases',
      actions: ['s3:GetObject'],
      resources: environments.map(
        (environment) => `arn:${partition}:s3:::${bucketName(environment)}/releases/*`,
      ),
    },
    {
      // The present labels, because the list of secrets may be minutes old; the action does not return values.
      sid: 'SecretLabels',
      actions: ['secretsmanager:DescribeSecret'],
      resources: environments.map((environment) =>
        arnsIn({ ...environment, partition })('secretsmanager', `secret:syncstorage/${environment.name}/*`),
      ),
    },
    {
      // Without this permission, reading a missing release fails with "access denied" instead of "not found".
      sid: 'MissingReleases',
      actions: ['s3:ListBucket'],
      resources: environments.map((environment) => `arn:${partition}:s3:::${bucketName(environment)}`),
    },
  ];
}

/**
 * Returns the permissions with which CloudFormation resolves and checks parameters of AWS-specific types; it uses the caller's
 * permissions when it creates a change set.
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

/** Converts the ARN of a parameter to that of a public parameter, which does not contain an account. */
export function publicParameter(arn: string): string {
  return arn.replace(/:[0-9]{12}:parameter/, '::parameter');
}

/** Removes duplicates and keeps the order. */
export function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
