import { join } from 'node:path';

import { AwsFault } from '../../contract.ts';
import type { ResourceProvider } from '../../contract.ts';
import { MEMCACHED_PORT, startMemcached } from './memcached.ts';
import { addressRange } from '../../world/addresses.ts';
import { generatedName, shortHash } from '../../world/identifiers.ts';
import type { Machinery } from '../../world/machinery.ts';
import type { ManagedProcess } from '../../world/processes.ts';
import { number, requiredText, text, texts } from '../../world/properties.ts';
import { assertSecurityGroups, assertSubnets } from '../ec2/network-references.ts';
import { arn, assertNew, plainProvider } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';

/** Longest identifier of a cache cluster. */
const MAX_NAME = 50;
const TYPE = 'AWS::ElastiCache::CacheCluster';

function cacheClusters(machinery: Machinery): PlainResource {
  const { world } = machinery;
  const nodes = new Map<string, { readonly process: ManagedProcess; readonly address: string }[]>();
  const endpoint = (name: string): string =>
    `${name}.${shortHash(world.stateDir, 6)}.cfg.use1.cache.sandbox.internal`;

  return {
    type: TYPE,
    physicalId: ({ properties, stackName, logicalId }) => {
      const name = (
        text(properties, 'ClusterName') ?? generatedName(stackName, logicalId, MAX_NAME)
      ).toLowerCase();
      if (!/^[a-z][a-z0-9-]{0,49}$/.test(name)) {
        throw new AwsFault(
          'InvalidParameterValue',
          `The parameter CacheClusterIdentifier is not a valid identifier: ${name}`,
        );
      }
      assertNew(world, TYPE, name, `Cache cluster ${name}`);
      return name;
    },
    check: ({ properties }) => {
      if (requiredText(properties, 'Engine') !== 'memcached') {
        throw new AwsFault('InvalidParameterValue', 'only the engine memcached is known to this sandbox');
      }
      if (!/^cache\.[a-z0-9]+\.[a-z0-9]+$/.test(requiredText(properties, 'CacheNodeType'))) {
        throw new AwsFault(
          'InvalidParameterValue',
          `Invalid cache node type: ${requiredText(properties, 'CacheNodeType')}`,
        );
      }
      assertSecurityGroups(world, texts(properties, 'VpcSecurityGroupIds'));
      const group = text(properties, 'CacheSubnetGroupName');
      if (group !== undefined && world.resources.get('AWS::ElastiCache::SubnetGroup', group) === undefined) {
        throw new AwsFault('CacheSubnetGroupNotFoundFault', `CacheSubnetGroup ${group} does not exist.`);
      }
    },
    apply: async (name, { properties, previous }) => {
      if (world.metadataOnly || previous !== undefined) return;
      const count = number(properties, 'NumCacheNodes') ?? 1;
      const started = await Promise.all(
        Array.from({ length: count }, async (_, index) => {
          const address = machinery.addresses.take(addressRange.cache);
          const process = await startMemcached(machinery.supervisor, {
            name: `memcached ${name}-${index + 1}`,
            address,
            port: number(properties, 'Port') ?? MEMCACHED_PORT,
            logFile: join(world.stateDir, 'elasticache', `${name}-${index + 1}.log`),
          });
          return { process, address };
        }),
      );
      nodes.set(name, started);
      world.dns.set(endpoint(name), { type: 'A', values: started.map(({ address }) => address) });
    },
    attributes: (name, { properties }) => ({
      'ConfigurationEndpoint.Address': endpoint(name),
      'ConfigurationEndpoint.Port': text(properties, 'Port') ?? String(MEMCACHED_PORT),
      Arn: arn(world, 'elasticache', `cluster:${name}`),
    }),
    remove: async (name) => {
      world.dns.delete(endpoint(name));
      const stopping = (nodes.get(name) ?? []).map(async ({ process, address }) => {
        await process.stop();
        machinery.addresses.release(address);
      });
      nodes.delete(name);
      await Promise.all(stopping);
    },
  };
}

/** ElastiCache: a memcached process per cache node. */
export function cacheProviders(machinery: Machinery): readonly ResourceProvider[] {
  return [
    plainProvider(cacheClusters(machinery)),
    plainProvider({
      type: 'AWS::ElastiCache::SubnetGroup',
      physicalId: ({ properties, stackName, logicalId }) =>
        (
          text(properties, 'CacheSubnetGroupName') ?? generatedName(stackName, logicalId, MAX_NAME)
        ).toLowerCase(),
      check: ({ properties, world }) => {
        assertSubnets(world, texts(properties, 'SubnetIds'));
      },
    }),
    plainProvider({
      type: 'AWS::ElastiCache::ParameterGroup',
      physicalId: ({ stackName, logicalId }) => generatedName(stackName, logicalId, MAX_NAME).toLowerCase(),
      attributes: (physicalId) => ({ CacheParameterGroupName: physicalId }),
    }),
  ];
}
