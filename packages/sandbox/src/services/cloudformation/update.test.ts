import { beforeEach, describe, expect, it } from '@jest/globals';
import { createScenario, STACK, template, until, type Scenario } from './test-scenario.ts';

const topic = (name: string) => ({ Type: 'AWS::SNS::Topic', Properties: { DisplayName: name } });
const group = (name: string) => ({ Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: name } });

let scenario: Scenario;
beforeEach(async () => {
  scenario = await createScenario();
});

/** Creates the stack and forgets its events and calls. */
async function given(resources: Parameters<typeof template>[0]): Promise<void> {
  expect(await scenario.deploy(template(resources))).toBe('CREATE_COMPLETE');
  await scenario.events();
  scenario.calls.length = 0;
}

const callTexts = () => scenario.calls.map(({ verb, physicalId }) => `${verb} ${physicalId}`);

describe('an update', () => {
  it('changes in place what can be, and leaves the rest alone', async () => {
    await given({ A: topic('a'), B: topic('b') });
    expect(await scenario.deploy(template({ A: topic('new'), B: topic('b') }))).toBe('UPDATE_COMPLETE');
    expect(await scenario.events()).toEqual([
      `${STACK} UPDATE_IN_PROGRESS User Initiated`,
      'A UPDATE_IN_PROGRESS',
      'A UPDATE_COMPLETE',
      `${STACK} UPDATE_COMPLETE_CLEANUP_IN_PROGRESS`,
      `${STACK} UPDATE_COMPLETE`,
    ]);
    expect(scenario.calls).toMatchObject([
      {
        verb: 'update',
        physicalId: 'unit-A-1',
        previous: { DisplayName: 'a' },
        properties: { DisplayName: 'new' },
      },
    ]);
    expect((await scenario.stack())['LastUpdatedTime']).toBeInstanceOf(Date);
  });

  it('replaces: makes the new resource first, points others to it, deletes the old one in the clean-up', async () => {
    const reader = { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { Ref: 'Group' } } };
    await given({ Group: group('/one'), Reader: reader });
    expect(await scenario.deploy(template({ Group: group('/two'), Reader: reader }))).toBe('UPDATE_COMPLETE');
    expect(callTexts()).toEqual(['create /two', 'update unit-Reader-2', 'delete /one']);
    const events = await scenario.events();
    expect(events).toContain(
      'Group UPDATE_IN_PROGRESS Requested update requires the creation of a new physical resource; hence creating one.',
    );
    expect(events.indexOf(`${STACK} UPDATE_COMPLETE_CLEANUP_IN_PROGRESS`)).toBeLessThan(
      events.indexOf('Group DELETE_COMPLETE'),
    );
    expect(await scenario.call('DescribeStackResources', { StackName: STACK })).toMatchObject({
      StackResources: [{ PhysicalResourceId: '/two' }, { PhysicalResourceId: 'unit-Reader-2' }],
    });
  });

  it.each([
    ['Retain', [], ['/one', '/two']],
    ['Snapshot', [{ snapshot: true }], ['/two']],
    ['Delete', [{ snapshot: false }], ['/two']],
  ])('follows UpdateReplacePolicy %s with what it replaced', async (policy, deletions, existing) => {
    await given({ Group: group('/one') });
    await scenario.deploy(template({ Group: { ...group('/two'), UpdateReplacePolicy: policy } }));
    expect(scenario.calls.filter(({ verb }) => verb === 'delete')).toMatchObject(deletions);
    expect([...scenario.existing]).toEqual(existing);
  });

  it('does not replace a resource whose name is fixed', async () => {
    const role = (path: string) => ({
      Type: 'AWS::IAM::Role',
      Properties: { RoleName: 'r', Path: path, AssumeRolePolicyDocument: {} },
    });
    const options = { Capabilities: ['CAPABILITY_NAMED_IAM'] };
    await scenario.deploy(template({ Role: role('/') }), options);
    expect(await scenario.deploy(template({ Role: role('/other/') }), options)).toBe(
      'UPDATE_ROLLBACK_COMPLETE',
    );
    expect((await scenario.events()).join('\n')).toMatch(
      /Role UPDATE_FAILED CloudFormation cannot update a stack when a custom-named/,
    );
  });

  it('deletes removed resources after the others, dependants first, by their DeletionPolicy', async () => {
    await given({
      A: topic('a'),
      B: { ...topic('b'), DependsOn: 'A' },
      C: { ...topic('c'), DeletionPolicy: 'Retain' },
      D: topic('d'),
    });
    expect(await scenario.deploy(template({ D: topic('new') }))).toBe('UPDATE_COMPLETE');
    expect(callTexts()).toEqual(['update unit-D-3', 'delete unit-B-4', 'delete unit-A-1']);
    expect((await scenario.events()).filter((event) => event.includes('DELETE_'))).toEqual(
      expect.arrayContaining(['C DELETE_SKIPPED', 'B DELETE_COMPLETE', 'A DELETE_COMPLETE']),
    );
  });

  it('succeeds although the clean-up could not delete something', async () => {
    await given({ A: topic('a'), B: topic('b') });
    scenario.world.faults.failResource({ logicalId: 'B', phase: 'delete', reason: 'in use' });
    expect(await scenario.deploy(template({ A: topic('a') }))).toBe('UPDATE_COMPLETE');
    expect(await scenario.events()).toContain('B DELETE_FAILED in use');
  });

  it('gives a changed stack tag to every resource that has tags, also where the provider cannot update', async () => {
    const guard = { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'g' } };
    await given({ A: topic('a'), Guard: guard });
    expect(
      await scenario.deploy(template({ A: topic('a'), Guard: guard }), { Tags: [{ Key: 'k', Value: 'v' }] }),
    ).toBe('UPDATE_COMPLETE');
    expect(scenario.calls).toMatchObject([{ verb: 'update', physicalId: 'unit-A-1', tags: { k: 'v' } }]);
    expect(scenario.world.resources.list('AWS::EC2::SecurityGroup')).toMatchObject([{ tags: { k: 'v' } }]);
  });

  it('takes a changed output as an update without changes of resources', async () => {
    await given({ A: topic('a') });
    const made = await scenario.changeSet(
      template({ A: topic('a') }, { Outputs: { Name: { Value: { Ref: 'A' } } } }),
    );
    expect(made['Changes']).toEqual([]);
    expect(await scenario.execute(made)).toBe('UPDATE_COMPLETE');
    expect(await scenario.stack()).toMatchObject({
      Outputs: [{ OutputKey: 'Name', OutputValue: 'unit-A-1' }],
    });
    expect(scenario.calls).toEqual([]);
  });
});

