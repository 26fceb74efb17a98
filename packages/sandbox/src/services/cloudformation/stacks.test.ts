import { beforeEach, describe, expect, it } from '@jest/globals';
import { createScenario, first, STACK, template, until, type Scenario } from './test-scenario.ts';

const topic = (name: string) => ({ Type: 'AWS::SNS::Topic', Properties: { DisplayName: name } });

let scenario: Scenario;
beforeEach(async () => {
  scenario = await createScenario();
});

const gone = () =>
  until(
    () => scenario.call('ListStacks', { StackStatusFilter: ['DELETE_COMPLETE'] }),
    ({ StackSummaries: stacks }) => Array.isArray(stacks) && stacks.length > 0,
  );

describe('DeleteStack', () => {
  const resources = {
    A: topic('a'),
    B: { ...topic('b'), DependsOn: 'A' },
    Kept: { ...topic('k'), DeletionPolicy: 'Retain' },
    Database: { Type: 'AWS::RDS::DBInstance', Properties: {}, DependsOn: 'A' },
  };

  it('deletes in the reverse order of dependencies, keeps what is retained, takes a last snapshot of a database', async () => {
    await scenario.deploy(template(resources));
    const { StackId: id } = await scenario.stack();
    await scenario.call('DeleteStack', { StackName: STACK });
    expect(await scenario.status()).toBe('DELETE_IN_PROGRESS');
    await gone();
    const deleted = scenario.calls.filter(({ verb }) => verb === 'delete');
    expect(deleted.map(({ physicalId }) => physicalId).at(-1)).toMatch(/unit-A-/);
    expect(deleted.find(({ physicalId }) => physicalId.includes('Database'))?.snapshot).toBe(true);
    expect([...scenario.existing]).toEqual([expect.stringMatching(/unit-Kept-/)]);
    expect(await scenario.call('DescribeStacks', { StackName: id })).toMatchObject({
      Stacks: [{ StackStatus: 'DELETE_COMPLETE' }],
    });
    await expect(scenario.status()).rejects.toMatchObject({
      code: 'ValidationError',
      message: `Stack with id ${STACK} does not exist`,
    });
  });

  it('succeeds where there is nothing', async () => {
    expect(await scenario.call('DeleteStack', { StackName: 'none' })).toEqual({});
  });

  it('is refused under termination protection, and while an update runs', async () => {
    await scenario.deploy(template({ A: topic('a') }));
    await scenario.call('UpdateTerminationProtection', {
      StackName: STACK,
      EnableTerminationProtection: true,
    });
    expect(await scenario.stack()).toMatchObject({ EnableTerminationProtection: true });
    await expect(scenario.call('DeleteStack', { StackName: STACK })).rejects.toThrow(
      /cannot be deleted while TerminationProtection is enabled/,
    );
    await scenario.call('UpdateTerminationProtection', {
      StackName: STACK,
      EnableTerminationProtection: false,
    });
    const made = await scenario.changeSet(template({ A: topic('b') }));
    await scenario.call('ExecuteChangeSet', { ChangeSetName: made['ChangeSetId'] });
    await expect(scenario.call('DeleteStack', { StackName: STACK })).rejects.toThrow(
      /while in status UPDATE_IN_PROGRESS/,
    );
    await scenario.settled();
  });

  it('ends in DELETE_FAILED where a resource cannot be deleted; it may be retained then, and only then', async () => {
    await scenario.deploy(template(resources));
    await expect(scenario.call('DeleteStack', { StackName: STACK, RetainResources: ['A'] })).rejects.toThrow(
      /only when the stack is in the DELETE_FAILED state/,
    );
    scenario.world.faults.failResource({ logicalId: 'A', phase: 'delete', reason: 'in use' });
    await scenario.call('DeleteStack', { StackName: STACK });
    expect(await scenario.settled()).toBe('DELETE_FAILED');
    expect(await scenario.stack()).toMatchObject({
      StackStatusReason: 'The following resource(s) failed to delete: [A]. ',
    });
    await scenario.call('DeleteStack', { StackName: STACK, RetainResources: ['A'] });
    await gone();
    expect([...scenario.existing].sort()).toEqual([
      expect.stringMatching(/-A-/),
      expect.stringMatching(/-Kept-/),
    ]);
  });

  it('leaves alone what a resource that could not be deleted depends on', async () => {
    await scenario.deploy(template(resources));
    scenario.world.faults.failResource({ logicalId: 'B', phase: 'delete' });
    await scenario.call('DeleteStack', { StackName: STACK });
    expect(await scenario.settled()).toBe('DELETE_FAILED');
    const kept = [...scenario.existing].map((id) => id.split('-')[1]).sort();
    expect(kept).toEqual(['A', 'B', 'Kept']);
  });

  it('removes a stack that is only in review', async () => {
    await scenario.changeSet(template({ A: topic('a') }), { ChangeSetType: 'CREATE' });
    await scenario.call('DeleteStack', { StackName: STACK });
    await gone();
    expect(scenario.calls).toEqual([]);
  });
});

