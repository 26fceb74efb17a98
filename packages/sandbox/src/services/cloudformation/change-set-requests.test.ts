import { beforeEach, describe, expect, it } from '@jest/globals';
import { createScenario, STACK, template, until, type Scenario } from './test-scenario.ts';

const topic = (name: string) => ({ Type: 'AWS::SNS::Topic', Properties: { DisplayName: name } });
const group = (name: string) => ({ Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: name } });

let scenario: Scenario;
beforeEach(async () => {
  scenario = await createScenario();
});

describe('executing', () => {
  it('is refused for a change set that failed, was executed, or is gone', async () => {
    await scenario.deploy(template({ A: topic('a') }));
    const failed = await scenario.changeSet(template({ A: topic('a') }));
    await expect(scenario.execute(failed)).rejects.toMatchObject({
      code: 'InvalidChangeSetStatus',
      message: expect.stringContaining('[FAILED]'),
    });
    const [first_, second] = [
      await scenario.changeSet(template({ A: topic('b') })),
      await scenario.changeSet(template({ A: topic('c') })),
    ];
    expect(await scenario.execute(first_)).toBe('UPDATE_COMPLETE');
    await expect(scenario.execute(second)).rejects.toMatchObject({ code: 'ChangeSetNotFound' });
    await expect(scenario.execute(first_)).rejects.toMatchObject({ code: 'InvalidChangeSetStatus' });
    expect(await scenario.call('DescribeChangeSet', { ChangeSetName: first_['ChangeSetId'] })).toMatchObject({
      ExecutionStatus: 'EXECUTE_COMPLETE',
    });
  });

  it('is idempotent by its token', async () => {
    const made = await scenario.changeSet(template({ A: topic('a') }), { ChangeSetType: 'CREATE' });
    await scenario.execute(made, { ClientRequestToken: 't1' });
    expect(await scenario.execute(made, { ClientRequestToken: 't1' })).toBe('CREATE_COMPLETE');
    await expect(scenario.execute(made, { ClientRequestToken: 't2' })).rejects.toMatchObject({
      code: 'InvalidChangeSetStatus',
    });
    expect(scenario.calls).toHaveLength(1);
  });

  it('is refused for a change set that was made before a rollback: it is obsolete', async () => {
    await scenario.deploy(template({ A: topic('a') }));
    scenario.world.faults.failResource({ logicalId: 'A', phase: 'update' });
    await scenario.execute(await scenario.changeSet(template({ A: topic('b') })), { DisableRollback: true });
    const stale = await scenario.changeSet(template({ A: topic('c') }));
    await scenario.call('RollbackStack', { StackName: STACK });
    await scenario.settled();
    expect(await scenario.call('DescribeChangeSet', { ChangeSetName: stale['ChangeSetId'] })).toMatchObject({
      ExecutionStatus: 'OBSOLETE',
    });
    await expect(scenario.execute(stale)).rejects.toMatchObject({ code: 'InvalidChangeSetStatus' });
  });

  it('does not take DisableRollback next to OnStackFailure', async () => {
    const made = await scenario.changeSet(template({ A: topic('a') }), {
      ChangeSetType: 'CREATE',
      OnStackFailure: 'ROLLBACK',
    });
    await expect(scenario.execute(made, { DisableRollback: false })).rejects.toMatchObject({
      code: 'ValidationError',
    });
  });
});

