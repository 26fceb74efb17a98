import { ChangeAction, PolicyAction, type ResourceChange } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from '@jest/globals';
import { mapResourceChange } from './map-resource-change.ts';

const change = (rest: ResourceChange): ResourceChange => ({
  LogicalResourceId: 'Database',
  ResourceType: 'AWS::RDS::DBInstance',
  ...rest,
});
const only = (rest: ResourceChange) => mapResourceChange(change(rest))[0];
const context = (Properties: object, rest: object = {}): string => JSON.stringify({ Properties, ...rest });

describe('mapResourceChange', () => {
  it.each(Object.values(ChangeAction))('keeps the action %s', (Action) => {
    expect(only({ Action })).toEqual({
      ...{ logicalId: 'Database', type: 'AWS::RDS::DBInstance', action: Action, properties: [] },
    });
  });

  it.each(Object.values(PolicyAction))('keeps the policy action %s', (policyAction) => {
    expect(only({ Action: 'Modify', PolicyAction: policyAction })?.policyAction).toBe(policyAction);
  });

  it.each(['True', 'False', 'Conditional'] as const)('keeps the replacement %s', (Replacement) => {
    expect(only({ Action: 'Modify', Replacement, PhysicalResourceId: 'db1' })).toMatchObject({
      ...{ replacement: Replacement, physicalId: 'db1' },
    });
  });

  it('leaves out what has no action', () => {
    expect(mapResourceChange(change({}))).toEqual([]);
  });

  it('gives each property with its cause and its values', () => {
    const mapped = only({
      Action: 'Modify',
      Details: [
        {
          Target: {
            ...{ Attribute: 'Properties', Name: 'DBInstanceClass', RequiresRecreation: 'Never' },
            ...{
              Path: '/Properties/DBInstanceClass',
              BeforeValue: 'db.m7g.large',
              AfterValue: 'db.m7g.xlarge',
            },
          },
          ...{ ChangeSource: 'ParameterReference', CausingEntity: 'Class', Evaluation: 'Static' },
        },
      ],
    });
    expect(mapped?.properties).toEqual([
      {
        ...{ attribute: 'Properties', path: '/Properties/DBInstanceClass', requiresRecreation: 'Never' },
        ...{ source: 'ParameterReference', causedBy: 'Class', evaluation: 'Static' },
        ...{ before: 'db.m7g.large', after: 'db.m7g.xlarge' },
      },
    ]);
  });

  it('gives them in an order of its own', () => {
    const named = (Name: string, Evaluation: 'Static' | 'Dynamic') => ({
      ...({ Target: { Attribute: 'Properties', Name }, Evaluation } as const),
    });
    const Details = [named('B', 'Static'), named('A', 'Static'), named('A', 'Dynamic')];
    const forwards = only({ Action: 'Modify', Details });
    expect(forwards?.properties.map(({ path, evaluation }) => [path, evaluation])).toEqual([
      ['A', 'Dynamic'],
      ['A', 'Static'],
      ['B', 'Static'],
    ]);
    expect(only({ Action: 'Modify', Details: [...Details].reverse() })).toEqual(forwards);
  });

  it.each([
    ['a pointer', { Attribute: 'Properties', Path: '/Properties/Tags/0/Value' }, 'one', 'two'],
    ['a name', { Attribute: 'Properties', Name: 'Port' }, '3306', '3307'],
    ['a dotted path', { Attribute: 'Properties', Path: 'Scaling.Max' }, '1', '2'],
    ['an attribute', { Attribute: 'DeletionPolicy' }, 'Delete', 'Retain'],
    ['the tags', { Attribute: 'Tags' }, '[{"Value":"one"}]', '[{"Value":"two"}]'],
  ] as const)('finds values in the contexts by %s', (_, Target, before, after) => {
    const mapped = only({
      ...{ Action: 'Modify', Details: [{ Target }] },
      BeforeContext: context(
        { Tags: [{ Value: 'one' }], Port: 3306, Scaling: { Max: 1 } },
        { DeletionPolicy: 'Delete' },
      ),
      AfterContext: context(
        { Tags: [{ Value: 'two' }], Port: 3307, Scaling: { Max: 2 } },
        { DeletionPolicy: 'Retain' },
      ),
    });
    expect(mapped?.properties).toMatchObject([{ before, after }]);
  });

  it('does not look up the other value where one is given: the property is new, or goes', () => {
    const mapped = only({
      Action: 'Modify',
      Details: [{ Target: { Attribute: 'Properties', Name: 'Port', AfterValue: '3307' } }],
      BeforeContext: context({ Port: 1 }),
    });
    expect(mapped?.properties).toEqual([{ attribute: 'Properties', path: 'Port', after: '3307' }]);
  });

  it.each<[ResourceChange, object]>([
    [{ Action: 'Add', AfterContext: context({ Port: 1, Name: 'n' }) }, { after: 'n' }],
    [{ Action: 'Remove', BeforeContext: context({ Port: 1, Name: 'n' }) }, { before: 'n' }],
    [{ Action: 'Import', AfterContext: context({ Port: 1, Name: 'n' }) }, { after: 'n' }],
  ])('lists the properties of what comes and goes as a whole', (whole, values) => {
    expect(only(whole)?.properties).toEqual([
      { attribute: 'Properties', path: 'Name', ...values },
      expect.objectContaining({ attribute: 'Properties', path: 'Port' }),
    ]);
  });

  it('redacts values, never names', () => {
    const details = only({
      Action: 'Modify',
      Details: [
        {
          Target: {
            ...{ Attribute: 'Properties', Name: 'MasterUserPassword' },
            ...{ BeforeValue: 'old-secret', AfterValue: 'new-secret' },
          },
        },
      ],
    });
    expect(details?.properties).toEqual([
      { attribute: 'Properties', path: 'MasterUserPassword', before: '****', after: '****' },
    ]);
    const whole = only({ Action: 'Add', AfterContext: context({ Login: { Password: 'new-secret' } }) });
    expect(whole?.properties).toEqual([
      { attribute: 'Properties', path: 'Login', after: '{"Password":"****"}' },
    ]);
  });

  it.each(['', 'no JSON', 'null', '"text"'])('does without a context it cannot read: %j', (AfterContext) => {
    expect(only({ Action: 'Add', AfterContext })?.properties).toEqual([]);
  });
});
