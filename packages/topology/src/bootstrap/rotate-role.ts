import type { BootstrapEnvironment } from './bootstrap-input.ts';
import type { NamedGrants } from './grant.ts';
import { releaseGrants } from './release-grants.ts';
import { secretGrants } from './secret-grants.ts';

/**
 * What a rotation of one environment's secrets does: it reads the labels of the moment, moves them, writes down in a tag what it
 * waits for, and pushes releases that differ in nothing but secrets. Of the stacks it reads what they have put out.
 */
export function rotateGrants(partition: string, environment: BootstrapEnvironment): readonly NamedGrants[] {
  return [
    {
      name: 'stacks',
      grants: [
        {
          // Listing stacks has no narrower resource.
          sid: 'Outputs',
          actions: ['cloudformation:DescribeStacks', 'cloudformation:ListStacks'],
          resources: ['*'],
        },
      ],
    },
    { name: 'releases', grants: releaseGrants(partition, environment, ['releases']) },
    {
      name: 'secrets',
      grants: secretGrants(partition, environment, {
        lists: ['ListSecrets'],
        own: [
          'DescribeSecret',
          'GetSecretValue',
          'PutSecretValue',
          'TagResource',
          'UpdateSecretVersionStage',
        ],
      }),
    },
  ];
}