describe('lists', () => {
  it('come in pages that neither lose nor double anything while stacks disappear', async () => {
    for (let index = 0; index < 60; index += 1) {
      const input = {
        StackName: `s${index}`,
        ChangeSetName: 'x',
        ChangeSetType: 'CREATE',
        TemplateBody: JSON.stringify(template({ A: topic('a') })),
      };
      await scenario.call('CreateChangeSet', input);
    }
    const page = await scenario.call('DescribeStacks', {});
    expect(page['Stacks']).toHaveLength(25);
    await scenario.call('DeleteStack', { StackName: 's0' });
    await scenario.call('DeleteStack', { StackName: 's24' });
    await until(
      () => scenario.call('ListStacks', { StackStatusFilter: ['DELETE_COMPLETE'] }),
      ({ StackSummaries: stacks }) => Array.isArray(stacks) && stacks.length === 2,
    );
    const next = await scenario.call('DescribeStacks', { NextToken: page['NextToken'] });
    expect(first(next['Stacks'])['StackName']).toBe('s25');
    expect(next['Stacks']).toHaveLength(25);
    const last = await scenario.call('DescribeStacks', { NextToken: next['NextToken'] });
    expect(last['Stacks']).toHaveLength(10);
    expect(last['NextToken']).toBeUndefined();
    await expect(scenario.call('ListStacks', { NextToken: page['NextToken'] })).rejects.toThrow(/NextToken/);
  });

  it('show events newest first, fifty a page', async () => {
    await scenario.deploy(
      template(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`T${index}`, topic('t')]))),
    );
    const page = await scenario.call('DescribeStackEvents', { StackName: STACK });
    expect(page['StackEvents']).toHaveLength(50);
    expect(first(page['StackEvents'])).toMatchObject({
      ResourceType: 'AWS::CloudFormation::Stack',
      ResourceStatus: 'CREATE_COMPLETE',
    });
    const next = await scenario.call('DescribeStackEvents', {
      StackName: STACK,
      NextToken: page['NextToken'],
    });
    expect(next['StackEvents']).toHaveLength(20 * 4 + 3 - 50);
  });

  it('show resources with their physical ids and statuses', async () => {
    await scenario.deploy(template({ A: { ...topic('a'), Metadata: { why: 'because' } } }));
    const resource = {
      LogicalResourceId: 'A',
      PhysicalResourceId: 'unit-A-1',
      ResourceType: 'AWS::SNS::Topic',
      ResourceStatus: 'CREATE_COMPLETE',
    };
    expect(await scenario.call('ListStackResources', { StackName: STACK })).toMatchObject({
      StackResourceSummaries: [resource],
    });
    expect(await scenario.call('DescribeStackResources', { PhysicalResourceId: 'unit-A-1' })).toMatchObject({
      StackResources: [resource],
    });
    expect(
      await scenario.call('DescribeStackResource', { StackName: STACK, LogicalResourceId: 'A' }),
    ).toMatchObject({
      StackResourceDetail: { ...resource, Metadata: '{"why":"because"}' },
    });
    await expect(
      scenario.call('DescribeStackResource', { StackName: STACK, LogicalResourceId: 'B' }),
    ).rejects.toThrow('Resource B does not exist');
  });

  it('find the events of one operation, and the failed ones alone', async () => {
    scenario.world.faults.failResource({ logicalId: 'A', reason: 'broken' });
    await scenario.deploy(template({ A: topic('a') }));
    const { LastOperations: operations } = await scenario.stack();
    const id = first(operations)['OperationId'];
    const answer = await scenario.call('DescribeEvents', {
      StackName: STACK,
      OperationId: id,
      Filters: { FailedEvents: true },
    });
    expect(answer['OperationEvents']).toMatchObject([
      { LogicalResourceId: 'A', ResourceStatus: 'CREATE_FAILED', OperationType: 'CREATE_STACK' },
    ]);
  });
});

