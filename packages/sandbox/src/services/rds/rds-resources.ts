import { randomBytes, randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { AwsFault } from '../../contract.ts';
import type { Properties, ProviderRequest, ProviderResult, ResourceProvider } from '../../contract.ts';
import { startMariadb } from './mariadb.ts';
import { addressRange } from '../../world/addresses.ts';
import { generatedName, shortHash } from '../../world/identifiers.ts';
import type { Machinery } from '../../world/machinery.ts';
import type { ManagedProcess } from '../../world/processes.ts';
import { boolean, number, requiredText, text, texts } from '../../world/properties.ts';
import { databaseSettings } from './database-settings.ts';
import { assertSecurityGroups, assertSubnets, zoneOf } from '../ec2/network-references.ts';
import { arn, assertNew, plainProvider, remember } from '../../providers/provider-kit.ts';

const TYPE = 'AWS::RDS::DBInstance';
const PORT = 3306;
const MAX_IDENTIFIER = 63;

interface Server {
  readonly process?: ManagedProcess;
  readonly address?: string;
  readonly endpoint: string;
  readonly master: { readonly username: string; readonly password: string };
  readonly secretArn?: string;
  readonly directory: string;
}

function check({ properties, world }: ProviderRequest): void {
  if (requiredText(properties, 'Engine') !== 'mysql') {
    throw new AwsFault('InvalidParameterValue', `Invalid DB engine: ${requiredText(properties, 'Engine')}`);
  }
  const version = text(properties, 'EngineVersion');
  if (version !== undefined && !/^8\.[04](\.\d+)?$/.test(version)) {
    throw new AwsFault('InvalidParameterCombination', `Cannot find version ${version} for mysql`);
  }
  const storage = number(properties, 'AllocatedStorage') ?? 0;
  if (storage < 20 || storage > 65_536) {
    throw new AwsFault(
      'InvalidParameterValue',
      `Invalid storage size for engine name mysql and storage type gp3: ${storage}`,
    );
  }
  const subnets = text(properties, 'DBSubnetGroupName');
  if (
    subnets !== undefined &&
    world.resources.get('AWS::RDS::DBSubnetGroup', subnets.toLowerCase()) === undefined
  ) {
    throw new AwsFault('DBSubnetGroupNotFoundFault', `DB subnet group '${subnets}' does not exist.`, 404);
  }
  assertSecurityGroups(world, texts(properties, 'VPCSecurityGroups'));
  const managed = boolean(properties, 'ManageMasterUserPassword') === true;
  if (managed === (text(properties, 'MasterUserPassword') !== undefined)) {
    throw new AwsFault(
      'InvalidParameterCombination',
      managed
        ? "You can't specify MasterUserPassword when ManageMasterUserPassword is turned on."
        : 'The parameter MasterUserPassword must be provided and must not be blank.',
    );
  }
  databaseSettings(world, properties);
}

function identifierOf({ properties, stackName, logicalId, world }: ProviderRequest): string {
  const name =
    text(properties, 'DBInstanceIdentifier') ?? generatedName(stackName, logicalId, MAX_IDENTIFIER);
  const identifier = name.toLowerCase();
  if (!/^[a-z](?!.*--)[a-z0-9-]{0,62}$/.test(identifier) || identifier.endsWith('-')) {
    throw new AwsFault(
      'InvalidParameterValue',
      `The parameter DBInstanceIdentifier is not a valid identifier: ${name}`,
    );
  }
  assertNew(world, TYPE, identifier, `DB instance ${identifier}`);
  return identifier;
}

function databaseInstances(machinery: Machinery): ResourceProvider {
  const { world } = machinery;
  const servers = new Map<string, Server>();

  const start = async (identifier: string, server: Server, properties: Properties): Promise<Server> => {
    if (world.metadataOnly) return server;
    const address = server.address ?? machinery.addresses.take(addressRange.database);
    const authority = await machinery.databaseAuthority();
    const [template, certificate] = await Promise.all([
      machinery.dataTemplate(),
      authority.issue(identifier, [server.endpoint]),
    ]);
    const process = await startMariadb(machinery.supervisor, {
      name: `mariadb ${identifier}`,
      directory: server.directory,
      template,
      address,
      port: PORT,
      master: server.master,
      tls: { ...certificate, caFile: authority.caFile },
      ...databaseSettings(world, properties),
    });
    world.dns.set(server.endpoint, { type: 'A', values: [address] });
    return { ...server, process, address };
  };

  const result = (identifier: string, server: Server, request: ProviderRequest): ProviderResult => {
    const attributes: Record<string, string> = {
      'Endpoint.Address': server.endpoint,
      'Endpoint.Port': String(PORT),
      'Endpoint.HostedZoneId': 'Z2R2ITUGPM61AM',
      DbiResourceId: `db-${shortHash(identifier, 26).toUpperCase()}`,
      DBInstanceArn: arn(world, 'rds', `db:${identifier}`),
      'CertificateDetails.CAIdentifier':
        text(request.properties, 'CACertificateIdentifier') ?? 'rds-ca-rsa2048-g1',
      ...(server.secretArn === undefined ? {} : { 'MasterUserSecret.SecretArn': server.secretArn }),
    };
    remember(TYPE, identifier, request, attributes);
    return { physicalId: identifier, ref: identifier, attributes };
  };

  return {
    type: TYPE,
    create: async (request) => {
      check(request);
      const { properties } = request;
      const identifier = identifierOf(request);
      const username = requiredText(properties, 'MasterUsername');
      const password = text(properties, 'MasterUserPassword') ?? randomBytes(21).toString('base64url');
      const secretArn =
        boolean(properties, 'ManageMasterUserPassword') === true
          ? world.secrets.create({
              name: `rds!db-${randomUUID()}`,
              description: `Secret associated with primary RDS DB instance: ${arn(world, 'rds', `db:${identifier}`)}`,
              owningService: 'rds',
              tags: {
                ...request.tags,
                'aws:rds:primaryDBInstanceArn': arn(world, 'rds', `db:${identifier}`),
                'aws:secretsmanager:owningService': 'rds',
              },
              value: JSON.stringify({ username, password }),
            }).arn
          : undefined;
      const server: Server = {
        endpoint: `${identifier}.${shortHash(world.account + world.stateDir)}.${world.region}.rds.sandbox.internal`,
        master: { username, password },
        directory: join(world.stateDir, 'rds', identifier),
        ...(secretArn === undefined ? {} : { secretArn }),
      };
      try {
        servers.set(identifier, await start(identifier, server, properties));
      } catch (error) {
        if (secretArn !== undefined) world.secrets.remove(secretArn);
        throw error;
      }
      return result(identifier, server, request);
    },
    update: async (request) => {
      check(request);
      const { physicalId: identifier, properties, previous } = request;
      const server = servers.get(identifier);
      if (server === undefined)
        throw new AwsFault('DBInstanceNotFound', `DBInstance ${identifier} not found.`, 404);
      const restart = ['DBInstanceClass', 'DBParameterGroupName', 'EngineVersion'].some(
        (name) => text(properties, name) !== text(previous, name),
      );
      if (restart) {
        await server.process?.stop();
        servers.set(identifier, await start(identifier, server, properties));
      }
      return result(identifier, server, request);
    },
    delete: async ({ physicalId: identifier, properties, snapshot }) => {
      const server = servers.get(identifier);
      if (server === undefined) return;
      if (boolean(properties, 'DeletionProtection') === true) {
        throw new AwsFault(
          'InvalidParameterCombination',
          'Cannot delete protected DB Instance, please disable deletion protection and try again.',
        );
      }
      await server.process?.stop();
      servers.delete(identifier);
      world.dns.delete(server.endpoint);
      if (server.address !== undefined) machinery.addresses.release(server.address);
      if (server.secretArn !== undefined) world.secrets.remove(server.secretArn);
      if (server.process !== undefined) {
        if (snapshot) await rename(server.directory, `${server.directory}.snapshot-${world.clock()}`);
        else await rm(server.directory, { recursive: true, force: true });
      }
      world.resources.delete(TYPE, identifier);
    },
  };
}

/** RDS: a MariaDB server per instance, with the certificate, the limits and the master user that RDS would give it. */
export function databaseProviders(machinery: Machinery): readonly ResourceProvider[] {
  return [
    databaseInstances(machinery),
    plainProvider({
      type: 'AWS::RDS::DBSubnetGroup',
      physicalId: ({ properties, stackName, logicalId, world }) => {
        const name = text(properties, 'DBSubnetGroupName') ?? generatedName(stackName, logicalId);
        assertNew(world, 'AWS::RDS::DBSubnetGroup', name.toLowerCase(), `The DB subnet group '${name}'`);
        return name.toLowerCase();
      },
      check: ({ properties, world }) => {
        const subnets = assertSubnets(world, texts(properties, 'SubnetIds'));
        if (new Set(subnets.map(zoneOf)).size < 2) {
          throw new AwsFault(
            'DBSubnetGroupDoesNotCoverEnoughAZs',
            "The DB subnet group doesn't meet Availability Zone (AZ) coverage requirement. Current AZ coverage is less than 2. Add subnets to cover at least 2 AZs.",
          );
        }
      },
    }),
    plainProvider({
      type: 'AWS::RDS::DBParameterGroup',
      physicalId: ({ properties, stackName, logicalId }) =>
        (text(properties, 'DBParameterGroupName') ?? generatedName(stackName, logicalId)).toLowerCase(),
      attributes: (physicalId) => ({ DBParameterGroupName: physicalId }),
    }),
  ];
}
