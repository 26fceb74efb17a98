import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

import {
  CloudFormationClient,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { DescribeSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { expect, it } from '@jest/globals';

import { clientConfig, deleteStack, deployTemplate } from '../../../test/deploy-template.ts';
import { runningSandbox } from '../../../test/running-sandbox.ts';

const sandbox = runningSandbox();

const database = (name: string, DeletionPolicy: string, DeletionProtection: boolean) => ({
  Type: 'AWS::RDS::DBInstance',
  DeletionPolicy,
  Properties: {
    DBInstanceIdentifier: name,
    Engine: 'mysql',
    EngineVersion: '8.0',
    DBInstanceClass: 'db.t4g.medium',
    AllocatedStorage: '20',
    MasterUsername: 'boss',
    ManageMasterUserPassword: true,
    DeletionProtection,
  },
});
const outputs = { Host: { 'Fn::GetAtt': ['Db', 'Endpoint.Address'] } };

/** Whether something listens at a database's address. */
async function isUp(address: string): Promise<boolean> {
  const socket = connect(3306, address);
  const answer = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => {
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
  socket.destroy();
  return answer;
}

async function failures(stackId: string): Promise<readonly string[]> {
  const client = new CloudFormationClient(clientConfig(sandbox()));
  const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName: stackId }));
  client.destroy();
  return StackEvents.filter(({ ResourceStatus }) => ResourceStatus === 'DELETE_FAILED').map(
    ({ LogicalResourceId = '', ResourceStatusReason = '' }) =>
      `${LogicalResourceId}: ${ResourceStatusReason}`,
  );
}

async function stackId(name: string): Promise<string> {
  const client = new CloudFormationClient(clientConfig(sandbox()));
  const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
  client.destroy();
  return stack?.StackId ?? '';
}

it('keeps a protected database, and deletes it with a snapshot once an update has lifted the protection', async () => {
  const secret = {
    Type: 'AWS::SecretsManager::Secret',
    DeletionPolicy: 'RetainExceptOnCreate',
    Properties: { Name: 'app/kept' },
  };
  const gone = { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'app/gone' } };
  const resources = (isProtected: boolean) => ({
    ...{ Db: database('guarded', 'Snapshot', isProtected), Kept: secret, Gone: gone },
  });
  const { Host = '' } = await deployTemplate(sandbox(), 'guarded', resources(true), outputs);
  const [address = ''] = sandbox().world.dns.resolve(Host);

  // A stack whose deletion failed cannot be updated any more, so the attempt is made on another one of its kind.
  await deployTemplate(sandbox(), 'stuck', { Db: database('stuck', 'Snapshot', true) });
  const stuck = await stackId('stuck');
  await expect(deleteStack(sandbox(), 'stuck')).resolves.toBe('DELETE_FAILED');
  expect(await failures(stuck)).toEqual(
    [
      expect.stringMatching(/^Db: .*Cannot delete protected DB Instance/),
      expect.stringContaining('failed to delete: [Db]'),
    ].reverse(),
  );

  await deployTemplate(sandbox(), 'guarded', resources(false), outputs, 'UPDATE');
  expect(await isUp(address)).toBe(true);
  await expect(deleteStack(sandbox(), 'guarded')).resolves.toBe('DELETE_COMPLETE');

  expect(await isUp(address)).toBe(false);
  expect(sandbox().world.dns.resolve(Host)).toEqual([]);
  const left = readdirSync(join(sandbox().stateDir, 'rds'));
  expect(left.filter((name) => name.startsWith('guarded'))).toEqual([
    expect.stringMatching(/^guarded\.snapshot-\d+$/),
  ]);
  const secrets = new SecretsManagerClient({ ...clientConfig(sandbox()), maxAttempts: 1 });
  await expect(secrets.send(new DescribeSecretCommand({ SecretId: 'app/kept' }))).resolves.toMatchObject({
    Name: 'app/kept',
  });
  await expect(secrets.send(new DescribeSecretCommand({ SecretId: 'app/gone' }))).rejects.toThrow();
});

it('deletes a database without a snapshot together with its data', async () => {
  await deployTemplate(sandbox(), 'plain', { Db: database('plain', 'Delete', false) });
  expect(readdirSync(join(sandbox().stateDir, 'rds'))).toContain('plain');
  await expect(deleteStack(sandbox(), 'plain')).resolves.toBe('DELETE_COMPLETE');
  expect(readdirSync(join(sandbox().stateDir, 'rds')).filter((name) => name.startsWith('plain'))).toEqual([]);
});
