import { describe, expect, it } from '@jest/globals';
import { createFakeCloudFormation, type FakeCloudFormation } from '../../test/fake-cloudformation.ts';
import { awsFault } from '../../test/fake-client.ts';
import { deployment, inputsOf, stacksOn } from '../../test/stack-port.ts';
import type { ObjectPort } from '../ports.ts';

const { name } = deployment;
const code = (value: string): unknown => expect.objectContaining({ code: value });
const quiet = () => undefined;

const inputOf = (cloud: FakeCloudFormation, operation: string) => inputsOf(cloud, operation)[0];

describe('a stack that does not exist', () => {
  it('is created by a change set, then guarded', async () => {
    const cloud = createFakeCloudFormation();
    const { outcome, stack } = await stacksOn(cloud).deploy(deployment, quiet);
    expect(outcome).toBe('created');
    expect(stack).toMatchObject({
      status: 'CREATE_COMPLETE',
      terminationProtection: true,
      tags: { team: 'sync', 'syncops:template': deployment.sha256 },
    });
    expect(cloud.operations()).toEqual([
      ...['DescribeStacks', 'CreateChangeSet', 'DescribeChangeSet', 'ExecuteChangeSet'],
      ...['DescribeStacks', 'DescribeStackEvents', 'DescribeStacks'],
      ...['SetStackPolicy', 'UpdateTerminationProtection'],
    ]);
    expect(inputOf(cloud, 'CreateChangeSet')).toMatchObject({
      ...{ ChangeSetType: 'CREATE', ChangeSetName: expect.stringMatching(/^syncops-deploy-[0-9a-f]{16}$/) },
      Parameters: [{ ParameterKey: 'VpcId', ParameterValue: 'vpc-1' }],
    });
    expect(inputOf(cloud, 'ExecuteChangeSet')).toMatchObject({
      ...{ DisableRollback: false, ClientRequestToken: expect.stringMatching(/^syncops-[0-9a-f]{40}$/) },
    });
  });

  it('is created from the shell that a killed run left', async () => {
    const cloud = createFakeCloudFormation();
    cloud.add(name, 'REVIEW_IN_PROGRESS');
    expect((await stacksOn(cloud).deploy(deployment, quiet)).outcome).toBe('created');
    expect(inputOf(cloud, 'CreateChangeSet')).toMatchObject({ ChangeSetType: 'CREATE' });
  });

  it('takes its long template from the bucket', async () => {
    const cloud = createFakeCloudFormation();
    const stored: string[] = [];
    const putOnce: ObjectPort['putOnce'] = (bucket, key) => {
      stored.push(`${bucket}/${key}`);
      return Promise.resolve('stored');
    };
    const long = { ...deployment, body: 'x'.repeat(51_201) };
    await expect(stacksOn(cloud).deploy(long, quiet)).rejects.toThrow(code('TEMPLATE_TOO_LARGE'));
    await stacksOn(cloud, { putOnce }).deploy({ ...long, bucket: 'bucket' }, quiet);
    expect(stored).toEqual([`bucket/templates/${deployment.sha256}.json`]);
    expect(inputOf(cloud, 'CreateChangeSet')).toMatchObject({
      TemplateURL: `https://bucket.s3.us-east-1.amazonaws.com/templates/${deployment.sha256}.json`,
    });
  });
});

