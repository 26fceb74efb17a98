import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  changeOf,
  createScenario,
  detailTexts,
  first,
  parseObject,
  STACK,
  template,
  until,
  type Scenario,
} from './test-scenario.ts';

const topic = (name: string) => ({ Type: 'AWS::SNS::Topic', Properties: { DisplayName: name } });
const group = (name: string) => ({ Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: name } });

let scenario: Scenario;
beforeEach(async () => {
  scenario = await createScenario();
});

describe('a change set', () => {
  it('is pending, then in progress, then complete and available', async () => {
    const { Id: id, StackId: stackId } = await scenario.call('CreateChangeSet', {
      StackName: STACK,
      ChangeSetName: 'one',
      ChangeSetType: 'CREATE',
      TemplateBody: JSON.stringify(template({ A: topic('a') })),
    });
    expect(id).toMatch(/^arn:aws:cloudformation:us-east-1:123456789012:changeSet\/one\/[-0-9a-f]{36}$/);
    expect(stackId).toMatch(/^arn:aws:cloudformation:us-east-1:123456789012:stack\/unit\/[-0-9a-f]{36}$/);
    const seen: string[] = [];
    await until(
      () => scenario.call('DescribeChangeSet', { ChangeSetName: id }),
      ({ Status: status, ExecutionStatus: execution }) => {
        const text = `${String(status)} ${String(execution)}`;
        if (seen.at(-1) !== text) seen.push(text);
        return status === 'CREATE_COMPLETE';
      },
    );
    expect(seen).toEqual([
      'CREATE_PENDING UNAVAILABLE',
      'CREATE_IN_PROGRESS UNAVAILABLE',
      'CREATE_COMPLETE AVAILABLE',
    ]);
  });

  it("fails in AWS's words where nothing differs, or only the text of the template does", async () => {
    await scenario.deploy(template({ A: topic('a') }));
    expect(await scenario.changeSet(template({ A: topic('a') }))).toMatchObject({
      Status: 'FAILED',
      ExecutionStatus: 'UNAVAILABLE',
      StatusReason:
        "The submitted information didn't contain changes. Submit different information to create a change set.",
      Changes: [],
    });
    const reworded = template({ A: { ...topic('a'), DeletionPolicy: 'Retain' } }, { Description: 'other' });
    expect(await scenario.changeSet(reworded)).toMatchObject({
      Status: 'FAILED',
      StatusReason: 'No updates are to be performed.',
    });
  });

  it('says for each property whether it replaces, what caused it, and its values', async () => {
    const at = (name: string, days: number, display: string) =>
      template(
        {
          Group: {
            Type: 'AWS::Logs::LogGroup',
            Properties: { LogGroupName: { Ref: 'Name' }, RetentionInDays: days },
          },
          Reader: {
            Type: 'AWS::SNS::Topic',
            Properties: { DisplayName: { Ref: 'Group' }, TopicName: { 'Fn::Sub': '${Group.Arn}-x' } },
          },
          Topic: topic(display),
        },
        { Parameters: { Name: { Type: 'String', Default: name } } },
      );
    await scenario.deploy(at('/one', 7, 'a'));
    const made = await scenario.changeSet(at('/two', 14, 'a'));
    const change = changeOf(made, 'Group');
    expect(change).toMatchObject({
      Action: 'Modify',
      PhysicalResourceId: '/one',
      ResourceType: 'AWS::Logs::LogGroup',
      Replacement: 'True',
      PolicyAction: 'ReplaceAndDelete',
      Scope: ['Properties'],
    });
    expect(detailTexts(change)).toEqual([
      'ParameterReference Static Properties.LogGroupName Always Name',
      'DirectModification Static Properties.RetentionInDays Never',
    ]);
    expect(first(change['Details'])).toMatchObject({
      Target: {
        Path: '/Properties/LogGroupName',
        BeforeValue: '/one',
        AfterValue: '/two',
        AttributeChangeType: 'Modify',
      },
    });
    const reader = changeOf(made, 'Reader');
    expect(detailTexts(reader)).toEqual([
      'ResourceReference Dynamic Properties.DisplayName Never Group',
      'ResourceAttribute Dynamic Properties.TopicName Always Group.Arn',
    ]);
    expect(reader['Replacement']).toBe('Conditional');
    expect(parseObject(reader['AfterContext'])).toEqual({
      Properties: {
        DisplayName: '{{changeSet:KNOWN_AFTER_APPLY}}',
        TopicName: '{{changeSet:KNOWN_AFTER_APPLY}}-x',
      },
    });
    expect(() => changeOf(made, 'Topic')).toThrow();
  });

  it('holds property values back unless they are asked for, and masks NoEcho values always', async () => {
    const secret = (text: string) =>
      [
        template(
          { A: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::Sub': 'x${Secret}' } } } },
          {
            Parameters: { Secret: { Type: 'String', NoEcho: true } },
          },
        ),
        { Parameters: [{ ParameterKey: 'Secret', ParameterValue: text }] },
      ] as const;
    await scenario.deploy(...secret('hush1'));
    const made = await scenario.changeSet(...secret('hush2'));
    expect(JSON.stringify(made)).not.toContain('hush');
    expect(changeOf(made, 'A')['AfterContext']).toContain('x****');
    const plain = await scenario.call('DescribeChangeSet', { ChangeSetName: made['ChangeSetId'] });
    expect(changeOf(plain, 'A')['AfterContext']).toBeUndefined();
    expect(scenario.calls[0]?.properties).toEqual({ DisplayName: 'xhush1' });
  });

  it('names the policy that applies to what it removes and replaces', async () => {
    const database = { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'db.t4g.small' } };
    const resources = {
      Plain: topic('a'),
      Kept: { ...topic('b'), DeletionPolicy: 'Retain' },
      Database: database,
      Group: { ...group('/one'), UpdateReplacePolicy: 'Retain' },
    };
    await scenario.deploy(template(resources));
    const made = await scenario.changeSet(
      template({ Group: { ...group('/two'), UpdateReplacePolicy: 'Retain' } }),
    );
    const actions = ['Plain', 'Kept', 'Database', 'Group'].map((name) => {
      const change = changeOf(made, name);
      return `${String(change['Action'])} ${String(change['PolicyAction'])}`;
    });
    expect(actions).toEqual(['Remove Delete', 'Remove Retain', 'Remove Snapshot', 'Modify ReplaceAndRetain']);
  });

  it.each([
    ['UpdateMethod NewVersion: conditional, changed in place', 'NewVersion', 'Conditional', 'update'],
    ['UpdateMethod Replace: conditional, replaced', 'Replace', 'Conditional', 'create'],
  ])('treats the content of an SSM document by its method: %s', async (_name, method, replacement, verb) => {
    const document = (step: string) =>
      template({
        D: { Type: 'AWS::SSM::Document', Properties: { Content: { step }, UpdateMethod: method } },
      });
    await scenario.deploy(document('one'));
    const made = await scenario.changeSet(document('two'));
    expect(changeOf(made, 'D')['Replacement']).toBe(replacement);
    expect(await scenario.execute(made)).toBe('UPDATE_COMPLETE');
    expect(scenario.calls[1]?.verb).toBe(verb);
  });

  it("shows tags as tags, whether they are the stack's or the resource's own", async () => {
    await scenario.deploy(template({ A: topic('a') }), { Tags: [{ Key: 'k', Value: 'v' }] });
    const made = await scenario.changeSet(template({ A: topic('a') }), { Tags: [{ Key: 'k', Value: 'w' }] });
    expect(detailTexts(changeOf(made, 'A'))).toEqual(['DirectModification Static Tags Never']);
    expect(changeOf(made, 'A')).toMatchObject({ Replacement: 'False', Scope: ['Tags'] });
  });

  it('comes in pages', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`T${index}`, topic('t')]));
    const made = await scenario.changeSet(template(many), { ChangeSetType: 'CREATE' });
    const sizes: number[] = [];
    let answer = made;
    for (;;) {
      sizes.push(Array.isArray(answer['Changes']) ? answer['Changes'].length : 0);
      const { NextToken: token } = answer;
      if (token === undefined) break;
      answer = await scenario.call('DescribeChangeSet', {
        ChangeSetName: made['ChangeSetId'],
        NextToken: token,
      });
    }
    expect(sizes).toEqual([25, 25, 10]);
  });
});

