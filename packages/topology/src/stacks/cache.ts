import type { Environment } from '../environment.ts';
import { stackName } from '../names.ts';
import { fromOutput, sectionSource, type Blueprint } from './blueprint.ts';
import { getAtt, ref, tags } from './intrinsics.ts';

const MEMCACHED_VERSION = '1.6.22';

/**
 * Builds the cache stack: one memcached node, whose address is the configuration endpoint of auto-discovery. The cluster has no
 * explicit name, because changing the node type replaces the cluster. Connections are not encrypted, because the application's
 * client does not support TLS for memcached.
 */
export function cacheStack(environment: Environment): Blueprint {
  const { name, cache } = environment;
  const foundation = stackName(name, 'foundation');
  return {
    name: stackName(name, 'cache'),
    kind: 'cache',
    description: `Firefox Sync storage, environment ${name}: the cache that the webheads share`,
    parameters: {
      PrivateSubnetIds: fromOutput(foundation, 'PrivateSubnetIds', 'List<AWS::EC2::Subnet::Id>'),
      CacheSecurityGroupId: fromOutput(foundation, 'CacheSecurityGroupId', 'AWS::EC2::SecurityGroup::Id'),
    },
    resources: {
      CacheSubnetGroup: {
        Type: 'AWS::ElastiCache::SubnetGroup',
        Properties: {
          Description: `Private subnets of environment ${name}`,
          SubnetIds: ref('PrivateSubnetIds'),
          Tags: tags(name, 'cache'),
        },
      },
      CacheCluster: {
        Type: 'AWS::ElastiCache::CacheCluster',
        DeletionPolicy: 'Delete',
        UpdateReplacePolicy: 'Delete',
        Properties: {
          Engine: 'memcached',
          EngineVersion: MEMCACHED_VERSION,
          CacheNodeType: cache.nodeType,
          NumCacheNodes: cache.nodes,
          Port: 11_211,
          CacheSubnetGroupName: ref('CacheSubnetGroup'),
          VpcSecurityGroupIds: [ref('CacheSecurityGroupId')],
          AutoMinorVersionUpgrade: true,
          Tags: tags(name, 'cache'),
        },
      },
    },
    outputs: {
      CacheClusterId: ref('CacheCluster'),
      ConfigurationEndpointAddress: getAtt('CacheCluster', 'ConfigurationEndpoint.Address'),
      ConfigurationEndpointPort: getAtt('CacheCluster', 'ConfigurationEndpoint.Port'),
    },
    protect: [],
    sources: { '*': sectionSource(environment, 'cache') },
  };
}