describe('a stack that exists', () => {
  it('is updated', async () => {
    const cloud = createFakeCloudFormation();
    cloud.add(name, 'UPDATE_ROLLBACK_COMPLETE', { terminationProtection: true });
    expect((await stacksOn(cloud).deploy(deployment, quiet)).outcome).toBe('updated');
    expect(inputOf(cloud, 'CreateChangeSet')).toMatchObject({ ChangeSetType: 'UPDATE' });
  });

  it.each([
    "The submitted information didn't contain changes. Submit different information to create a change set.",
    'No updates are to be performed.',
  ])('is left alone where CloudFormation says: %s', async (reason) => {
    const cloud = createFakeCloudFormation();
    await stacksOn(cloud).deploy(deployment, quiet);
    cloud.scripts.push({ status: 'FAILED', reason });
    const before = cloud.calls.length;
    expect((await stacksOn(cloud).deploy(deployment, quiet)).outcome).toBe('no-op');
    expect(cloud.operations().slice(before)).toEqual([
      ...['DescribeStacks', 'CreateChangeSet', 'DescribeChangeSet', 'DeleteChangeSet'],
    ]);
  });

  it('gets its guards where a run was killed before it had set them', async () => {
    const cloud = createFakeCloudFormation();
    await stacksOn(cloud).deploy(deployment, quiet);
    const stack = cloud.stacks.get(name);
    if (stack === undefined) throw new Error('the stack was just created');
    Object.assign(stack, { policy: undefined, terminationProtection: false });
    cloud.scripts.push({ status: 'FAILED', reason: 'No updates are to be performed.' });
    await stacksOn(cloud).deploy(deployment, quiet);
    expect(stack).toMatchObject({ policy: deployment.stackPolicy, terminationProtection: true });
  });

  it('reports a change that CloudFormation refuses', async () => {
    const cloud = createFakeCloudFormation();
    cloud.scripts.push({ status: 'FAILED', reason: 'Early validation failed' });
    await expect(stacksOn(cloud).deploy(deployment, quiet)).rejects.toThrow(code('CHANGE_SET_FAILED'));
    expect(cloud.operations()).not.toContain('ExecuteChangeSet');
  });

  it('keeps its data: a change set that would lose some is deleted, not executed', async () => {
    const cloud = createFakeCloudFormation();
    cloud.add(name, 'CREATE_COMPLETE');
    const harmless = { LogicalResourceId: 'P', ResourceType: 'AWS::SSM::Parameter', Action: 'Remove' };
    const harmful = { LogicalResourceId: 'Database', ResourceType: 'AWS::RDS::DBInstance', Action: 'Remove' };
    cloud.scripts.push({ changes: [[harmless], [harmful]] });
    await expect(stacksOn(cloud).deploy(deployment, quiet)).rejects.toMatchObject({
      code: 'DATA_LOSS_BLOCKED',
      data: { logicalId: 'Database', resourceType: 'AWS::RDS::DBInstance' },
    });
    expect(cloud.operations().at(-1)).toBe('DeleteChangeSet');
    expect(cloud.operations()).not.toContain('ExecuteChangeSet');
    expect(cloud.operations()).not.toContain('SetStackPolicy');
  });

  it('gets a new change set where the first one became stale', async () => {
    const cloud = createFakeCloudFormation();
    cloud.add(name, 'CREATE_COMPLETE');
    cloud.scripts.push({ executionStatus: 'OBSOLETE' });
    expect((await stacksOn(cloud).deploy(deployment, quiet)).outcome).toBe('updated');
    expect(cloud.operations().filter((operation) => operation === 'CreateChangeSet')).toHaveLength(2);
  });

  it('is not changed for ever', async () => {
    const cloud = createFakeCloudFormation();
    cloud.add(name, 'CREATE_COMPLETE');
    for (let round = 0; round < 20; round += 1) cloud.scripts.push({ executionStatus: 'OBSOLETE' });
    await expect(stacksOn(cloud).deploy(deployment, quiet)).rejects.toThrow(code('STACK_BUSY'));
  });

  it('finds the change set that a killed run left, and replaces one that is of no use', async () => {
    const cloud = createFakeCloudFormation();
    cloud.add(name, 'CREATE_COMPLETE');
    const create = cloud.handlers['CreateChangeSet'];
    if (create === undefined) throw new Error('the fake creates change sets');
    cloud.scripts.push({ status: 'FAILED', reason: 'left over' }, {});
    let creations = 0;
    cloud.handlers['CreateChangeSet'] = async (input) => {
      creations += 1;
      const made = await create(input);
      if (creations === 1) throw awsFault('AlreadyExistsException', 'ChangeSet already exists');
      return made;
    };
    expect((await stacksOn(cloud).deploy(deployment, quiet)).outcome).toBe('updated');
    expect(creations).toBe(2);
  });
});