describe('creating a change set', () => {
  const create = (options: object) =>
    scenario.call('CreateChangeSet', {
      StackName: STACK,
      ChangeSetName: 'x',
      TemplateBody: JSON.stringify(template({ A: topic('a') })),
      ...options,
    });

  it('is idempotent by its token, and otherwise refuses a name twice', async () => {
    const once = await create({ ChangeSetType: 'CREATE', ClientToken: 't1' });
    expect(await create({ ChangeSetType: 'CREATE', ClientToken: 't1' })).toEqual(once);
    await expect(create({ ChangeSetType: 'CREATE', ClientToken: 't2' })).rejects.toMatchObject({
      code: 'AlreadyExistsException',
    });
    await expect(create({ ChangeSetType: 'CREATE' })).rejects.toMatchObject({
      code: 'AlreadyExistsException',
    });
  });

  it.each([
    ['an update of nothing', {}, 'ValidationError', 'Stack [unit] does not exist'],
    [
      'a bad stack name',
      { StackName: '1st', ChangeSetType: 'CREATE' },
      'ValidationError',
      'regular expression pattern',
    ],
    [
      'a bad change set name',
      { ChangeSetName: 'a_b', ChangeSetType: 'CREATE' },
      'ValidationError',
      'regular expression pattern',
    ],
    [
      'two templates',
      { TemplateURL: 'https://x.s3.amazonaws.com/k', ChangeSetType: 'CREATE' },
      'ValidationError',
      'Either Template URL or Template Body',
    ],
    [
      'a long body',
      { TemplateBody: ' '.repeat(51_201), ChangeSetType: 'CREATE' },
      'ValidationError',
      '51200',
    ],
    ['an import', { ChangeSetType: 'IMPORT' }, 'ValidationError', 'IMPORT'],
    [
      'a role that does not exist',
      { RoleARN: 'arn:aws:iam::123456789012:role/none', ChangeSetType: 'CREATE' },
      'ValidationError',
      'role/none',
    ],
    [
      'a reserved tag',
      { Tags: [{ Key: 'aws:x', Value: '' }], ChangeSetType: 'CREATE' },
      'ValidationError',
      'aws:',
    ],
    [
      'a missing capability',
      {
        TemplateBody: JSON.stringify(
          template({
            R: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'r', AssumeRolePolicyDocument: {} } },
          }),
        ),
        Capabilities: ['CAPABILITY_IAM'],
        ChangeSetType: 'CREATE',
      },
      'InsufficientCapabilitiesException',
      'Requires capabilities : [CAPABILITY_NAMED_IAM]',
    ],
  ])('refuses %s', async (_name, options, code, text) => {
    await expect(create(options)).rejects.toMatchObject({ code, message: expect.stringContaining(text) });
    await expect(scenario.status()).rejects.toThrow('does not exist');
  });

  it('refuses to create a stack that exists, to update one in ROLLBACK_COMPLETE, and another type under a logical id', async () => {
    await scenario.deploy(template({ A: topic('a') }));
    await expect(create({ ChangeSetType: 'CREATE' })).rejects.toThrow(
      'Stack [unit] already exists and cannot be created again with the changeSet [x].',
    );
    await expect(create({ TemplateBody: JSON.stringify(template({ A: group('/a') })) })).rejects.toThrow(
      /modifies resource type.*\[A\]/,
    );
    await scenario.call('DeleteStack', { StackName: STACK });
    await until(
      () => scenario.status().catch(() => 'gone'),
      (status) => status === 'gone',
    );
    scenario.world.faults.failResource({ logicalId: 'A' });
    expect(await scenario.deploy(template({ A: topic('a') }))).toBe('ROLLBACK_COMPLETE');
    await expect(create({})).rejects.toThrow(
      /^Stack:arn:.* is in ROLLBACK_COMPLETE state and can not be updated\.$/,
    );
  });

  it("reads a template from the sandbox's own S3, with the caller's right to the object", async () => {
    const bytes = Buffer.from(JSON.stringify(template({ A: topic('a') })));
    scenario.world.objectBytes.set('bucket/templates/t.json', bytes);
    const urls = [
      `${scenario.world.endpoint}/bucket/templates/t.json`,
      'https://bucket.s3.us-east-1.amazonaws.com/templates/t.json',
      'https://s3.amazonaws.com/bucket/templates/t.json',
    ];
    for (const [index, url] of urls.entries()) {
      await create({
        TemplateBody: undefined,
        TemplateURL: url,
        ChangeSetType: 'CREATE',
        ChangeSetName: `x${index}`,
      });
    }
    expect(scenario.authorized).toContain('s3:GetObject arn:aws:s3:::bucket/templates/t.json');
    await expect(
      create({
        TemplateBody: undefined,
        TemplateURL: `${scenario.world.endpoint}/bucket/none`,
        ChangeSetType: 'CREATE',
      }),
    ).rejects.toThrow(/key does not exist/);
    await expect(
      create({ TemplateBody: undefined, TemplateURL: 'https://example.org/t.json', ChangeSetType: 'CREATE' }),
    ).rejects.toThrow(/valid S3 object/);
  });

  it('keeps parameters and tags of the stack where the request asks for it', async () => {
    const body = template(
      { A: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { Ref: 'P' } } } },
      { Parameters: { P: { Type: 'String' } } },
    );
    await scenario.deploy(body, {
      Parameters: [{ ParameterKey: 'P', ParameterValue: 'kept' }],
      Tags: [{ Key: 'k', Value: 'v' }],
    });
    const made = await scenario.changeSet(body, {
      Parameters: [{ ParameterKey: 'P', UsePreviousValue: true }],
    });
    expect(made).toMatchObject({
      Status: 'FAILED',
      Parameters: [{ ParameterKey: 'P', ParameterValue: 'kept' }],
      Tags: [{ Key: 'k', Value: 'v' }],
    });
  });

  it('lists change sets and forgets deleted ones', async () => {
    const made = await scenario.changeSet(template({ A: topic('a') }), { ChangeSetType: 'CREATE' });
    expect(await scenario.call('ListChangeSets', { StackName: STACK })).toMatchObject({
      Summaries: [{ ChangeSetName: 'set-1', Status: 'CREATE_COMPLETE' }],
    });
    await scenario.call('DeleteChangeSet', { ChangeSetName: made['ChangeSetId'] });
    await scenario.call('DeleteChangeSet', { ChangeSetName: made['ChangeSetId'] });
    expect(await scenario.call('ListChangeSets', { StackName: STACK })).toMatchObject({ Summaries: [] });
  });
});
