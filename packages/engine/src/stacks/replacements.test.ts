import { describe, expect, it } from '@jest/globals';
import type { PropertyChange, Replacement } from '@syncops/aws';

import type { PlannedResource } from '../plan/plan.ts';
import { findReplacements } from './replacements.ts';
import { assessResources } from './stack-risk.ts';

const changed = (
  logicalId: string,
  replacement: Replacement,
  properties: readonly Partial<PropertyChange>[],
  type = 'AWS::EC2::SecurityGroupIngress',
): PlannedResource => ({
  logicalId,
  type,
  action: 'Modify',
  replacement,
  properties: properties.map((property) => ({ attribute: 'Properties', ...property })),
});

/** A property that cannot be changed takes its value from another resource. */
const taken = (
  causedBy: string,
  source: 'ResourceAttribute' | 'ResourceReference' = 'ResourceAttribute',
): Partial<PropertyChange> => ({
  path: '/Properties/GroupId',
  requiresRecreation: 'Always',
  evaluation: 'Dynamic',
  source,
  causedBy,
});
const tagged = changed('Group', 'False', [{ attribute: 'Tags' }], 'AWS::EC2::SecurityGroup');
const replaced = changed('Group', 'True', [{ path: 'VpcId', requiresRecreation: 'Always' }]);

describe('findReplacements', () => {
  it.each<[string, readonly PlannedResource[], readonly string[]]>([
    [
      'an id of a resource that only gets tags',
      [tagged, changed('Rule', 'Conditional', [taken('Group.GroupId')])],
      [],
    ],
    [
      'a reference to such a resource',
      [tagged, changed('Rule', 'Conditional', [taken('Group', 'ResourceReference')])],
      [],
    ],
    [
      'the id of a resource that is replaced',
      [replaced, changed('Rule', 'Conditional', [taken('Group.GroupId')])],
      ['Group', 'Rule'],
    ],
    [
      'a version, which changes with every update',
      [tagged, changed('Rule', 'Conditional', [taken('Group.LatestVersionNumber')])],
      ['Rule'],
    ],
    ['something outside of the change set', [changed('Rule', 'Conditional', [taken('Other.Id')])], ['Rule']],
    [
      'a property that its author changed',
      [tagged, changed('Rule', 'Conditional', [{ path: 'Port', requiresRecreation: 'Conditionally' }])],
      ['Rule'],
    ],
    ['nothing that is reported', [changed('Rule', 'Conditional', [])], ['Rule']],
    [
      'a chain that ends in a replacement',
      [
        changed('Last', 'Conditional', [taken('Rule', 'ResourceReference')]),
        changed('Rule', 'Conditional', [taken('Group.GroupId')]),
        replaced,
      ],
      ['Group', 'Last', 'Rule'],
    ],
    [
      'a chain that ends in tags',
      [
        changed('Last', 'Conditional', [taken('Rule', 'ResourceReference')]),
        changed('Rule', 'Conditional', [taken('Group.GroupId')]),
        tagged,
      ],
      [],
    ],
  ])('judges by %s', (_what, resources, expected) => {
    expect([...findReplacements(resources).keys()].sort()).toEqual(expected);
  });
});

describe('assessResources', () => {
  it('says nothing of rules whose group only gets other tags', () => {
    const rule = changed('Rule', 'Conditional', [taken('Group.GroupId')]);
    expect(assessResources([tagged, rule])).toEqual([]);
  });

  it('does not keep quiet about a replacement that nothing explains', () => {
    expect(assessResources([changed('Rule', 'Conditional', [])])).toMatchObject([{ risk: 'replacement' }]);
  });

  it('names only what replaces a resource', () => {
    const port = { path: 'FromPort', requiresRecreation: 'Always', source: 'DirectModification' } as const;
    const rule = changed('Rule', 'True', [taken('Group.GroupId'), port]);
    expect(assessResources([tagged, rule]).map(({ message }) => message)).toEqual([
      'Rule (AWS::EC2::SecurityGroupIngress) is replaced, because of FromPort',
    ]);
  });

  it('names all properties that may replace one in one reason', () => {
    const perhaps = (path: string) => ({ path, requiresRecreation: 'Conditionally' }) as const;
    const rule = changed('Rule', 'Conditional', [perhaps('FromPort'), perhaps('ToPort')]);
    expect(assessResources([rule])).toMatchObject([
      {
        risk: 'replacement',
        message: expect.stringContaining('may be replaced, because of FromPort, ToPort'),
      },
    ]);
  });
});
