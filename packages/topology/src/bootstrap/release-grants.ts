import {
  acknowledgedReleaseName,
  applyReleaseDocumentName,
  bucketName,
  releasePointerName,
  type ReleaseRole,
} from '../names.ts';
import type { BootstrapEnvironment } from './bootstrap-input.ts';
import { arnsIn, type Grant } from './grant.ts';

const RELEASE_ROLES: readonly ReleaseRole[] = ['webhead', 'tokenserver'];

/**
 * Returns the permissions to publish a release and to let the hosts apply it.
 * @param prefixes - prefixes of the keys in the environment's bucket that may be read and written
 */
export function releaseGrants(
  partition: string,
  environment: BootstrapEnvironment,
  prefixes: readonly ('agents' | 'releases' | 'templates')[],
): readonly Grant[] {
  const arn = arnsIn({ ...environment, partition });
  const { name, tokenserver } = environment;
  const bucket = `arn:${partition}:s3:::${bucketName(environment)}`;
  return [
    {
      sid: 'Objects',
      actions: ['s3:GetObject', 's3:PutObject'],
      resources: prefixes.map((prefix) => `${bucket}/${prefix}/*`),
    },
    // Without this permission, reading a missing object fails with "access denied" instead of "not found".
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
      // The only command that may be sent is the environment's own document …
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
      // Lists the hosts and the results of commands; these actions do not support a narrower resource.
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
