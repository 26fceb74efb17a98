import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  ChangeSetNotFoundException,
  CloudFormationClient,
  CreateChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  InsufficientCapabilitiesException,
  InvalidChangeSetStatusException,
  paginateDescribeStacks,
  UpdateStackCommand,
  waitUntilChangeSetCreateComplete,
  waitUntilStackCreateComplete,
  waitUntilStackDeleteComplete,
} from '@aws-sdk/client-cloudformation';
import { serve, type SandboxServer } from '../http/server.ts';
import { createCloudFormation } from './create-cloudformation.ts';
import { loadResourceSpecs } from './spec/resource-spec.ts';
import { createTestProviders, createTestWorld } from './test-kit.ts';

const PATIENCE_MS = 60_000;
const stateDir = mkdtempSync(join(tmpdir(), 'syncops-cloudformation-'));
let server: SandboxServer;
let client: CloudFormationClient;

beforeAll(async () => {
  const world = {
    ...createTestWorld(),
    stateDir,
    endpoint: `http://127.${248 + (process.pid % 3)}.${process.pid % 251}.9:4566`,
  };
  const { providers } = createTestProviders(world);
  await loadResourceSpecs(providers.map(({ type }) => type));
  server = await serve([createCloudFormation(world, providers)], world);
  world.iam.putRole({
    name: 'deployer',
    trust: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
    },
  });
  world.iam.attachRolePolicy('deployer', 'arn:aws:iam::aws:policy/AdministratorAccess');
  const credentials = world.iam.issueCredentials('deployer');
  client = new CloudFormationClient({
    endpoint: server.url,
    region: world.region,
    maxAttempts: 1,
    credentials: {
      accessKeyId: credentials.accessKeyId,
      secretAccessKey: credentials.secretAccessKey,
      sessionToken: credentials.sessionToken,
    },
  });
}, PATIENCE_MS);

afterAll(async () => {
  client.destroy();
  await server.close();
  rmSync(stateDir, { recursive: true });
});

const body = (display: string) =>
  JSON.stringify({
    Parameters: { Secret: { Type: 'String', NoEcho: true } },
    Resources: {
      Topic: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: display } },
      Group: {
        Type: 'AWS::Logs::LogGroup',
        Properties: { LogGroupName: { 'Fn::Sub': '/<&>/${Topic.TopicName}' } },
      },
    },
    Outputs: { Group: { Value: { Ref: 'Group' }, Description: 'a "group"' } },
  });

const secret = [{ ParameterKey: 'Secret', ParameterValue: 'hush' }];
const waiting = { maxWaitTime: 10, minDelay: 1, maxDelay: 1 };

it('serves an ordinary SDK client from the first change set to the deletion', async () => {
  const made = await client.send(
    new CreateChangeSetCommand({
      StackName: 'sdk',
      ChangeSetName: 'one',
      ChangeSetType: 'CREATE',
      TemplateBody: body('a'),
      Parameters: secret,
      Tags: [{ Key: 'team', Value: 'sync' }],
      ClientToken: 'token-1',
    }),
  );
  await waitUntilChangeSetCreateComplete(
    { client, ...waiting },
    { ChangeSetName: made.Id, StackName: undefined },
  );
  const described = await client.send(
    new DescribeChangeSetCommand({ ChangeSetName: made.Id, IncludePropertyValues: true }),
  );
  expect(described).toMatchObject({
    Status: 'CREATE_COMPLETE',
    ExecutionStatus: 'AVAILABLE',
    StackName: 'sdk',
  });
  expect(
    described.Changes?.map(
      ({ ResourceChange: change }) => `${change?.Action ?? ''} ${change?.LogicalResourceId ?? ''}`,
    ),
  ).toEqual(['Add Topic', 'Add Group']);
  await client.send(
    new ExecuteChangeSetCommand({
      ChangeSetName: made.Id,
      DisableRollback: false,
      ClientRequestToken: 'token-1',
    }),
  );
  await waitUntilStackCreateComplete({ client, ...waiting }, { StackName: 'sdk' });
  const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName: 'sdk' }));
  expect(stack).toMatchObject({
    StackId: made.StackId,
    StackStatus: 'CREATE_COMPLETE',
    Outputs: [{ OutputKey: 'Group', OutputValue: '/<&>/sdk-Topic-1', Description: 'a "group"' }],
    Parameters: [{ ParameterKey: 'Secret', ParameterValue: '****' }],
    Tags: [{ Key: 'team', Value: 'sync' }],
    EnableTerminationProtection: false,
  });
  expect(stack?.CreationTime).toBeInstanceOf(Date);
  const { StackEvents: events } = await client.send(new DescribeStackEventsCommand({ StackName: 'sdk' }));
  expect(events?.[0]).toMatchObject({
    LogicalResourceId: 'sdk',
    ResourceStatus: 'CREATE_COMPLETE',
    ClientRequestToken: 'token-1',
  });
  const names: (string | undefined)[] = [];
  for await (const page of paginateDescribeStacks({ client }, {}))
    names.push(...(page.Stacks ?? []).map((item) => item.StackName));
  expect(names).toEqual(['sdk']);
  await client.send(new DeleteStackCommand({ StackName: 'sdk' }));
  await waitUntilStackDeleteComplete({ client, ...waiting }, { StackName: 'sdk' });
});

it('answers with the errors that the SDK has classes for', async () => {
  const create = (template: string) =>
    client.send(
      new CreateChangeSetCommand({
        StackName: 'errors',
        ChangeSetName: 'one',
        ChangeSetType: 'CREATE',
        TemplateBody: template,
        Parameters: template.includes('Secret') ? secret : [],
      }),
    );
  const role = JSON.stringify({
    Resources: { R: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } } },
  });
  await expect(create(role)).rejects.toBeInstanceOf(InsufficientCapabilitiesException);
  await expect(client.send(new DescribeStacksCommand({ StackName: 'none' }))).rejects.toMatchObject({
    name: 'ValidationError',
    message: 'Stack with id none does not exist',
  });
  const made = await create(body('{{resolve:ssm:/none}}').replace('"DisplayName"', '"Nope"'));
  await expect(
    waitUntilChangeSetCreateComplete(
      { client, ...waiting },
      { ChangeSetName: made.Id, StackName: undefined },
    ),
  ).rejects.toThrow(/FAILURE/);
  await expect(client.send(new ExecuteChangeSetCommand({ ChangeSetName: made.Id }))).rejects.toBeInstanceOf(
    InvalidChangeSetStatusException,
  );
  await expect(
    client.send(new DescribeChangeSetCommand({ ChangeSetName: 'none', StackName: 'errors' })),
  ).rejects.toBeInstanceOf(ChangeSetNotFoundException);
  await expect(
    client.send(new UpdateStackCommand({ StackName: 'errors', TemplateBody: '{}' })),
  ).rejects.toMatchObject({ name: 'InvalidAction' });
});
