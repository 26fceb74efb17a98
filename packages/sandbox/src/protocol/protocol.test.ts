import { AutoScalingClient, DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
  ListStacksCommand,
} from '@aws-sdk/client-cloudformation';
import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { SendCommandCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { failureOf } from '../../test/failure.ts';
import { signedFetch } from '../../test/signed-fetch.ts';
import { startTestSandbox, type TestSandbox } from '../../test/test-world.ts';
import { AwsFault, type OperationHandler } from '../contract.ts';

let sandbox: TestSandbox;
let received: Record<string, unknown> | undefined;
let answer: () => Record<string, unknown>;

const echo: OperationHandler = (input) => {
  received = input;
  return answer();
};

beforeAll(async () => {
  sandbox = await startTestSandbox([
    {
      id: 'cloudformation',
      operations: { CreateChangeSet: echo, DescribeStacks: echo, DeleteStack: echo, ListStacks: echo },
    },
    { id: 'autoscaling', operations: { DescribeAutoScalingGroups: echo } },
    { id: 'elasticloadbalancing', operations: { DescribeTargetHealth: echo } },
    { id: 'ssm', operations: { SendCommand: echo } },
  ]);
});
afterAll(async () => {
  await sandbox.stop();
});
beforeEach(() => {
  received = undefined;
  answer = () => ({});
});

const cloudformation = (): CloudFormationClient => new CloudFormationClient(sandbox.config());

async function query(service: string, version: string, parameters: Record<string, string>): Promise<string> {
  const response = await signedFetch(sandbox, {
    service,
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: new URLSearchParams({ Version: version, ...parameters }).toString(),
  });
  return response.text();
}

describe('Query requests', () => {
  it('arrive with lists, structures, booleans and numbers', async () => {
    answer = () => ({ Id: 'arn:aws:cloudformation:us-east-1:123456789012:changeSet/c/1', StackId: 'arn:x' });
    await cloudformation().send(
      new CreateChangeSetCommand({
        StackName: 'stack',
        ChangeSetName: 'change',
        TemplateBody: '{"a": "ü & <b> + %"}',
        Parameters: [
          { ParameterKey: 'A', ParameterValue: '1' },
          { ParameterKey: 'B', UsePreviousValue: true },
        ],
        Capabilities: ['CAPABILITY_NAMED_IAM'],
        RollbackConfiguration: { MonitoringTimeInMinutes: 5, RollbackTriggers: [] },
        Tags: [{ Key: 'k', Value: 'v=1&2' }],
      }),
    );
    expect(received).toMatchObject({
      StackName: 'stack',
      TemplateBody: '{"a": "ü & <b> + %"}',
      Parameters: [
        { ParameterKey: 'A', ParameterValue: '1' },
        { ParameterKey: 'B', UsePreviousValue: true },
      ],
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      RollbackConfiguration: { MonitoringTimeInMinutes: 5, RollbackTriggers: [] },
      Tags: [{ Key: 'k', Value: 'v=1&2' }],
    });
  });

  it('of load balancing and auto scaling use the same form', async () => {
    answer = () => ({ TargetHealthDescriptions: [] });
    const elb = new ElasticLoadBalancingV2Client(sandbox.config());
    await elb.send(
      new DescribeTargetHealthCommand({ TargetGroupArn: 'arn:x', Targets: [{ Id: 'i-1', Port: 80 }] }),
    );
    expect(received).toEqual({ TargetGroupArn: 'arn:x', Targets: [{ Id: 'i-1', Port: 80 }] });
    answer = () => ({ AutoScalingGroups: [] });
    const autoScaling = new AutoScalingClient(sandbox.config());
    await autoScaling.send(
      new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: ['a', 'b'], MaxRecords: 5 }),
    );
    expect(received).toEqual({ AutoScalingGroupNames: ['a', 'b'], MaxRecords: 5 });
  });

  it('may number a list above nine and out of order', async () => {
    const names = Array.from(
      { length: 11 },
      (_, index) => [`AutoScalingGroupNames.member.${11 - index}`, `g${11 - index}`] as const,
    );
    answer = () => ({ AutoScalingGroups: [] });
    await query('autoscaling', '2011-01-01', {
      Action: 'DescribeAutoScalingGroups',
      ...Object.fromEntries<string>(names),
    });
    expect(received).toEqual({
      AutoScalingGroupNames: Array.from({ length: 11 }, (_, index) => `g${index + 1}`),
    });
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'an unknown member',
      { StackNam: 'x' },
      "at 'stackNam' failed to satisfy constraint: Member must be known to the operation",
    ],
    [
      'an unknown nested member',
      { StackName: 'x', 'Tags.member.1.Kee': 'k' },
      "at 'tags.1.member.kee' failed",
    ],
    ['a structure for a name', { 'StackName.member.1': 'x' }, 'stackName must be a single value'],
    [
      'a missing member',
      {},
      "Value null at 'stackName' failed to satisfy constraint: Member must not be null",
    ],
    [
      'a word for a boolean',
      { StackName: 'x', ImportExistingResources: 'yes' },
      'importExistingResources must be true or false',
    ],
    [
      'a word for a number',
      { StackName: 'x', 'RollbackConfiguration.MonitoringTimeInMinutes': 'five' },
      'must be a number',
    ],
    [
      'a list without numbers',
      { StackName: 'x', 'Tags.member.first.Key': 'k' },
      'tags must be a numbered list',
    ],
    [
      'a wrong name',
      { StackName: '1x', ChangeSetName: 'c' },
      "Value '1x' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern",
    ],
    [
      'an unknown enum value',
      { StackName: 'x', ChangeSetName: 'c', ChangeSetType: 'OTHER' },
      'Member must satisfy enum value set: [CREATE, UPDATE, IMPORT]',
    ],
    [
      'an enum value in a list',
      { StackName: 'x', ChangeSetName: 'c', 'Capabilities.member.1': 'ALL' },
      "at 'capabilities.1.member' failed",
    ],
    [
      'a value too long',
      { StackName: 'x', ChangeSetName: 'c', TemplateBody: ' '.repeat(51_201) },
      'Member must have length less than or equal to 51200',
    ],
  ])('with %s are a ValidationError', async (_what, parameters, text) => {
    const body = await query('cloudformation', '2010-05-15', { Action: 'CreateChangeSet', ...parameters });
    expect(body).toContain('<Code>ValidationError</Code>');
    expect(body.replaceAll('&apos;', "'").replaceAll('&quot;', '"')).toContain(text);
    expect(received).toBeUndefined();
  });

  it('report all problems at once', async () => {
    const body = await query('cloudformation', '2010-05-15', {
      Action: 'CreateChangeSet',
      StackName: '1',
      X: 'y',
    });
    expect(body).toContain('3 validation errors detected: ');
  });

  it('may be GET requests', async () => {
    const response = await signedFetch(sandbox, {
      service: 'cloudformation',
      method: 'GET',
      path: '/',
      query: { Action: 'DescribeStacks', Version: '2010-05-15', StackName: 'by-get' },
    });
    expect([response.status, received]).toEqual([200, { StackName: 'by-get' }]);
  });
});

