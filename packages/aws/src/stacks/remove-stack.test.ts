import { describe, expect, it } from '@jest/globals';
import { awsFault } from '../../test/fake-client.ts';
import {
  createFakeCloudFormation,
  type FakeCloudFormation,
  type FakeStack,
} from '../../test/fake-cloudformation.ts';
import { deployment, inputsOf, stacksOn } from '../../test/stack-port.ts';

const { name } = deployment;
const quiet = () => undefined;
const template = (DeletionProtection: boolean): string =>
  JSON.stringify({ Resources: { Db: { Type: 'AWS::RDS::DBInstance', Properties: { DeletionProtection } } } });
const tag = (Key: string, Value: string) => ({ Key, Value });

/** A dbnode's stack as a deploy leaves it. */
function cloudWith(
  status: string,
  rest: Partial<FakeStack> = {},
): { cloud: FakeCloudFormation; stack: FakeStack } {
  const cloud = createFakeCloudFormation();
  const tags = [
    tag('team', 'sync'),
    tag('syncops:template', 'a'.repeat(64)),
    tag('aws:cloudformation:x', 'y'),
  ];
  const stack = cloud.add(name, status, {
    template: template(true),
    tags,
    terminationProtection: true,
    ...rest,
  });
  return { cloud, stack };
}

describe('removing a stack', () => {
  it('lifts what protects it by an update of its own template, then deletes it', async () => {
    const parameters = [{ ParameterKey: 'Subnets', ParameterValue: 'a,b' }];
    const { cloud, stack } = cloudWith('UPDATE_COMPLETE', { parameters });
    const progress: string[] = [];
    expect(await stacksOn(cloud).remove(name, (line) => progress.push(line))).toEqual({ outcome: 'deleted' });
    expect(stack.status).toBe('DELETE_COMPLETE');
    expect(JSON.parse(stack.template)).toEqual(JSON.parse(template(false)));
    expect(inputsOf(cloud, 'CreateChangeSet')).toMatchObject([
      {
        ...{ ChangeSetType: 'UPDATE', Capabilities: ['CAPABILITY_NAMED_IAM'] },
        Parameters: [{ ParameterKey: 'Subnets', UsePreviousValue: true }],
      },
    ]);
    expect(inputsOf(cloud, 'DeleteStack')).toMatchObject([
      { StackName: stack.id, ClientRequestToken: expect.stringMatching(/^syncops-[0-9a-f]{40}$/) },
    ]);
    const order = cloud.operations().filter((operation) => /^(Execute|Update|DeleteStack)/.test(operation));
    expect(order).toEqual(['ExecuteChangeSet', 'UpdateTerminationProtection', 'DeleteStack']);
    expect(progress).toEqual(['lifting the deletion protection of Db', 'deleting the stack']);
  });

  it('says that the stack is not as its template any more, so that a deploy that keeps it restores it', async () => {
    const { cloud } = cloudWith('UPDATE_COMPLETE');
    await stacksOn(cloud).remove(name, quiet);
    const [{ Tags } = {}] = inputsOf(cloud, 'CreateChangeSet');
    expect(Tags).toEqual([
      tag('team', 'sync'),
      { Key: 'syncops:template', Value: expect.stringMatching(/^(?!a{64})[0-9a-f]{64}$/) },
    ]);
  });

  it.each([
    ['unprotected', template(false)],
    ['not readable', 'Resources:\n  Db: {}'],
  ])('deletes it at once where what is in it is %s', async (_, body) => {
    const { cloud } = cloudWith('CREATE_COMPLETE', { template: body, terminationProtection: false });
    expect(await stacksOn(cloud).remove(name, quiet)).toEqual({ outcome: 'deleted' });
    expect(cloud.operations()).not.toContain('CreateChangeSet');
    expect(cloud.operations()).not.toContain('UpdateTerminationProtection');
  });

  it.each([undefined, 'DELETE_COMPLETE'])('has nothing to do where it is gone: %s', async (status) => {
    const cloud = createFakeCloudFormation();
    if (status !== undefined) cloud.add(name, status);
    expect(await stacksOn(cloud).remove(name, quiet)).toEqual({ outcome: 'absent' });
    expect(cloud.operations()).toEqual(['DescribeStacks']);
  });

  it.each(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED', 'DELETE_FAILED', 'REVIEW_IN_PROGRESS'])(
    'deletes without an update what cannot be updated: %s',
    async (status) => {
      const { cloud } = cloudWith(status);
      expect(await stacksOn(cloud).remove(name, quiet)).toEqual({ outcome: 'deleted' });
      expect(cloud.operations()).not.toContain('CreateChangeSet');
    },
  );

  it('fails where the protection cannot be lifted, and deletes nothing', async () => {
    const { cloud } = cloudWith('UPDATE_COMPLETE');
    cloud.scripts.push({ outcome: ['UPDATE_IN_PROGRESS', 'UPDATE_ROLLBACK_COMPLETE'] });
    await expect(stacksOn(cloud).remove(name, quiet)).rejects.toMatchObject({ code: 'STACK_FAILED' });
    expect(cloud.operations()).not.toContain('DeleteStack');
    expect(cloud.stacks.get(name)?.terminationProtection).toBe(true);
  });

  it('refuses a template that does not fit into a request', async () => {
    const long = JSON.stringify({ Description: 'x'.repeat(51_200), ...JSON.parse(template(true)) });
    const { cloud } = cloudWith('UPDATE_COMPLETE', { template: long });
    await expect(stacksOn(cloud).remove(name, quiet)).rejects.toMatchObject({ code: 'TEMPLATE_TOO_LARGE' });
  });

  it('that fails is reported with its first cause', async () => {
    const { cloud, stack } = cloudWith('UPDATE_COMPLETE', { template: template(false) });
    cloud.handlers['DeleteStack'] = () => {
      stack.next = ['DELETE_IN_PROGRESS', 'DELETE_FAILED'];
      const event = (id: string, status: string, reason?: string) => ({
        ...{ EventId: id + status, LogicalResourceId: id, ResourceStatus: status, StackId: stack.id },
        ...{ ResourceStatusReason: reason, ResourceType: 'AWS::RDS::DBInstance' },
        PhysicalResourceId: id === name ? stack.id : id,
      });
      stack.events = [
        event(name, 'DELETE_FAILED', 'The following resource(s) failed to delete: [Db].'),
        event('Db', 'DELETE_FAILED', 'a final snapshot cannot be made'),
        event(name, 'DELETE_IN_PROGRESS'),
      ];
      return {};
    };
    await expect(stacksOn(cloud).remove(name, quiet)).rejects.toMatchObject({
      code: 'STACK_FAILED',
      message: expect.stringContaining(
        'Db (AWS::RDS::DBInstance) DELETE_FAILED: a final snapshot cannot be made',
      ),
      data: { stack: name, stackStatus: 'DELETE_FAILED', logicalId: 'Db' },
    });
  });
});

