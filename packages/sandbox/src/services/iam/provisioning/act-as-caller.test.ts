import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
} from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../../../../test/deploy-template.ts';
import { startSandbox, type Sandbox } from '../../../start.ts';

const TEMPLATE = JSON.stringify({
  Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'bells' } } },
});
const TOPIC = 'arn:aws:sns:us-east-1:123456789012:bells';
const ACTIONS = ['sns:CreateTopic', 'sns:TagResource', 'sns:Subscribe', 'sns:GetTopicAttributes'];
const VIA = { 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'cloudformation.amazonaws.com' } };

let sandbox: Sandbox;
let names = 0;

beforeAll(async () => {
  sandbox = await startSandbox({ metadataOnly: true });
});
afterAll(async () => {
  await sandbox.stop();
});

/** Creates a stack as a role that may use CloudFormation and what the statements say. @returns its status and the topic's reason */
async function createAs(statements: readonly object[]): Promise<{ status: string; reason: string }> {
  names += 1;
  const name = `caller-${names}`;
  const { iam, endpoint, region } = sandbox.world;
  iam.putRole({
    name,
    trust: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
  });
  iam.putRolePolicy(name, 'p', {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'cloudformation:*', Resource: '*' }, ...statements],
  });
  const { accessKeyId, secretAccessKey, sessionToken } = iam.issueCredentials(name);
  const client = new CloudFormationClient({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey, sessionToken },
  });
  const target = { StackName: name, ChangeSetName: 'first' };
  await client.send(
    new CreateChangeSetCommand({ ...target, ChangeSetType: 'CREATE', TemplateBody: TEMPLATE }),
  );
  await until(
    async () => (await client.send(new DescribeChangeSetCommand(target))).Status === 'CREATE_COMPLETE',
  );
  await client.send(new ExecuteChangeSetCommand(target));
  for (;;) {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }));
    const status = Stacks?.[0]?.StackStatus ?? '';
    if (status.endsWith('_IN_PROGRESS')) continue;
    const { StackEvents } = await client.send(new DescribeStackEventsCommand({ StackName: name }));
    const failed = StackEvents?.find(({ ResourceStatus }) => ResourceStatus === 'CREATE_FAILED');
    sandbox.world.resources.delete('AWS::SNS::Topic', TOPIC);
    return { status, reason: failed?.ResourceStatusReason ?? '' };
  }
}

describe('CloudFormation', () => {
  it.each([
    ['allowed to the caller through it', { Condition: VIA }, 'CREATE_COMPLETE'],
    ['allowed to the caller anyhow', {}, 'CREATE_COMPLETE'],
    [
      'allowed to the caller through another service',
      { Condition: { 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'athena.amazonaws.com' } } },
      'ROLLBACK_COMPLETE',
    ],
    ['allowed on something else', { Resource: `${TOPIC}-other` }, 'ROLLBACK_COMPLETE'],
    ['allowed in part', { Action: ACTIONS.slice(1) }, 'ROLLBACK_COMPLETE'],
  ])('makes what is %s', async (_what, change, expected) => {
    const statement = {
      Effect: 'Allow',
      Action: [...ACTIONS, 'sns:DeleteTopic'],
      Resource: TOPIC,
      ...change,
    };
    expect((await createAs([statement])).status).toBe(expected);
  });

  it('says who lacks which right', async () => {
    const { reason } = await createAs([]);
    expect(reason).toMatch(
      /assumed-role\/caller-\d+\/sandbox is not authorized to perform: sns:CreateTopic on resource: arn:aws:sns:.*:bells/,
    );
  });
});