describe('Query answers', () => {
  it('carry structures, lists, dates and text that XML must escape', async () => {
    const CreationTime = new Date('2026-01-02T03:04:05.678Z');
    const stack = {
      StackName: 's',
      StackStatus: 'CREATE_COMPLETE',
      CreationTime,
      EnableTerminationProtection: false,
      Outputs: [{ OutputKey: 'Url', OutputValue: '<a href="x">&\r\n\u{1f600}' }],
      Tags: [],
    };
    answer = () => ({ Stacks: [stack], NextToken: 'next' });
    const { Stacks, NextToken } = await cloudformation().send(new DescribeStacksCommand({}));
    expect(Stacks).toEqual([stack]);
    expect(NextToken).toBe('next');
  });

  it('without a result are complete', async () => {
    const body = await query('cloudformation', '2010-05-15', { Action: 'DeleteStack', StackName: 's' });
    expect(body).toMatch(
      /^<DeleteStackResponse xmlns="http:\/\/cloudformation.amazonaws.com\/doc\/2010-05-15\/"><ResponseMetadata><RequestId>[\w-]+<\/RequestId><\/ResponseMetadata><\/DeleteStackResponse>$/,
    );
    await cloudformation().send(new DeleteStackCommand({ StackName: 's' }));
  });

  it('never carry a member that the operation does not have: the sandbox is at fault then', async () => {
    const report = jest.spyOn(console, 'error').mockReturnValue();
    answer = () => ({ Stack: [] });
    const { name } = await failureOf(cloudformation().send(new DescribeStacksCommand({})));
    expect(name).toBe('InternalFailure');
    expect(report).toHaveBeenCalledTimes(1);
    report.mockRestore();
  });

  it('have the error and status of the service', async () => {
    answer = () => {
      throw new AwsFault('ChangeSetNotFound', 'ChangeSet [c] does not exist');
    };
    const response = await signedFetch(sandbox, {
      service: 'cloudformation',
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'Action=ListStacks&Version=2010-05-15',
    });
    expect(response.status).toBe(404);
    expect(response.headers['x-amzn-requestid']).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.text()).toContain(
      '<Error><Type>Sender</Type><Code>ChangeSetNotFound</Code><Message>ChangeSet [c] does not exist</Message></Error>',
    );
    const { name } = await failureOf(cloudformation().send(new ListStacksCommand({})));
    expect(name).toBe('ChangeSetNotFoundException');
  });
});

