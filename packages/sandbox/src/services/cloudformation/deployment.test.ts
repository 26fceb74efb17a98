import { beforeEach, describe, expect, it } from '@jest/globals';
import { createScenario, first, STACK, template, turn, until, type Scenario } from './test-scenario.ts';

const topic = (name: string) => ({ Type: 'AWS::SNS::Topic', Properties: { DisplayName: name } });
const group = {
  Type: 'AWS::Logs::LogGroup',
  Properties: { LogGroupName: { 'Fn::Sub': '/of/${Topic.TopicName}' } },
};

let scenario: Scenario;
beforeEach(async () => {
  scenario = await createScenario();
});

describe('creating a stack', () => {
  it('goes from review through CREATE_IN_PROGRESS to CREATE_COMPLETE, resource by resource in their order', async () => {
    await scenario.changeSet(template({ Group: group, Topic: topic('a') }), { ChangeSetType: 'CREATE' });
    expect(await scenario.status()).toBe('REVIEW_IN_PROGRESS');
    await scenario.call('ExecuteChangeSet', { StackName: STACK, ChangeSetName: 'set-1' });
    expect(await scenario.status()).toBe('CREATE_IN_PROGRESS');
    expect(await scenario.settled()).toBe('CREATE_COMPLETE');
    expect(await scenario.events()).toEqual([
      `${STACK} REVIEW_IN_PROGRESS User Initiated`,
      `${STACK} CREATE_IN_PROGRESS User Initiated`,
      'Topic CREATE_IN_PROGRESS',
      'Topic CREATE_IN_PROGRESS being made',
      'Topic CREATE_IN_PROGRESS Resource creation Initiated',
      'Topic CREATE_COMPLETE',
      'Group CREATE_IN_PROGRESS',
      'Group CREATE_IN_PROGRESS being made',
      'Group CREATE_IN_PROGRESS Resource creation Initiated',
      'Group CREATE_COMPLETE',
      `${STACK} CREATE_COMPLETE`,
    ]);
    expect(scenario.calls.map(({ physicalId }) => physicalId)).toEqual(['unit-Topic-1', '/of/unit-Topic-1']);
  });

  it('makes independent resources at the same time', async () => {
    let open = (): void => undefined;
    scenario.gates.set('A', new Promise((resolve) => (open = resolve)));
    const made = await scenario.changeSet(template({ A: topic('a'), B: topic('b') }), {
      ChangeSetType: 'CREATE',
    });
    await scenario.call('ExecuteChangeSet', { ChangeSetName: made['ChangeSetId'] });
    await until(scenario.events.bind(scenario), (events) => events.includes('B CREATE_COMPLETE'));
    expect(await scenario.status()).toBe('CREATE_IN_PROGRESS');
    open();
    expect(await scenario.settled()).toBe('CREATE_COMPLETE');
  });

  it('shows outputs, parameters, tags and no time of update', async () => {
    const sections = {
      Parameters: { Name: { Type: 'String' }, Secret: { Type: 'String', NoEcho: true } },
      Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Topic', 'TopicArn'] }, Description: 'where' } },
    };
    await scenario.deploy(template({ Topic: topic('a') }, sections), {
      Parameters: [
        { ParameterKey: 'Name', ParameterValue: 'n' },
        { ParameterKey: 'Secret', ParameterValue: 'hush' },
      ],
      Tags: [{ Key: 'team', Value: 'sync' }],
    });
    const stack = await scenario.stack();
    expect(stack).toMatchObject({
      StackStatus: 'CREATE_COMPLETE',
      EnableTerminationProtection: false,
      Outputs: [{ OutputKey: 'Arn', OutputValue: 'arn:unit-Topic-1', Description: 'where' }],
      Parameters: [
        { ParameterKey: 'Name', ParameterValue: 'n' },
        { ParameterKey: 'Secret', ParameterValue: '****' },
      ],
      Tags: [{ Key: 'team', Value: 'sync' }],
    });
    expect(stack['LastUpdatedTime']).toBeUndefined();
    expect(scenario.calls[0]?.tags).toMatchObject({
      team: 'sync',
      'aws:cloudformation:stack-name': STACK,
      'aws:cloudformation:logical-id': 'Topic',
    });
  });

  it('resolves dynamic references for the provider only', async () => {
    scenario.world.secretValues.set('db', '{"password":"hush"}');
    await scenario.deploy(template({ Topic: topic('{{resolve:secretsmanager:db:SecretString:password}}') }));
    expect(scenario.calls[0]?.properties).toEqual({ DisplayName: 'hush' });
    scenario.world.secretValues.set('db', '{"password":"other"}');
    const again = await scenario.changeSet(
      template({ Topic: topic('{{resolve:secretsmanager:db:SecretString:password}}') }),
    );
    expect(again['StatusReason']).toMatch(/didn't contain changes/);
    const { StackEvents: events } = await scenario.call('DescribeStackEvents', { StackName: STACK });
    expect(JSON.stringify(events)).not.toContain('hush');
  });
});

describe('a failed creation', () => {
  it('is rolled back: what was made is deleted in reverse order, and the stack ends in ROLLBACK_COMPLETE', async () => {
    scenario.world.faults.failResource({ logicalId: 'Group', reason: 'no more groups' });
    expect(await scenario.deploy(template({ Topic: topic('a'), Group: group }))).toBe('ROLLBACK_COMPLETE');
    const events = await scenario.events();
    expect(events.slice(-6)).toEqual(
      [
        'Group CREATE_IN_PROGRESS',
        'Group CREATE_FAILED no more groups',
        `${STACK} ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [Group]. Rollback requested by user.`,
        'Topic DELETE_IN_PROGRESS',
        'Topic DELETE_COMPLETE',
        `${STACK} ROLLBACK_COMPLETE`,
      ].slice(-6),
    );
    expect([...scenario.existing]).toEqual([]);
  });

  it('cancels what is still being made, then deletes that too', async () => {
    let open = (): void => undefined;
    scenario.gates.set('Slow', new Promise((resolve) => (open = resolve)));
    scenario.world.faults.failResource({ logicalId: 'Bad', reason: 'broken' });
    const resources = { Slow: topic('s'), Bad: topic('b'), Late: { ...topic('l'), DependsOn: 'Slow' } };
    const made = await scenario.changeSet(template(resources), { ChangeSetType: 'CREATE' });
    await scenario.call('ExecuteChangeSet', { ChangeSetName: made['ChangeSetId'] });
    const seen: string[] = [];
    await until(
      async () => seen.push(...(await scenario.events())),
      () => seen.includes('Slow CREATE_FAILED Resource creation cancelled'),
    );
    open();
    expect(await scenario.settled()).toBe('ROLLBACK_COMPLETE');
    expect(seen).toContain('Bad CREATE_FAILED broken');
    expect((await scenario.events()).join('\n')).toMatch(/failed to create: \[Bad, Slow\].*\n.*Slow DELETE/s);
    expect([...scenario.existing]).toEqual([]);
    expect(scenario.calls.map(({ verb }) => verb)).toEqual(['create', 'delete']);
  });

  it('keeps what is made where rollback is disabled; RollbackStack deletes it', async () => {
    scenario.world.faults.failResource({ logicalId: 'Group' });
    const made = await scenario.changeSet(template({ Topic: topic('a'), Group: group }), {
      ChangeSetType: 'CREATE',
    });
    expect(await scenario.execute(made, { DisableRollback: true })).toBe('CREATE_FAILED');
    expect([...scenario.existing]).toEqual(['unit-Topic-1']);
    await scenario.call('RollbackStack', { StackName: STACK });
    expect(await scenario.status()).toBe('ROLLBACK_IN_PROGRESS');
    expect(await scenario.settled()).toBe('ROLLBACK_COMPLETE');
    expect([...scenario.existing]).toEqual([]);
  });

  it('starts nothing more where rollback is disabled, but lets finish what runs', async () => {
    let open = (): void => undefined;
    scenario.gates.set('Slow', new Promise((resolve) => (open = resolve)));
    scenario.world.faults.failResource({ logicalId: 'Bad', reason: 'broken' });
    const resources = { Slow: topic('s'), Bad: topic('b'), Late: { ...topic('l'), DependsOn: 'Slow' } };
    const made = await scenario.changeSet(template(resources), { ChangeSetType: 'CREATE' });
    await scenario.call('ExecuteChangeSet', { ChangeSetName: made['ChangeSetId'], DisableRollback: true });
    const seen: string[] = [];
    await until(
      async () => seen.push(...(await scenario.events())),
      () => seen.includes('Bad CREATE_FAILED broken'),
    );
    open();
    expect(await scenario.settled()).toBe('CREATE_FAILED');
    expect(await scenario.events()).toContain('Slow CREATE_COMPLETE');
    expect([...scenario.existing]).toEqual(['unit-Slow-1']);
  });

  it('can be fixed forward where rollback is disabled', async () => {
    scenario.world.faults.failResource({ logicalId: 'Group' });
    const body = template({ Topic: topic('a'), Group: group });
    const made = await scenario.changeSet(body, { ChangeSetType: 'CREATE' });
    await scenario.execute(made, { DisableRollback: true });
    expect(await scenario.deploy(body)).toBe('UPDATE_COMPLETE');
    expect([...scenario.existing]).toEqual(['unit-Topic-1', '/of/unit-Topic-1']);
  });

  it('ends in ROLLBACK_FAILED where a resource cannot be deleted', async () => {
    scenario.world.faults.failResource({ logicalId: 'Group' });
    scenario.world.faults.failResource({ logicalId: 'Topic', phase: 'delete', reason: 'in use' });
    expect(await scenario.deploy(template({ Topic: topic('a'), Group: group }))).toBe('ROLLBACK_FAILED');
    expect(await scenario.stack()).toMatchObject({
      StackStatusReason: 'The following resource(s) failed to delete: [Topic]. ',
    });
  });

  it('keeps resources with DeletionPolicy Retain, deletes those with RetainExceptOnCreate', async () => {
    scenario.world.faults.failResource({ logicalId: 'Bad' });
    const resources = {
      Kept: { ...topic('k'), DeletionPolicy: 'Retain' },
      Gone: { ...topic('g'), DeletionPolicy: 'RetainExceptOnCreate' },
      Bad: { ...topic('b'), DependsOn: ['Kept', 'Gone'] },
    };
    expect(await scenario.deploy(template(resources))).toBe('ROLLBACK_COMPLETE');
    expect(await scenario.events()).toContain('Kept DELETE_SKIPPED');
    expect([...scenario.existing]).toEqual(['unit-Kept-1']);
  });

  it('deletes the stack where OnStackFailure says so', async () => {
    scenario.world.faults.failResource({ logicalId: 'Topic' });
    const made = await scenario.changeSet(template({ Topic: topic('a') }), {
      ChangeSetType: 'CREATE',
      OnStackFailure: 'DELETE',
    });
    await scenario.call('ExecuteChangeSet', { ChangeSetName: made['ChangeSetId'] });
    await until(
      () => scenario.call('ListStacks', {}),
      ({ StackSummaries: stacks }) => first(stacks)['StackStatus'] === 'DELETE_COMPLETE',
    );
    await expect(scenario.status()).rejects.toThrow(`Stack with id ${STACK} does not exist`);
  });

  it('reports a provider error in the words of a resource handler', async () => {
    scenario.gates.set('Topic', Promise.reject(new Error('quota exceeded')));
    await scenario.deploy(template({ Topic: topic('a') }));
    expect((await scenario.events()).join('\n')).toMatch(
      /Topic CREATE_FAILED Resource handler returned message: "quota exceeded" \(RequestToken: [-0-9a-f]{36}, HandlerErrorCode: InternalFailure\)/,
    );
  });

  it('refuses a name that another resource bears', async () => {
    scenario.world.resources.put({
      type: 'AWS::S3::Bucket',
      physicalId: 'taken',
      properties: {},
      attributes: {},
      tags: {},
    });
    const bucket = template({ Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'taken' } } });
    const checked = await scenario.changeSet(bucket, { ChangeSetType: 'CREATE' });
    expect(checked['StatusReason']).toMatch(/ResourceExistenceCheck.*Bucket.*'taken' already exists/);
    const unchecked = await scenario.changeSet(bucket, { ChangeSetType: 'CREATE', DisableValidation: true });
    expect(await scenario.execute(unchecked)).toBe('ROLLBACK_COMPLETE');
    expect((await scenario.events()).join('\n')).toMatch(
      /Bucket CREATE_FAILED .*'taken' already exists.*HandlerErrorCode: AlreadyExists/,
    );
    await turn();
  });
});
