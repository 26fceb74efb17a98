import { bucketName } from '../names.ts';
import { AGENT_ACTIONS } from '../stacks/foundation-roles.ts';
import type { Json } from '../stack.ts';
import type { BootstrapEnvironment } from './bootstrap-input.ts';
import { arnsIn, statement, type Grant } from './grant.ts';

/**
 * Returns the permissions boundary of the roles that an environment's stacks create. Whatever a template grants, such a role can
 * only be managed by Systems Manager, read the releases and secrets of its environment, write the environment's logs, and pull
 * images.
 */
export function boundaryStatements(partition: string, environment: BootstrapEnvironment): readonly Json[] {
  const { name } = environment;
  const arn = arnsIn({ partition, ...environment });
  const grants: readonly Grant[] = [
    {
      sid: 'Releases',
      actions: ['s3:GetObject'],
      resources: [`arn:${partition}:s3:::${bucketName(environment)}/*`],
    },
    {
      sid: 'ReleasePointers',
      actions: ['ssm:GetParameter'],
      resources: [arn('ssm', `parameter/syncstorage/${name}/*`)],
    },
    {
      sid: 'Secrets',
      actions: ['secretsmanager:GetSecretValue'],
      resources: [arn('secretsmanager', `secret:syncstorage/${name}/*`)],
    },
    {
      sid: 'Logs',
      actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
      resources: [arn('logs', `log-group:/syncstorage/${name}/*`)],
    },
    {
      sid: 'Image',
      actions: [
        'ecr:BatchCheckLayerAvailability',
        'ecr:BatchGetImage',
        'ecr:GetAuthorizationToken',
        'ecr:GetDownloadUrlForLayer',
      ],
      resources: ['*'],
    },
  ];
  return [...AGENT_ACTIONS, ...grants.map(statement)];
}
