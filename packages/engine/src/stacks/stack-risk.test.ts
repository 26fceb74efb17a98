import { describe, expect, it } from '@jest/globals';
import type { PropertyChange } from '@syncops/aws';

import type { PlannedResource, Risk } from '../plan/plan.ts';
import { assessResources, gravestRisk } from './stack-risk.ts';

const DATABASE = 'AWS::RDS::DBInstance';
const property = (path: string, part: Partial<PropertyChange> = {}): PropertyChange => ({
  attribute: 'Properties',
  path,
  requiresRecreation: 'Never',
  ...part,
});
const modified = (
  type: string,
  properties: readonly PropertyChange[],
  part: Partial<PlannedResource> = {},
): PlannedResource => ({
  logicalId: 'It',
  type,
  action: 'Modify',
  replacement: 'False',
  properties,
  ...part,
});
const conditional = { replacement: 'Conditional' } as const;
const perhaps = { requiresRecreation: 'Conditionally' } as const;

describe('assessResources', () => {
  it.each<[string, PlannedResource, Risk, RegExp | undefined]>([
    ['what is added', modified(DATABASE, [], { action: 'Add' }), 'none', undefined],
    ['what is imported', modified(DATABASE, [], { action: 'Import' }), 'none', undefined],
    ['what is only synced', modified(DATABASE, [], { action: 'SyncWithActual' }), 'none', undefined],
    ['what is known later', modified('AWS::X::Y', [], { action: 'Dynamic' }), 'interruption', /only while/],
    [
      'a database that is removed',
      modified(DATABASE, [], { action: 'Remove', policyAction: 'Snapshot' }),
      'data-loss',
      /removed, with the data in it; a last snapshot is kept/,
    ],
    [
      'a secret that is removed but kept',
      modified('AWS::SecretsManager::Secret', [], { action: 'Remove', policyAction: 'Retain' }),
      'data-loss',
      /kept outside the stack/,
    ],
    [
      'a listener that is removed',
      modified('AWS::ElasticLoadBalancingV2::Listener', [], { action: 'Remove' }),
      'interruption',
      /is removed/,
    ],
    [
      'an alarm that is removed',
      modified('AWS::CloudWatch::Alarm', [], { action: 'Remove' }),
      'none',
      undefined,
    ],
    [
      'a database that is replaced',
      modified(DATABASE, [property('StorageEncrypted', { requiresRecreation: 'Always' })], {
        replacement: 'True',
        policyAction: 'ReplaceAndSnapshot',
      }),
      'data-loss',
      /replaced, and the data in it stays behind, because of StorageEncrypted; a last snapshot/,
    ],
    [
      'a target group that is replaced',
      modified(
        'AWS::ElasticLoadBalancingV2::TargetGroup',
        [property('Port', { requiresRecreation: 'Always' })],
        {
          replacement: 'True',
        },
      ),
      'replacement',
      /is replaced, because of Port/,
    ],
    [
      'a database of which CloudFormation says that it goes',
      modified(DATABASE, [property('MultiAZ')], { policyAction: 'Delete' }),
      'data-loss',
      /undergoes Delete/,
    ],
    [
      'another class',
      modified(DATABASE, [property('DBInstanceClass')]),
      'interruption',
      /DBInstanceClass: the database restarts/,
    ],
    [
      'another class by its path',
      modified(DATABASE, [property('/Properties/DBInstanceClass')]),
      'interruption',
      /restarts/,
    ],
    ['another version', modified(DATABASE, [property('EngineVersion')]), 'interruption', /restarts/],
    ['more storage', modified(DATABASE, [property('AllocatedStorage')]), 'none', undefined],
    ['two zones', modified(DATABASE, [property('MultiAZ', perhaps)], conditional), 'none', /cannot rule out/],
    [
      'more days of backups',
      modified(
        DATABASE,
        [property('BackupRetentionPeriod', { ...perhaps, before: '7', after: '14' })],
        conditional,
      ),
      'none',
      /the database runs on; CloudFormation cannot rule out a replacement, which the stack's policy forbids/,
    ],
    [
      'backups that are switched off',
      modified(
        DATABASE,
        [property('BackupRetentionPeriod', { ...perhaps, before: '7', after: '0' })],
        conditional,
      ),
      'interruption',
      /restarts/,
    ],
    [
      'backups of unknown days',
      modified(DATABASE, [property('BackupRetentionPeriod')]),
      'interruption',
      /restarts/,
    ],
    [
      'a conditional property of a database that no table has',
      modified(DATABASE, [property('AvailabilityZone', perhaps)], conditional),
      'interruption',
      /may stop/,
    ],
    [
      'something else that may be replaced',
      modified('AWS::X::Y', [property('Name', perhaps)], conditional),
      'replacement',
      /may be replaced, because of Name/,
    ],
    [
      'another kind of cache node',
      modified('AWS::ElastiCache::CacheCluster', [property('CacheNodeType')]),
      'interruption',
      /empty/,
    ],
    [
      'another launch template',
      modified('AWS::AutoScaling::AutoScalingGroup', [property('LaunchTemplate')], conditional),
      'reload',
      /one at a time/,
    ],
    [
      'another size of the group',
      modified('AWS::AutoScaling::AutoScalingGroup', [property('MaxSize')]),
      'none',
      undefined,
    ],
    ['tags', modified(DATABASE, [{ attribute: 'Tags' }, property('Tags')]), 'none', undefined],
    [
      'metadata',
      modified(DATABASE, [{ attribute: 'Metadata' }, { attribute: 'UpdatePolicy' }]),
      'none',
      undefined,
    ],
    ['a property that no one notices', modified('AWS::X::Y', [property('Name')]), 'none', undefined],
  ])('calls %s what it is', (_what, resource, risk, message) => {
    const reasons = assessResources([resource]);
    expect(gravestRisk(reasons)).toBe(risk);
    if (message === undefined) expect(reasons).toEqual([]);
    else expect(reasons[0]?.message).toMatch(message);
  });

  it('names the gravest first, with the line that causes it', () => {
    const reasons = assessResources([
      modified(DATABASE, [property('DBInstanceClass')], { source: 'dbnodes/db1.yaml:2:1' }),
      modified(DATABASE, [], { action: 'Remove', logicalId: 'Old', source: 'dbnodes/db2.yaml:1:1' }),
    ]);
    expect(reasons.map(({ risk, source }) => [risk, source])).toEqual([
      ['data-loss', 'dbnodes/db2.yaml:1:1'],
      ['interruption', 'dbnodes/db1.yaml:2:1'],
    ]);
    expect(reasons[0]?.message).toMatch(/^Old \(AWS::RDS::DBInstance\) /);
  });
});
