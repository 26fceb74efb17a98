import type { Environment } from '../environment.ts';
import { stackName } from '../names.ts';
import { sectionSource, type Blueprint } from './blueprint.ts';
import { bucketResources } from './foundation-bucket.ts';
import { documentResources } from './foundation-document.ts';
import { resolveNetwork } from './foundation-network.ts';
import { roleResources } from './foundation-roles.ts';
import { securityGroupResources } from './foundation-security-groups.ts';
import { getAtt, ref, tags } from './intrinsics.ts';

/** Builds the stack that all others depend on: network, security groups, roles, bucket, command document, logs, alarm topic. */
export function foundationStack(environment: Environment): Blueprint {
  const { name, monitoring } = environment;
  const network = resolveNetwork(environment);
  return {
    name: stackName(name, 'foundation'),
    kind: 'foundation',
    description: `Firefox Sync storage, environment ${name}: network, security groups, roles, bucket, command document`,
    parameters: {},
    resources: {
      ...network.resources,
      ...securityGroupResources(environment, network.vpcId),
      ...roleResources(environment),
      ...bucketResources(environment),
      ...documentResources(environment),
      WebheadLogGroup: {
        Type: 'AWS::Logs::LogGroup',
        DeletionPolicy: 'Delete',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          LogGroupName: `/syncstorage/${name}/webhead`,
          RetentionInDays: monitoring.logRetentionDays,
          Tags: tags(name, 'webhead'),
        },
      },
      // Not encrypted with a KMS key: CloudWatch may not publish through alias/aws/sns, and alarms do not contain secrets.
      AlarmTopic: {
        Type: 'AWS::SNS::Topic',
        Properties: {
          TopicName: `syncstorage-${name}-alarms`,
          ...(monitoring.alarmEmail === undefined
            ? {}
            : { Subscription: [{ Protocol: 'email', Endpoint: monitoring.alarmEmail }] }),
          Tags: tags(name, 'monitoring'),
        },
      },
    },
    outputs: {
      VpcId: network.vpcId,
      PublicSubnetIds: network.publicSubnetIds,
      PrivateSubnetIds: network.privateSubnetIds,
      LoadBalancerSecurityGroupId: getAtt('LoadBalancerSecurityGroup', 'GroupId'),
      WebheadSecurityGroupId: getAtt('WebheadSecurityGroup', 'GroupId'),
      DatabaseSecurityGroupId: getAtt('DatabaseSecurityGroup', 'GroupId'),
      CacheSecurityGroupId: getAtt('CacheSecurityGroup', 'GroupId'),
      WebheadInstanceProfileArn: getAtt('WebheadInstanceProfile', 'Arn'),
      BucketName: ref('Bucket'),
      ApplyReleaseDocumentName: ref('ApplyReleaseDocument'),
      WebheadLogGroupName: ref('WebheadLogGroup'),
      AlarmTopicArn: ref('AlarmTopic'),
      TokenserverHostPolicyArn: ref('TokenserverHostPolicy'),
    },
    protect: [
      'Bucket',
      'LoadBalancerSecurityGroup',
      'WebheadSecurityGroup',
      'DatabaseSecurityGroup',
      'CacheSecurityGroup',
      ...network.protect,
    ],
    namesRoles: true,
    sources: {
      '*': environment.source,
      ...Object.fromEntries(
        Object.keys(network.resources).map((id) => [id, sectionSource(environment, 'network')]),
      ),
      TokenserverHostPolicy: sectionSource(environment, 'tokenserver'),
      AlarmTopic: sectionSource(environment, 'monitoring'),
      WebheadLogGroup: sectionSource(environment, 'monitoring'),
    },
  };
}
