import { describe, expect, it } from '@jest/globals';
import { awsFault } from '../../test/fake-client.ts';
import { createFakeCloudFormation, type FakeCloudFormation } from '../../test/fake-cloudformation.ts';
import { deployment, inputsOf, stacksOn } from '../../test/stack-port.ts';

const { name, stackPolicy } = deployment;
const options = { changeSetPrefix: 'syncops-test-pr12', keep: true };
const quiet = () => undefined;
const removal = { Action: 'Remove', LogicalResourceId: 'Database', ResourceType: 'AWS::RDS::DBInstance' };
const harmless = { Action: 'Add', LogicalResourceId: 'Topic', ResourceType: 'AWS::SNS::Topic' };

async function deployed(): Promise<FakeCloudFormation> {
  const cloud = createFakeCloudFormation();
  await stacksOn(cloud).deploy(deployment, quiet);
  return cloud;
}

function stackOf(cloud: FakeCloudFormation) {
  const stack = cloud.stacks.get(name);
  if (stack === undefined) throw new Error('the stack is deployed');
  return stack;
}

async function reviewed(cloud: FakeCloudFormation, changes: readonly object[]): Promise<string> {
  cloud.scripts.push({ changes: [changes] });
  const preview = await stacksOn(cloud).preview(deployment, options);
  if (preview.kind !== 'changes') throw new Error('the preview has changes');
  return preview.contentSha256;
}

describe('a deploy of what was reviewed', () => {
  it('executes a change set of the same content', async () => {
    const cloud = await deployed();
    const expectedContentSha256 = await reviewed(cloud, [harmless]);
    cloud.scripts.push({ changes: [[], [harmless]] });
    const { outcome } = await stacksOn(cloud).deploy(deployment, quiet, { expectedContentSha256 });
    expect(outcome).toBe('updated');
  });

  it('executes nothing else, and names what it would have been', async () => {
    const cloud = await deployed();
    const expectedContentSha256 = await reviewed(cloud, [harmless]);
    cloud.scripts.push({ changes: [[harmless, { ...harmless, LogicalResourceId: 'Other' }]] });
    const before = cloud.operations().length;
    const failure = stacksOn(cloud).deploy(deployment, quiet, {
      expectedContentSha256,
      isDataLossConfirmed: true,
    });
    await expect(failure).rejects.toMatchObject({
      code: 'CHANGE_SET_MOVED',
      message: expect.stringContaining('Add Topic (AWS::SNS::Topic), Add Other (AWS::SNS::Topic)'),
      data: { stack: name },
    });
    expect(cloud.operations().slice(before)).toEqual([
      ...['DescribeStacks', 'CreateChangeSet', 'DescribeChangeSet', 'DeleteChangeSet'],
    ]);
  });

  it('has nothing to do where it is done already', async () => {
    const cloud = await deployed();
    const expectedContentSha256 = await reviewed(cloud, [harmless]);
    cloud.scripts.push({ status: 'FAILED', reason: 'No updates are to be performed.' });
    const { outcome } = await stacksOn(cloud).deploy(deployment, quiet, { expectedContentSha256 });
    expect(outcome).toBe('no-op');
  });

  it.each([undefined, 'ROLLBACK_COMPLETE'])('creates nothing where the stack is gone: %s', async (status) => {
    const cloud = createFakeCloudFormation();
    if (status !== undefined) cloud.add(name, status);
    const failure = stacksOn(cloud).deploy(deployment, quiet, { expectedContentSha256: 'a'.repeat(64) });
    await expect(failure).rejects.toMatchObject({ code: 'CHANGE_SET_MOVED' });
    expect(cloud.operations()).not.toContain('CreateChangeSet');
    expect(cloud.operations()).not.toContain('DeleteStack');
  });

  it('calls its change set by the environment', async () => {
    const cloud = createFakeCloudFormation();
    await stacksOn(cloud).deploy({ ...deployment, tags: { 'syncops:environment': 'test' } }, quiet);
    expect(inputsOf(cloud, 'CreateChangeSet')).toMatchObject([
      { ChangeSetName: expect.stringMatching(/^syncops-test-deploy-[0-9a-f]{16}$/) },
    ]);
  });
});