describe('JSON requests', () => {
  const ssm = (): SSMClient => new SSMClient(sandbox.config());

  it('arrive with maps, lists and numbers; dates go back as seconds', async () => {
    const RequestedDateTime = new Date('2026-01-02T03:04:05.250Z');
    answer = () => ({ Command: { CommandId: 'c', RequestedDateTime, TargetCount: 0 } });
    const { Command } = await ssm().send(
      new SendCommandCommand({
        DocumentName: 'doc',
        Parameters: { release: ['pointer'] },
        Targets: [{ Key: 'tag:a', Values: ['b'] }],
        TimeoutSeconds: 60,
      }),
    );
    expect(received).toEqual({
      DocumentName: 'doc',
      Parameters: { release: ['pointer'] },
      Targets: [{ Key: 'tag:a', Values: ['b'] }],
      TimeoutSeconds: 60,
    });
    expect(Command).toEqual({ CommandId: 'c', RequestedDateTime, TargetCount: 0 });
  });

  it.each([
    ['no JSON', '{', 'SerializationException'],
    ['a list', '[]', 'SerializationException'],
    ['a number for a name', '{"DocumentName": 1}', 'SerializationException'],
    ['a text for a number', '{"DocumentName": "doc", "TimeoutSeconds": "60"}', 'SerializationException'],
    ['an unknown member', '{"DocumentName": "doc", "Timeout": 60}', 'ValidationException'],
    ['a missing member', '{"TimeoutSeconds": 60}', 'ValidationException'],
    ['null for a required member', '{"DocumentName": null}', 'ValidationException'],
    ['a number out of range', '{"DocumentName": "doc", "TimeoutSeconds": 29}', 'ValidationException'],
    [
      'too many entries',
      `{"DocumentName": "doc", "Targets": ${JSON.stringify(Array(6).fill({ Key: 'a' }))}}`,
      'ValidationException',
    ],
    ['wrong concurrency', '{"DocumentName": "doc", "MaxConcurrency": "0%"}', 'ValidationException'],
  ])('with %s are refused', async (_what, body, code) => {
    const response = await signedFetch(sandbox, {
      service: 'ssm',
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AmazonSSM.SendCommand' },
      body,
    });
    expect(response.status).toBe(400);
    expect(JSON.parse(await response.text())).toMatchObject({ __type: code });
    expect(received).toBeUndefined();
  });

  it("for another service's target are unknown operations", async () => {
    const response = await signedFetch(sandbox, {
      service: 'ssm',
      method: 'POST',
      path: '/',
      headers: { 'x-amz-target': 'secretsmanager.SendCommand' },
      body: '{}',
    });
    expect(await response.text()).toContain('UnknownOperationException');
  });
});