describe('a failed update', () => {
  const before = { A: topic('a'), Group: group('/one'), Z: { ...topic('z'), DependsOn: ['A', 'Group'] } };
  const after = {
    A: topic('new'),
    Group: group('/two'),
    New: topic('n'),
    Z: { ...topic('zz'), DependsOn: ['A', 'Group', 'New'] },
  };

  it('is rolled back: changed back, the replaced one used again, the new ones deleted', async () => {
    await given(before);
    scenario.world.faults.failResource({ logicalId: 'Z', phase: 'update', reason: 'broken' });
    expect(await scenario.deploy(template(after))).toBe('UPDATE_ROLLBACK_COMPLETE');
    const events = await scenario.events();
    const statuses = events.filter((event) => event.startsWith(STACK));
    expect(statuses).toEqual([
      `${STACK} UPDATE_IN_PROGRESS User Initiated`,
      `${STACK} UPDATE_ROLLBACK_IN_PROGRESS The following resource(s) failed to update: [Z]. `,
      `${STACK} UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS`,
      `${STACK} UPDATE_ROLLBACK_COMPLETE`,
    ]);
    expect(
      scenario.calls.find(({ verb, physicalId }) => verb === 'update' && physicalId === 'unit-A-1')
        ?.properties,
    ).toEqual({ DisplayName: 'new' });
    expect(scenario.calls.filter(({ physicalId }) => physicalId === 'unit-A-1').at(-1)?.properties).toEqual({
      DisplayName: 'a',
    });
    expect([...scenario.existing].sort()).toEqual(['/one', 'unit-A-1', 'unit-Z-3']);
    const again = await scenario.changeSet(template(before));
    expect(again['StatusReason']).toMatch(/didn't contain changes/);
  });

  it('stops in UPDATE_ROLLBACK_FAILED where something cannot be changed back; ContinueUpdateRollback goes on', async () => {
    await given(before);
    scenario.world.faults.failResource({ logicalId: 'Z', phase: 'update' });
    const made = await scenario.changeSet(template(after));
    await scenario.call('ExecuteChangeSet', { ChangeSetName: made['ChangeSetId'] });
    await until(
      () => scenario.status(),
      (status) => status === 'UPDATE_ROLLBACK_IN_PROGRESS',
    );
    scenario.world.faults.failResource({ logicalId: 'A', phase: 'update', reason: 'still broken' });
    expect(await scenario.settled()).toBe('UPDATE_ROLLBACK_FAILED');
    expect(await scenario.events()).toContain('A UPDATE_FAILED still broken');
    await expect(scenario.changeSet(template(before))).rejects.toThrow(
      /is in UPDATE_ROLLBACK_FAILED state and can not be updated/,
    );
    await scenario.call('ContinueUpdateRollback', { StackName: STACK });
    expect(await scenario.settled()).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect([...scenario.existing].sort()).toEqual(['/one', 'unit-A-1', 'unit-Z-3']);
  });

  it('can skip a resource when the rollback is continued, if it is one that failed', async () => {
    await given(before);
    scenario.world.faults.failResource({ logicalId: 'Z', phase: 'update' });
    scenario.world.faults.failResource({ logicalId: 'Z', phase: 'update' });
    expect(await scenario.deploy(template(after))).toBe('UPDATE_ROLLBACK_FAILED');
    const skip = (name: string) =>
      scenario.call('ContinueUpdateRollback', { StackName: STACK, ResourcesToSkip: [name] });
    await expect(skip('A')).rejects.toThrow(/cannot be skipped.*\[A\]/);
    await skip('Z');
    expect(await scenario.settled()).toBe('UPDATE_ROLLBACK_COMPLETE');
  });

  it('stays as it is where rollback is disabled; RollbackStack goes back, another update goes on', async () => {
    await given(before);
    scenario.world.faults.failResource({ logicalId: 'Z', phase: 'update' });
    const made = await scenario.changeSet(template(after));
    expect(await scenario.execute(made, { DisableRollback: true })).toBe('UPDATE_FAILED');
    expect([...scenario.existing]).toContain('/two');
    expect(await scenario.deploy(template(after))).toBe('UPDATE_COMPLETE');
    expect([...scenario.existing].sort()).toEqual(['/two', 'unit-A-1', 'unit-New-5', 'unit-Z-3']);
  });

  it('goes back by RollbackStack', async () => {
    await given(before);
    scenario.world.faults.failResource({ logicalId: 'Z', phase: 'update' });
    await scenario.execute(await scenario.changeSet(template(after)), { DisableRollback: true });
    await scenario.call('RollbackStack', { StackName: STACK });
    expect(await scenario.settled()).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect([...scenario.existing].sort()).toEqual(['/one', 'unit-A-1', 'unit-Z-3']);
    await expect(scenario.call('RollbackStack', { StackName: STACK })).rejects.toThrow(
      /cannot be called from current stack status/,
    );
  });

  it('passes to the provider, when it changes back, what it had been asked for', async () => {
    await given({ A: topic('a') });
    scenario.gates.set('A', Promise.reject(new Error('half done')));
    const made = await scenario.changeSet(template({ A: topic('new') }));
    await scenario.call('ExecuteChangeSet', { ChangeSetName: made['ChangeSetId'] });
    await until(
      () => scenario.status(),
      (status) => status === 'UPDATE_ROLLBACK_IN_PROGRESS',
    );
    scenario.gates.clear();
    expect(await scenario.settled()).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(scenario.calls).toMatchObject([
      { previous: { DisplayName: 'new' }, properties: { DisplayName: 'a' } },
    ]);
  });

  it('is rolled back although a provider cannot update', async () => {
    const guard = (text: string) => ({
      Type: 'AWS::EC2::SecurityGroup',
      Properties: { GroupDescription: 'g', SecurityGroupEgress: [{ IpProtocol: text }] },
    });
    await given({ Guard: guard('tcp') });
    expect(await scenario.deploy(template({ Guard: guard('udp') }))).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(await scenario.events()).toContain(
      'Guard UPDATE_FAILED Update is not supported for resource type AWS::EC2::SecurityGroup',
    );
  });
});

describe('a stack policy', () => {
  const policy = (effect: string, action: string, resource = '*') => ({
    Effect: effect,
    Principal: '*',
    Action: action,
    Resource: resource,
  });
  const set = (...statements: object[]) =>
    scenario.call('SetStackPolicy', {
      StackName: STACK,
      StackPolicyBody: JSON.stringify({ Statement: statements }),
    });

  it.each([
    ['Update:Modify', { A: topic('new'), Group: group('/one') }, 'A UPDATE_FAILED'],
    ['Update:Replace', { A: topic('a'), Group: group('/two') }, 'Group UPDATE_FAILED'],
    ['Update:Delete', { Group: group('/one') }, 'A UPDATE_FAILED'],
  ])('that denies %s makes such an update fail and roll back', async (action, resources, event) => {
    await given({ A: topic('a'), Group: group('/one') });
    await set(policy('Allow', 'Update:*'), policy('Deny', action));
    expect(await scenario.deploy(template(resources))).toBe('UPDATE_ROLLBACK_COMPLETE');
    const [, logicalId] = /^(\w+) /.exec(event) ?? [];
    expect(await scenario.events()).toContain(
      `${event} Action denied by stack policy: Statement [#2] does not allow [${action}] for resource [LogicalResourceId/${logicalId ?? ''}]`,
    );
    expect([...scenario.existing].sort()).toEqual(['/one', 'unit-A-1']);
  });

  it('does not hinder a deletion of the stack, and can be read back', async () => {
    await given({ A: topic('a') });
    expect(await scenario.call('GetStackPolicy', { StackName: STACK })).toEqual({});
    await set(policy('Deny', 'Update:*'));
    expect((await scenario.call('GetStackPolicy', { StackName: STACK }))['StackPolicyBody']).toContain(
      'Deny',
    );
    await scenario.call('DeleteStack', { StackName: STACK });
    await until(
      () => scenario.call('DescribeStacks', {}),
      ({ Stacks: stacks }) => Array.isArray(stacks) && stacks.length === 0,
    );
  });

  it.each([
    'no JSON',
    '{}',
    '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"Delete","Resource":"*"}]}',
  ])('is refused: %s', async (body) => {
    await given({ A: topic('a') });
    await expect(
      scenario.call('SetStackPolicy', { StackName: STACK, StackPolicyBody: body }),
    ).rejects.toThrow(/stack policy/);
  });
});
