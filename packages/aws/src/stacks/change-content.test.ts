import { describe, expect, it } from '@jest/globals';
import type { PropertyChange, ResourceChange } from '../stack-changes.ts';
import { contentSha256, describeChange } from './change-content.ts';

const property: PropertyChange = {
  ...{ attribute: 'Properties', path: '/Properties/Port', requiresRecreation: 'Never' },
  ...{ source: 'DirectModification', causedBy: 'Port', evaluation: 'Static', before: '1', after: '2' },
};
const change: ResourceChange = {
  ...{ logicalId: 'Database', physicalId: 'db1', type: 'AWS::RDS::DBInstance', action: 'Modify' },
  ...{ replacement: 'False', policyAction: 'Retain', properties: [property] },
};
const other: ResourceChange = {
  logicalId: 'Topic',
  type: 'AWS::SNS::Topic',
  action: 'Remove',
  properties: [],
};

describe('contentSha256', () => {
  it('is a sha256, and the same for the same', () => {
    expect(contentSha256([change, other])).toMatch(/^[0-9a-f]{64}$/);
    expect(contentSha256([structuredClone(change), structuredClone(other)])).toBe(
      contentSha256([change, other]),
    );
  });

  it.each<[string, readonly ResourceChange[]]>([
    ['the order of the changes', [other, change]],
    ['the physical id', [{ ...change, physicalId: 'db2' }, other]],
    ['a detail that is given twice', [{ ...change, properties: [property, property] }, other]],
  ])('does not depend on %s', (_, changes) => {
    expect(contentSha256(changes)).toBe(contentSha256([change, other]));
  });

  it.each<[string, ResourceChange]>([
    ['logical id', { ...change, logicalId: 'Other' }],
    ['type', { ...change, type: 'AWS::RDS::DBCluster' }],
    ['action', { ...change, action: 'Dynamic' }],
    ['replacement', { ...change, replacement: 'True' }],
    ['policy action', { ...change, policyAction: 'Delete' }],
    ['properties', { ...change, properties: [] }],
    ['attribute', { ...change, properties: [{ ...property, attribute: 'Tags' }] }],
    ['path', { ...change, properties: [{ ...property, path: '/Properties/Name' }] }],
    ['recreation', { ...change, properties: [{ ...property, requiresRecreation: 'Always' }] }],
    ['source', { ...change, properties: [{ ...property, source: 'ParameterReference' }] }],
    ['cause', { ...change, properties: [{ ...property, causedBy: 'Other' }] }],
    ['evaluation', { ...change, properties: [{ ...property, evaluation: 'Dynamic' }] }],
    ['value before', { ...change, properties: [{ ...property, before: '0' }] }],
    ['value after', { ...change, properties: [{ ...property, after: '3' }] }],
  ])('depends on its %s', (_, changed) => {
    expect(contentSha256([changed, other])).not.toBe(contentSha256([change, other]));
  });

  it('does not depend on values that are known only while the stack is updated', () => {
    const dynamic = (after: string): ResourceChange => ({
      ...change,
      properties: [{ ...property, evaluation: 'Dynamic', after }],
    });
    expect(contentSha256([dynamic('a')])).toBe(contentSha256([dynamic('b')]));
  });
});

describe('describeChange', () => {
  it.each([
    ['True', 'Modify Database (AWS::RDS::DBInstance), replaced'],
    ['Conditional', 'Modify Database (AWS::RDS::DBInstance), perhaps replaced'],
    ['False', 'Modify Database (AWS::RDS::DBInstance)'],
  ] as const)('says what becomes of the resource: %s', (replacement, text) => {
    expect(describeChange({ ...change, replacement })).toBe(text);
  });
});
