import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';

import { clientConfig, deleteStack, deployTemplate } from '../../../test/deploy-template.ts';
import { runningSandbox, securityGroup } from '../../../test/running-sandbox.ts';
import { external } from '../../world/external-world.ts';

const sandbox = runningSandbox();

describe('an RDS instance', () => {
  const database = {
    Sg: securityGroup(external.vpcId),
    Group: {
      Type: 'AWS::RDS::DBParameterGroup',
      Properties: {
        Family: 'mysql8.0',
        Description: 'test',
        Parameters: { require_secure_transport: '1', max_connections: '33' },
      },
    },
    Subnets: {
      Type: 'AWS::RDS::DBSubnetGroup',
      Properties: { DBSubnetGroupDescription: 'test', SubnetIds: [...external.privateSubnetIds] },
    },
    Db: {
      Type: 'AWS::RDS::DBInstance',
      DeletionPolicy: 'Delete',
      Properties: {
        Engine: 'mysql',
        EngineVersion: '8.0',
        DBInstanceClass: 'db.t4g.medium',
        AllocatedStorage: '20',
        MasterUsername: 'boss',
        ManageMasterUserPassword: true,
        DBParameterGroupName: { Ref: 'Group' },
        DBSubnetGroupName: { Ref: 'Subnets' },
        VPCSecurityGroups: [{ Ref: 'Sg' }],
      },
    },
  };

  it('is a server with RDS certificate, managed password, limits and no superuser; and goes with its stack', async () => {
    const outputs = await deployTemplate(sandbox(), 'db', database, {
      Host: { 'Fn::GetAtt': ['Db', 'Endpoint.Address'] },
      Secret: { 'Fn::GetAtt': ['Db', 'MasterUserSecret.SecretArn'] },
    });
    const [address = ''] = sandbox().world.dns.resolve(outputs['Host'] ?? '');
    const secrets = new SecretsManagerClient(clientConfig(sandbox()));
    const { SecretString = '{}' } = await secrets.send(
      new GetSecretValueCommand({ SecretId: outputs['Secret'] }),
    );
    const login: unknown = JSON.parse(SecretString);
    const { username: user, password } = {
      username: '',
      password: '',
      ...(typeof login === 'object' ? login : {}),
    };
    const open = (ca: string | undefined): Promise<Connection> =>
      createConnection({
        host: outputs['Host'] ?? '',
        user,
        password,
        stream: () => connect(3306, address),
        ...(ca === undefined ? {} : { ssl: { ca, verifyIdentity: true } }),
      });
    const connection = await open(readFileSync(sandbox().rdsCaFile, 'utf8'));
    const [[limits]] = await connection.query<RowDataPacket[]>(
      'SELECT @@max_connections AS n, @@require_secure_transport AS tls',
    );
    expect(limits).toEqual({ n: 33, tls: 1 });
    await connection.query('CREATE DATABASE some_data');
    await expect(connection.query('SET GLOBAL max_connections = 10')).rejects.toMatchObject({
      code: 'ER_SPECIFIC_ACCESS_DENIED_ERROR',
    });
    await connection.end();
    // MySQL would say 3159; MariaDB denies access to anyone who comes without TLS.
    await expect(open(undefined)).rejects.toMatchObject({ code: 'ER_ACCESS_DENIED_ERROR' });
    await expect(open(readFileSync(sandbox().caFile, 'utf8'))).rejects.toMatchObject({
      code: 'HANDSHAKE_SSL_ERROR',
    });
    await expect(deleteStack(sandbox(), 'db')).resolves.toBe('DELETE_COMPLETE');
    expect(sandbox().world.dns.resolve(outputs['Host'] ?? '')).toEqual([]);
    await expect(open(undefined)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it.each([
    ['an unknown class', { DBInstanceClass: 'db.x9.huge' }, 'Invalid DB Instance class'],
    ['an engine of another family', { EngineVersion: '8.4' }, "can't be used for this instance"],
    ['an unknown subnet group', { DBSubnetGroupName: 'nowhere' }, "'nowhere' does not exist"],
    ['two passwords', { MasterUserPassword: 'secret123' }, "can't specify MasterUserPassword"],
    ['an unknown security group', { VPCSecurityGroups: ['sg-1'] }, "'sg-1' does not exist"],
  ])('is refused for %s, and its stack rolls back', async (_, change, reason) => {
    const broken = {
      ...database,
      Db: { ...database.Db, Properties: { ...database.Db.Properties, ...change } },
    };
    const name = `bad-db-${Object.keys(change).join('').toLowerCase()}`;
    await expect(deployTemplate(sandbox(), name, broken)).rejects.toThrow(reason);
    const left = sandbox().world.resources.list('AWS::RDS::DBInstance');
    expect(left.filter(({ stackName }) => stackName === name)).toEqual([]);
  });
});

describe('a cache cluster', () => {
  it('is a memcached at its configuration endpoint', async () => {
    const outputs = await deployTemplate(
      sandbox(),
      'cache',
      {
        Cache: {
          Type: 'AWS::ElastiCache::CacheCluster',
          Properties: { Engine: 'memcached', CacheNodeType: 'cache.t4g.small', NumCacheNodes: 1 },
        },
      },
      { Host: { 'Fn::GetAtt': ['Cache', 'ConfigurationEndpoint.Address'] } },
    );
    const [address = ''] = sandbox().world.dns.resolve(outputs['Host'] ?? '');
    const socket = connect(11_211, address);
    socket.write('version\r\n');
    const answer = await new Promise((resolve) =>
      socket.once('data', (chunk: Buffer) => {
        resolve(chunk.toString());
      }),
    );
    socket.destroy();
    expect(answer).toMatch(/^VERSION /);
    await deleteStack(sandbox(), 'cache');
  });
});
