import type { BootstrapEnvironment } from './bootstrap-input.ts';
import type { NamedGrants } from './grant.ts';
import { releaseGrants } from './release-grants.ts';
import { secretGrants } from './secret-grants.ts';

/**
 * Returns the permissions to rotate the secrets of one environment: a rotation reads and moves staging labels, records in a tag
 * what it waits for, and pushes releases that differ only in secrets. It reads only the outputs of the stacks.
 */
export function rotateGrants(partition: string, environment: BootstrapEnvironment): readonly NamedGrants[] {
  return [
    {
      name: 'stacks',
      grants: [
        {
          // Listing stacks does not support a narrower resource.
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
