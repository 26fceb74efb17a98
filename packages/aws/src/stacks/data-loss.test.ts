import type { ResourceChange } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from '@jest/globals';
import { findDataLoss } from './data-loss.ts';

const database = (change: ResourceChange): ResourceChange => ({
  LogicalResourceId: 'Database',
  ResourceType: 'AWS::RDS::DBInstance',
  ...change,
});

describe('findDataLoss', () => {
  it.each<[string, ResourceChange]>([
    ['a removal', { Action: 'Remove' }],
    ['a removal that retains the resource', { Action: 'Remove', PolicyAction: 'Retain' }],
    ['a replacement', { Action: 'Modify', Replacement: 'True' }],
    [
      'a replacement with a snapshot',
      { Action: 'Modify', Replacement: 'True', PolicyAction: 'ReplaceAndSnapshot' },
    ],
    ['a policy that deletes', { Action: 'Modify', PolicyAction: 'ReplaceAndDelete' }],
    [
      'a policy that retains the old one next to a new one',
      { Action: 'Modify', PolicyAction: 'ReplaceAndRetain' },
    ],
  ])('finds %s', (_, change) => {
    expect(findDataLoss([database(change)])).toEqual([
      { logicalId: 'Database', type: 'AWS::RDS::DBInstance', what: expect.stringContaining('would') },
    ]);
  });

  it.each<[string, ResourceChange]>([
    ['an addition', { Action: 'Add' }],
    ['a change in place', { Action: 'Modify', Replacement: 'False' }],
    ['a change that is only called conditional', { Action: 'Modify', Replacement: 'Conditional' }],
    ['an import', { Action: 'Import' }],
    ['a policy that retains', { Action: 'Modify', Replacement: 'False', PolicyAction: 'Retain' }],
  ])('lets %s pass', (_, change) => {
    expect(findDataLoss([database(change)])).toEqual([]);
  });

  it.each(['AWS::S3::Bucket', 'AWS::SecretsManager::Secret', 'AWS::RDS::DBCluster', 'AWS::EC2::Volume'])(
    'knows that %s holds data',
    (ResourceType) => {
      expect(findDataLoss([{ ResourceType, Action: 'Remove' }])).toHaveLength(1);
    },
  );

  it('lets go of what can be made again', () => {
    expect(findDataLoss([{ ResourceType: 'AWS::EC2::LaunchTemplate', Action: 'Remove' }])).toEqual([]);
    expect(findDataLoss([{}])).toEqual([]);
  });
});
