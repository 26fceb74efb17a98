import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  ContinueUpdateRollbackCommand,
  DeleteChangeSetCommand,
  DescribeEventsCommand,
  DescribeStackResourceCommand,
  DescribeStackResourcesCommand,
  GetStackPolicyCommand,
  GetTemplateCommand,
  GetTemplateSummaryCommand,
  ListChangeSetsCommand,
  ListStackResourcesCommand,
  ListStacksCommand,
  RollbackStackCommand,
  SetStackPolicyCommand,
  UpdateTerminationProtectionCommand,
  ValidateTemplateCommand,
  waitUntilStackRollbackComplete,
  waitUntilStackUpdateComplete,
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
import { serve, type SandboxServer } from '../../http/server.ts';
import { API_PORT, claimFreeBlock } from '../../world/block.ts';
import type { ClaimedBlock } from '../../world/block.ts';
import { createCloudFormation } from './create-cloudformation.ts';
import { loadResourceSpecs } from './spec/resource-spec.ts';
import { createTestProviders, createTestWorld, type TestWorld } from './test-kit.ts';

const PATIENCE_MS = 60_000;
const stateDir = mkdtempSync(join(tmpdir(), 'syncops-cloudformation-'));
let claim: ClaimedBlock;
let server: SandboxServer;
let client: CloudFormationClient;
let world: TestWorld;

beforeAll(async () => {
  claim = await claimFreeBlock();
  world = {
    ...createTestWorld(),
    stateDir,
    endpoint: `http://127.${claim.block}.0.1:${API_PORT}`,
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
  await claim.release();
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
const waiting = { maxWaitTime: 60, minDelay: 1, maxDelay: 1 };

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
    Outputs: [
      {
        OutputKey: 'Group',
        OutputValue: expect.stringMatching(/^\/<&>\/sdk-Topic-\d$/),
        Description: 'a "group"',
      },
    ],
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
  expect(names).toContain('sdk');
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
  const { OperationEvents: findings } = await client.send(
    new DescribeEventsCommand({ ChangeSetName: made.Id }),
  );
  expect(findings).toMatchObject([
    { ValidationName: 'PROPERTY_VALIDATION', ValidationPath: '/Resources/Topic/Properties' },
  ]);
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

it('answers every other operation in the shape that the SDK knows', async () => {
  const StackName = 'shapes';
  const database = JSON.stringify({
    Parameters: {
      Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/image' },
      Plain: { Type: 'String', Default: 'x' },
    },
    Resources: {
      Topic: { Type: 'AWS::SNS::Topic', Metadata: { a: 1 }, Properties: { DisplayName: { Ref: 'Image' } } },
    },
  });
  world.parameterValues.set('/image', 'ami-1');
  const made = await client.send(
    new CreateChangeSetCommand({
      StackName,
      ChangeSetName: 'one',
      ChangeSetType: 'CREATE',
      TemplateBody: database,
      OnStackFailure: 'ROLLBACK',
    }),
  );
  await waitUntilChangeSetCreateComplete(
    { client, ...waiting },
    { ChangeSetName: made.Id, StackName: undefined },
  );
  expect((await client.send(new ListChangeSetsCommand({ StackName }))).Summaries).toMatchObject([
    { ChangeSetName: 'one', ExecutionStatus: 'AVAILABLE' },
  ]);
  await client.send(new ExecuteChangeSetCommand({ ChangeSetName: made.Id }));
  await waitUntilStackCreateComplete({ client, ...waiting }, { StackName });
  const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName }));
  expect(stack?.Parameters?.[0]).toEqual({
    ParameterKey: 'Image',
    ParameterValue: '/image',
    ResolvedValue: 'ami-1',
  });
  expect(
    (await client.send(new ListStacksCommand({ StackStatusFilter: ['CREATE_COMPLETE'] }))).StackSummaries,
  ).toContainEqual(expect.objectContaining({ StackName }));
  expect(
    (await client.send(new ListStackResourcesCommand({ StackName }))).StackResourceSummaries,
  ).toMatchObject([{ LogicalResourceId: 'Topic' }]);
  expect((await client.send(new DescribeStackResourcesCommand({ StackName }))).StackResources).toMatchObject([
    { StackName, ResourceStatus: 'CREATE_COMPLETE' },
  ]);
  const resource = await client.send(
    new DescribeStackResourceCommand({ StackName, LogicalResourceId: 'Topic' }),
  );
  expect(resource.StackResourceDetail).toMatchObject({ Metadata: '{"a":1}' });
  expect((await client.send(new GetTemplateCommand({ StackName }))).TemplateBody).toBe(database);
  expect(
    (await client.send(new ValidateTemplateCommand({ TemplateBody: database }))).Parameters,
  ).toHaveLength(2);
  expect((await client.send(new GetTemplateSummaryCommand({ StackName }))).Parameters?.[1]).toMatchObject({
    ParameterType: 'String',
  });
  const { OperationEvents: events } = await client.send(
    new DescribeEventsCommand({ StackName, OperationId: stack?.LastOperations?.[0]?.OperationId }),
  );
  expect(events?.[0]).toMatchObject({
    OperationType: 'CREATE_STACK',
    EventType: 'STACK_EVENT',
    ResourceStatus: 'CREATE_COMPLETE',
  });
  const policy = '{"Statement":[{"Effect":"Deny","Principal":"*","Action":"Update:*","Resource":"*"}]}';
  await client.send(new SetStackPolicyCommand({ StackName, StackPolicyBody: policy }));
  expect((await client.send(new GetStackPolicyCommand({ StackName }))).StackPolicyBody).toBe(policy);
  expect(
    (
      await client.send(
        new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: true }),
      )
    ).StackId,
  ).toBe(stack?.StackId);
  await expect(client.send(new DeleteStackCommand({ StackName }))).rejects.toMatchObject({
    name: 'ValidationError',
  });

  const changed = database.replace('"a":1', '"a":2');
  const update = await client.send(
    new CreateChangeSetCommand({ StackName, ChangeSetName: 'two', TemplateBody: changed }),
  );
  await waitUntilChangeSetCreateComplete(
    { client, ...waiting },
    { ChangeSetName: update.Id, StackName: undefined },
  );
  await client.send(new ExecuteChangeSetCommand({ ChangeSetName: update.Id, DisableRollback: true }));
  await expect(waitUntilStackUpdateComplete({ client, ...waiting }, { StackName })).rejects.toThrow(
    /UPDATE_FAILED/,
  );
  expect((await client.send(new RollbackStackCommand({ StackName }))).OperationId).toBeDefined();
  await waitUntilStackRollbackComplete({ client, ...waiting }, { StackName });
  await client.send(new DeleteChangeSetCommand({ StackName, ChangeSetName: 'two' }));
  await expect(client.send(new ContinueUpdateRollbackCommand({ StackName }))).rejects.toMatchObject({
    name: 'ValidationError',
  });
});