describe('a confirmed loss of data', () => {
  const confirmed = { isDataLossConfirmed: true };
  /** Safeguards of the stack at the moment of the execution. */
  function watchExecution(
    cloud: FakeCloudFormation,
    fail?: Error,
  ): { policy?: string | undefined; isProtected?: boolean } {
    const seen: { policy?: string | undefined; isProtected?: boolean } = {};
    const execute = cloud.handlers['ExecuteChangeSet'];
    if (execute === undefined) throw new Error('the fake executes change sets');
    cloud.handlers['ExecuteChangeSet'] = (input) => {
      Object.assign(seen, {
        policy: stackOf(cloud).policy,
        isProtected: stackOf(cloud).terminationProtection,
      });
      if (fail !== undefined) throw fail;
      return execute(input);
    };
    return seen;
  }

  it.each([
    ['a removal', removal],
    ['a replacement', { ...removal, Action: 'Modify', Replacement: 'True' }],
    ['a replacement that may happen', { ...removal, Action: 'Modify', Replacement: 'Conditional' }],
  ])('is executed without the stack policy, which is back afterwards: %s', async (_, change) => {
    const cloud = await deployed();
    cloud.scripts.push({ changes: [[change]] });
    const seen = watchExecution(cloud);
    const progress: string[] = [];
    const { outcome, stack } = await stacksOn(cloud).deploy(
      deployment,
      (line) => progress.push(line),
      confirmed,
    );
    expect(outcome).toBe('updated');
    expect(seen).toEqual({ policy: expect.stringContaining('"Allow"'), isProtected: false });
    expect(stackOf(cloud)).toMatchObject({ policy: stackPolicy, terminationProtection: true });
    expect(stack.terminationProtection).toBe(true);
    expect(progress[0]).toContain('lifting the stack policy');
  });

  it('leaves the policy alone where no data is concerned', async () => {
    const cloud = await deployed();
    cloud.scripts.push({ changes: [[harmless]] });
    const before = cloud.operations().length;
    await stacksOn(cloud).deploy(deployment, quiet, confirmed);
    expect(cloud.operations().slice(before)).not.toContain('SetStackPolicy');
  });

  it('without a confirmation is refused as ever', async () => {
    const cloud = await deployed();
    const expectedContentSha256 = await reviewed(cloud, [removal]);
    cloud.scripts.push({ changes: [[removal]] });
    const failure = stacksOn(cloud).deploy(deployment, quiet, { expectedContentSha256 });
    await expect(failure).rejects.toMatchObject({ code: 'DATA_LOSS_BLOCKED' });
    expect(stackOf(cloud)).toMatchObject({ policy: stackPolicy, terminationProtection: true });
  });

  it('that fails puts the policy back', async () => {
    const cloud = await deployed();
    cloud.scripts.push({ changes: [[removal]], outcome: ['UPDATE_IN_PROGRESS', 'UPDATE_ROLLBACK_COMPLETE'] });
    const failure = stacksOn(cloud).deploy(deployment, quiet, confirmed);
    await expect(failure).rejects.toMatchObject({ code: 'STACK_FAILED' });
    expect(stackOf(cloud)).toMatchObject({ policy: stackPolicy, terminationProtection: true });
  });

  it('that is refused puts the policy back', async () => {
    const cloud = await deployed();
    cloud.scripts.push({ changes: [[removal]] });
    watchExecution(cloud, awsFault('AccessDenied'));
    const failure = stacksOn(cloud).deploy(deployment, quiet, confirmed);
    await expect(failure).rejects.toMatchObject({ code: 'ACCESS_DENIED' });
    expect(stackOf(cloud)).toMatchObject({ policy: stackPolicy, terminationProtection: true });
  });

  it('that still runs at the deadline keeps it lifted, for a repeated run to put back', async () => {
    const cloud = await deployed();
    cloud.scripts.push({ changes: [[removal]], outcome: [] });
    const failure = stacksOn(cloud).deploy(deployment, quiet, confirmed);
    await expect(failure).rejects.toMatchObject({ code: 'STACK_BUSY' });
    expect(stackOf(cloud).terminationProtection).toBe(false);
    stackOf(cloud).next = ['UPDATE_COMPLETE'];
    cloud.scripts.push({ status: 'FAILED', reason: 'No updates are to be performed.' });
    await stacksOn(cloud).deploy(deployment, quiet);
    expect(stackOf(cloud)).toMatchObject({ policy: stackPolicy, terminationProtection: true });
  });

  it.each(['SetStackPolicy', 'UpdateTerminationProtection'])(
    'reports what failed, not that %s cannot be restored; a repeated run restores it',
    async (operation) => {
      const cloud = await deployed();
      cloud.scripts.push({ changes: [[removal]], outcome: ['UPDATE_ROLLBACK_COMPLETE'] });
      const handler = cloud.handlers[operation];
      if (handler === undefined) throw new Error(`${operation} is not faked`);
      let calls = 0;
      cloud.handlers[operation] = (input) => {
        calls += 1;
        if (calls > 1) throw awsFault('InternalFailure', 'internal', 500);
        return handler(input);
      };
      const progress: string[] = [];
      const failure = stacksOn(cloud).deploy(deployment, (line) => progress.push(line), confirmed);
      await expect(failure).rejects.toMatchObject({ code: 'STACK_FAILED' });
      expect(progress.at(-1)).toContain('could not be put back');
      cloud.handlers[operation] = handler;
      cloud.scripts.push({ changes: [[harmless]] });
      await stacksOn(cloud).deploy(deployment, quiet);
      expect(stackOf(cloud)).toMatchObject({ policy: stackPolicy, terminationProtection: true });
    },
  );

  it.each(['before the execution', 'after it'])('whose runner died %s gets its policy back', async (when) => {
    const cloud = await deployed();
    const death = new Error('the runner is gone');
    const die = () => Promise.reject(death);
    cloud.scripts.push({ changes: [[removal]] });
    const { ExecuteChangeSet: execute, DescribeStacks: describeStacks } = cloud.handlers;
    const { SetStackPolicy: setPolicy, UpdateTerminationProtection: protect } = cloud.handlers;
    // From the moment of the death on, nothing that the run asks for is done.
    cloud.handlers['ExecuteChangeSet'] = async (input) => {
      if (when === 'after it') await execute?.(input);
      for (const operation of ['SetStackPolicy', 'UpdateTerminationProtection', 'DescribeStacks'])
        cloud.handlers[operation] = die;
      throw death;
    };
    await expect(stacksOn(cloud).deploy(deployment, quiet, confirmed)).rejects.toThrow();
    expect(stackOf(cloud).policy).not.toBe(stackPolicy);
    expect(stackOf(cloud).terminationProtection).toBe(false);

    for (const [operation, handler] of Object.entries({
      ...{ ExecuteChangeSet: execute, DescribeStacks: describeStacks },
      ...{ SetStackPolicy: setPolicy, UpdateTerminationProtection: protect },
    }))
      if (handler !== undefined) cloud.handlers[operation] = handler;
    cloud.scripts.push({ status: 'FAILED', reason: 'No updates are to be performed.' });
    await stacksOn(cloud).deploy(deployment, quiet);
    expect(stackOf(cloud)).toMatchObject({ policy: stackPolicy, terminationProtection: true });
  });
});