describe('validation of properties when the change set is made', () => {
  it.each([
    ['an unknown property', { DisplayNam: 'x' }, '#: extraneous key [DisplayNam] is not permitted'],
    ['a missing member', { Tags: [{ Key: 'k' }] }, '#/Tags/0: required key [Value] not found'],
    ['a wrong type', { FifoTopic: 'perhaps' }, '#/FifoTopic: expected type: Boolean, found: String'],
  ])('finds %s and names the resource', async (_name, properties, text) => {
    const made = await scenario.changeSet(
      template({ A: { Type: 'AWS::SNS::Topic', Properties: properties } }),
      { ChangeSetType: 'CREATE' },
    );
    expect(made).toMatchObject({ Status: 'FAILED', ExecutionStatus: 'UNAVAILABLE' });
    expect(made['StatusReason']).toContain('[AWS::EarlyValidation::PropertyValidation]');
    expect(made['StatusReason']).toContain(`A: ${text}`);
    const { OperationEvents: events } = await scenario.call('DescribeEvents', {
      ChangeSetName: made['ChangeSetId'],
    });
    expect(first(events)).toMatchObject({
      EventType: 'VALIDATION_ERROR',
      LogicalResourceId: 'A',
      ValidationFailureMode: 'FAIL',
    });
  });

  it('refuses the name of a resource of another stack', async () => {
    await scenario.deploy(template({ G: group('/taken') }));
    const { Id: id } = await scenario.call('CreateChangeSet', {
      StackName: 'other',
      ChangeSetName: 'one',
      ChangeSetType: 'CREATE',
      TemplateBody: JSON.stringify(template({ G: group('/taken') })),
    });
    const made = await until(
      () => scenario.call('DescribeChangeSet', { ChangeSetName: id }),
      ({ Status: status }) => status === 'FAILED',
    );
    expect(made['StatusReason']).toMatch(
      /ResourceExistenceCheck.*'\/taken' already exists in stack arn:.*stack\/unit\//,
    );
  });
});