describe('an execution', () => {
  it('whose answer was lost is followed to its end', async () => {
    const cloud = createFakeCloudFormation();
    const execute = cloud.handlers['ExecuteChangeSet'];
    if (execute === undefined) throw new Error('the fake executes change sets');
    cloud.handlers['ExecuteChangeSet'] = async (input) => {
      await execute(input);
      throw awsFault('InvalidChangeSetStatus', 'it is being executed');
    };
    cloud.scripts.push({}, { status: 'FAILED', reason: 'No updates are to be performed.' });
    const { outcome, stack } = await stacksOn(cloud).deploy(deployment, quiet);
    expect(outcome).toBe('created');
    expect(stack.terminationProtection).toBe(true);
  });

  it.each(['CREATE', 'UPDATE'])(
    'is not taken for done while the stack still shows the time before: %s',
    async (type) => {
      const cloud = createFakeCloudFormation();
      if (type === 'UPDATE') cloud.add(name, 'UPDATE_COMPLETE');
      cloud.scripts.push({ lag: 3, outcome: [`${type}_IN_PROGRESS`, `${type}_ROLLBACK_COMPLETE`] });
      await expect(stacksOn(cloud).deploy(deployment, quiet)).rejects.toThrow(code('STACK_FAILED'));
    },
  );

  it('that fails is reported with its first cause', async () => {
    const cloud = createFakeCloudFormation();
    cloud.scripts.push({ outcome: ['CREATE_IN_PROGRESS', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_COMPLETE'] });
    cloud.handlers['DescribeStackEvents'] = () => {
      const ClientRequestToken = inputOf(cloud, 'ExecuteChangeSet')?.['ClientRequestToken'];
      const failed = (id: string, reason: string, token = ClientRequestToken) => ({
        ...{
          EventId: id + reason,
          LogicalResourceId: id,
          ResourceType: 'AWS::Test::Thing',
          ResourceStatus: 'CREATE_FAILED',
        },
        ...{ ResourceStatusReason: reason, ClientRequestToken: token },
      });
      return {
        StackEvents: [
          failed('B', 'Resource creation cancelled'),
          failed('A', 'quota exceeded'),
          failed('Old', 'an earlier operation', 'other'),
        ],
      };
    };
    const progress: string[] = [];
    await expect(stacksOn(cloud).deploy(deployment, (line) => progress.push(line))).rejects.toMatchObject({
      code: 'STACK_FAILED',
      message: expect.stringContaining('A (AWS::Test::Thing) CREATE_FAILED: quota exceeded'),
      data: { stack: name, stackStatus: 'ROLLBACK_COMPLETE', logicalId: 'A', reason: 'quota exceeded' },
    });
    expect(progress).toEqual([
      'A CREATE_FAILED: quota exceeded',
      'B CREATE_FAILED: Resource creation cancelled',
    ]);
  });

  it.each(['Throttling', 'AccessDenied'])(
    'succeeds although reading its events meets %s',
    async (trouble) => {
      const cloud = createFakeCloudFormation();
      cloud.scripts.push({ outcome: ['CREATE_IN_PROGRESS', 'CREATE_IN_PROGRESS', 'CREATE_COMPLETE'] });
      cloud.handlers['DescribeStackEvents'] = () => Promise.reject(awsFault(trouble));
      expect((await stacksOn(cloud).deploy(deployment, quiet)).outcome).toBe('created');
      expect(cloud.operations()).toContain('DescribeStackEvents');
    },
  );

  it('that outlasts its time is left running', async () => {
    const cloud = createFakeCloudFormation();
    cloud.scripts.push({ outcome: [] });
    await expect(stacksOn(cloud).deploy(deployment, quiet)).rejects.toMatchObject({
      code: 'STACK_BUSY',
      message: expect.stringContaining('still running'),
    });
  });
});

describe('a stack in the middle of something', () => {
  it('is waited for, then updated from what it became', async () => {
    const cloud = createFakeCloudFormation();
    cloud.add(name, 'UPDATE_IN_PROGRESS', {
      next: ['UPDATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE'],
    });
    const progress: string[] = [];
    expect((await stacksOn(cloud).deploy(deployment, (line) => progress.push(line))).outcome).toBe('updated');
    expect(progress[0]).toContain('waiting');
  });

  it('is deleted and recreated where its creation failed', async () => {
    const cloud = createFakeCloudFormation();
    const old = cloud.add(name, 'ROLLBACK_COMPLETE');
    expect((await stacksOn(cloud).deploy(deployment, quiet)).outcome).toBe('created');
    expect(inputOf(cloud, 'DeleteStack')).toMatchObject({ StackName: old.id });
  });

  it('is not deleted where something that holds data is left', async () => {
    const cloud = createFakeCloudFormation();
    const left = {
      LogicalResourceId: 'Database',
      ResourceType: 'AWS::RDS::DBInstance',
      ResourceStatus: 'DELETE_SKIPPED',
    };
    cloud.add(name, 'ROLLBACK_COMPLETE', { resources: [left] });
    await expect(stacksOn(cloud).deploy(deployment, quiet)).rejects.toThrow(code('STACK_STUCK'));
    expect(cloud.operations()).not.toContain('DeleteStack');
  });

  it.each(['UPDATE_FAILED', 'CREATE_FAILED'])('is rolled back from %s, then updated', async (status) => {
    const cloud = createFakeCloudFormation();
    cloud.add(name, status);
    expect((await stacksOn(cloud).deploy(deployment, quiet)).outcome).toBe('updated');
    expect(cloud.operations()).toContain('RollbackStack');
  });

  it('has its rollback continued once, and is then left to a person', async () => {
    const cloud = createFakeCloudFormation();
    const failed = {
      LogicalResourceId: 'A',
      ResourceType: 'AWS::Test::Thing',
      ResourceStatus: 'UPDATE_FAILED',
    };
    const stack = cloud.add(name, 'UPDATE_ROLLBACK_FAILED', { resources: [failed] });
    cloud.handlers['ContinueUpdateRollback'] = () => {
      stack.next = ['UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_ROLLBACK_FAILED'];
      return {};
    };
    await expect(stacksOn(cloud).deploy(deployment, quiet)).rejects.toMatchObject({
      code: 'STACK_STUCK',
      data: { logicalId: 'A' },
    });
    expect(cloud.operations().filter((operation) => operation === 'ContinueUpdateRollback')).toHaveLength(1);
  });

  it.each(['ROLLBACK_FAILED', 'DELETE_FAILED'])('is left to a person in %s', async (status) => {
    const cloud = createFakeCloudFormation();
    cloud.add(name, status);
    await expect(stacksOn(cloud).deploy(deployment, quiet)).rejects.toThrow(code('STACK_STUCK'));
    expect(cloud.operations()).toEqual(['DescribeStacks', 'DescribeStackResources']);
  });
});

describe('list', () => {
  it('gives the live stacks of a prefix, in a call per page', async () => {
    const cloud = createFakeCloudFormation();
    cloud.add(name, 'CREATE_COMPLETE');
    cloud.add('syncstorage-test-shell', 'REVIEW_IN_PROGRESS');
    cloud.add('other', 'CREATE_COMPLETE');
    const found = await stacksOn(cloud).list('syncstorage-test-');
    expect(found.map((stack) => stack.name)).toEqual([name]);
    expect(cloud.operations()).toEqual(['DescribeStacks']);
  });
});
