import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  ExecuteChangeSetCommand,
} from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientConfig } from '../../../test/deploy-template.ts';
import { failureOf } from '../../../test/failure.ts';
import { startSandbox, type Sandbox } from '../../start.ts';

const StackName = 'permitted';
const mine = { StackName, ChangeSetName: 'syncops-test-pr12-0' };
const others = { StackName, ChangeSetName: 'by-hand' };
const TemplateBody = JSON.stringify({ Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } });

let sandbox: Sandbox;
let client: CloudFormationClient;

beforeAll(async () => {
  sandbox = await startSandbox({ metadataOnly: true });
  const { iam } = sandbox.world;
  iam.putRole({
    name: 'planner',
    trust: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
    },
  });
  iam.putRolePolicy('planner', 'change-sets', {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: [
          ...['cloudformation:CreateChangeSet', 'cloudformation:DescribeChangeSet'],
          ...['cloudformation:DeleteChangeSet', 'cloudformation:ExecuteChangeSet'],
        ],
        Resource: '*',
        Condition: { StringLike: { 'cloudformation:ChangeSetName': 'syncops-test-pr*' } },
      },
    ],
  });
  const { accessKeyId, secretAccessKey, sessionToken } = iam.issueCredentials('planner');
  client = new CloudFormationClient({
    ...clientConfig(sandbox),
    credentials: { accessKeyId, secretAccessKey, sessionToken },
  });
  const administrator = new CloudFormationClient(clientConfig(sandbox));
  await administrator.send(new CreateChangeSetCommand({ ...others, ChangeSetType: 'CREATE', TemplateBody }));
  administrator.destroy();
}, 30_000);
afterAll(async () => {
  client.destroy();
  await sandbox.stop();
}, 30_000);

describe('a role that may touch change sets of a name only', () => {
  it('makes, reads and deletes those', async () => {
    await client.send(new CreateChangeSetCommand({ ...mine, ChangeSetType: 'CREATE', TemplateBody }));
    await expect(client.send(new DescribeChangeSetCommand(mine))).resolves.toMatchObject({ StackName });
    await client.send(new DeleteChangeSetCommand(mine));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['CreateChangeSet', () => client.send(new CreateChangeSetCommand({ ...others, TemplateBody }))],
    ['DescribeChangeSet', () => client.send(new DescribeChangeSetCommand(others))],
    ['DeleteChangeSet', () => client.send(new DeleteChangeSetCommand(others))],
    ['ExecuteChangeSet', () => client.send(new ExecuteChangeSetCommand(others))],
  ])('is denied %s of another', async (operation, call) => {
    const { name, message } = await failureOf(call());
    expect(name).toBe('AccessDenied');
    expect(message).toContain(`not authorized to perform: cloudformation:${operation}`);
  });
});