describe('templates', () => {
  it('come back as they were submitted, from the stack and from a change set', async () => {
    const text = JSON.stringify(template({ A: topic('a') }), null, 3);
    const made = await scenario.changeSet(text, { ChangeSetType: 'CREATE' });
    expect(await scenario.call('GetTemplate', { ChangeSetName: made['ChangeSetId'] })).toMatchObject({
      TemplateBody: text,
    });
    await expect(scenario.call('GetTemplate', { StackName: STACK })).rejects.toThrow(
      'Template for stack unit does not exist',
    );
    await scenario.execute(made);
    expect(await scenario.call('GetTemplate', { StackName: STACK })).toMatchObject({ TemplateBody: text });
  });

  it('are validated and summarised', async () => {
    const role = { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } };
    const body = JSON.stringify(
      template({ Role: role }, { Description: 'd', Parameters: { P: { Type: 'String', Default: 'x' } } }),
    );
    const expected = {
      Description: 'd',
      Parameters: [{ ParameterKey: 'P', DefaultValue: 'x', NoEcho: false }],
      Capabilities: ['CAPABILITY_IAM'],
    };
    expect(await scenario.call('ValidateTemplate', { TemplateBody: body })).toMatchObject(expected);
    expect(await scenario.call('GetTemplateSummary', { TemplateBody: body })).toMatchObject({
      ...expected,
      ResourceTypes: ['AWS::IAM::Role'],
    });
    await expect(scenario.call('ValidateTemplate', { TemplateBody: '{}' })).rejects.toMatchObject({
      code: 'ValidationError',
    });
  });
});

it('authorises every operation against the stack it is about', async () => {
  await scenario.deploy(template({ A: topic('a') }));
  const { StackId: id } = await scenario.stack();
  const operations = [
    'DescribeStackEvents',
    'DescribeStackResources',
    'ListStackResources',
    'ListChangeSets',
    'GetTemplate',
    'GetStackPolicy',
    'DescribeStacks',
    'DescribeEvents',
  ];
  for (const operation of operations) {
    await scenario.call(operation, { StackName: STACK });
    expect(scenario.authorized.at(-1)).toBe(`cloudformation:${operation} ${String(id)}`);
  }
  expect(scenario.authorized).toContain(
    `cloudformation:CreateChangeSet arn:aws:cloudformation:us-east-1:123456789012:stack/${STACK}/*`,
  );
  expect(scenario.authorized).toContain(`cloudformation:ExecuteChangeSet ${String(id)}`);
});

it('has neither CreateStack nor UpdateStack', async () => {
  await expect(scenario.call('UpdateStack', {})).rejects.toThrow('no operation UpdateStack');
  await expect(scenario.call('CreateStack', {})).rejects.toThrow('no operation CreateStack');
});