describe('a removal that was killed', () => {
  it('while the protection was lifted waits for the update, then deletes', async () => {
    const { cloud } = cloudWith('UPDATE_IN_PROGRESS', {
      ...{ template: template(false), next: ['UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE'] },
    });
    expect(await stacksOn(cloud).remove(name, quiet)).toEqual({ outcome: 'deleted' });
    expect(cloud.operations()).not.toContain('CreateChangeSet');
  });

  it('while the stack was deleted waits for the end, and asks for nothing', async () => {
    const { cloud } = cloudWith('DELETE_IN_PROGRESS', { next: ['DELETE_IN_PROGRESS', 'DELETE_COMPLETE'] });
    expect(await stacksOn(cloud).remove(name, quiet)).toEqual({ outcome: 'deleted' });
    expect(new Set(cloud.operations())).toEqual(new Set(['DescribeStacks']));
  });

  it('does not take a new stack of the name for its own', async () => {
    const { cloud, stack } = cloudWith('UPDATE_COMPLETE', { template: template(false) });
    const remove = cloud.handlers['DeleteStack'];
    cloud.handlers['DeleteStack'] = (input) => {
      cloud.stacks.delete(name);
      cloud.add(name, 'CREATE_COMPLETE');
      cloud.stacks.set('the old one', stack);
      return remove?.(input) ?? {};
    };
    expect(await stacksOn(cloud).remove(name, quiet)).toEqual({ outcome: 'deleted' });
    expect(inputsOf(cloud, 'DeleteStack')).toHaveLength(1);
    expect(cloud.stacks.get(name)?.status).toBe('CREATE_COMPLETE');
  });

  it.each(['CREATE_FAILED', 'UPDATE_FAILED'])('in %s rolls back first', async (status) => {
    const { cloud } = cloudWith(status);
    expect(await stacksOn(cloud).remove(name, quiet)).toEqual({ outcome: 'deleted' });
    expect(cloud.operations()).toContain('RollbackStack');
  });

  it('in UPDATE_ROLLBACK_FAILED continues the rollback once, then leaves it to a person', async () => {
    const { cloud, stack } = cloudWith('UPDATE_ROLLBACK_FAILED');
    cloud.handlers['ContinueUpdateRollback'] = () => {
      stack.next = ['UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_ROLLBACK_FAILED'];
      return {};
    };
    await expect(stacksOn(cloud).remove(name, quiet)).rejects.toMatchObject({ code: 'STACK_STUCK' });
    expect(inputsOf(cloud, 'ContinueUpdateRollback')).toHaveLength(1);
    expect(cloud.operations()).not.toContain('DeleteStack');
  });
});

describe('a removal next to another run', () => {
  it.each([
    ['vanishes', 'DescribeChangeSet', 'ChangeSetNotFound'],
    ['was executed already', 'ExecuteChangeSet', 'InvalidChangeSetStatus'],
  ])('looks again where its change set %s', async (_, operation, fault) => {
    const { cloud } = cloudWith('UPDATE_COMPLETE');
    const handler = cloud.handlers[operation];
    let calls = 0;
    cloud.handlers[operation] = (input) => {
      calls += 1;
      if (calls === 1) throw awsFault(fault);
      return handler?.(input) ?? {};
    };
    expect(await stacksOn(cloud).remove(name, quiet)).toEqual({ outcome: 'deleted' });
    expect(inputsOf(cloud, 'CreateChangeSet')).toHaveLength(2);
  });

  it('makes another change set where its own became stale, but not for ever', async () => {
    const { cloud } = cloudWith('UPDATE_COMPLETE');
    cloud.scripts.push({ executionStatus: 'OBSOLETE' });
    expect(await stacksOn(cloud).remove(name, quiet)).toEqual({ outcome: 'deleted' });
    const busy = cloudWith('UPDATE_COMPLETE').cloud;
    for (let round = 0; round < 20; round += 1) busy.scripts.push({ executionStatus: 'OBSOLETE' });
    await expect(stacksOn(busy).remove(name, quiet)).rejects.toMatchObject({ code: 'STACK_BUSY' });
  });

  it('outlasts its time where the deletion does', async () => {
    const { cloud, stack } = cloudWith('UPDATE_COMPLETE', { template: template(false) });
    cloud.handlers['DeleteStack'] = () => {
      stack.status = 'DELETE_IN_PROGRESS';
      return {};
    };
    await expect(stacksOn(cloud).remove(name, quiet)).rejects.toMatchObject({ code: 'STACK_BUSY' });
  });
});
