import { describe, expect, it } from '@jest/globals';
import type { CompiledStack, Template, TemplateResource } from '@syncops/topology';

import { compareStacks, compareTemplates } from './compare-templates.ts';

function template(Resources: Readonly<Record<string, TemplateResource>>): Template {
  return { AWSTemplateFormatVersion: '2010-09-09', Description: 'a stack', Resources };
}

const queue = (Properties: TemplateResource['Properties']): TemplateResource => ({
  Type: 'AWS::SQS::Queue',
  ...(Properties !== undefined && { Properties }),
});

/** What changes of one resource. */
function changes(before: TemplateResource, after: TemplateResource): unknown {
  return compareTemplates(template({ A: before }), template({ A: after }))[0]?.properties;
}

describe('compareTemplates', () => {
  it('finds what comes, goes and changes, by logical id', () => {
    const before = template({ Gone: queue({}), Kept: queue({ A: 1 }), Changed: queue({ A: 1 }) });
    const after = template({ New: queue({}), Kept: queue({ A: 1 }), Changed: queue({ A: 2 }) });
    expect(compareTemplates(before, after).map(({ logicalId, action }) => [logicalId, action])).toEqual([
      ['Changed', 'Modify'],
      ['Gone', 'Remove'],
      ['New', 'Add'],
    ]);
  });

  it('finds nothing where only order, outputs or dependencies differ', () => {
    const before = template({ A: { ...queue({ X: 1, Y: { a: 1, b: 2 } }), DependsOn: ['B'] } });
    const after = { ...template({ A: queue({ Y: { b: 2, a: 1 }, X: 1 }) }), Outputs: { O: { Value: 'o' } } };
    expect(compareTemplates(before, after)).toEqual([]);
  });

  it('names the place of a difference within objects, and shows lists and functions whole', () => {
    const before = queue({
      Deep: { same: 1, other: 'old' },
      List: [1, 2],
      Function: { Ref: 'B' },
      Text: 'old',
      Old: true,
    });
    const after = queue({
      Deep: { same: 1, other: 'new' },
      List: [1, 3],
      Function: { 'Fn::GetAtt': ['B', 'Arn'] },
      Text: { Ref: 'B' },
      New: 7,
    });
    const source = 'DirectModification';
    const attribute = 'Properties';
    expect(changes(before, after)).toEqual([
      { attribute, path: '/Properties/Deep/other', source, before: 'old', after: 'new' },
      {
        attribute,
        path: '/Properties/Function',
        source,
        before: '{"Ref":"B"}',
        after: '{"Fn::GetAtt":["B","Arn"]}',
      },
      { attribute, path: '/Properties/List', source, before: '[1,2]', after: '[1,3]' },
      { attribute, path: '/Properties/New', source, after: '7' },
      { attribute, path: '/Properties/Old', source, before: 'true' },
      { attribute, path: '/Properties/Text', source, before: 'old', after: '{"Ref":"B"}' },
    ]);
  });

  it('distinguishes tags and policies from properties', () => {
    const before = queue({ Tags: [{ Key: 'a', Value: '1' }] });
    const after: TemplateResource = { ...queue({ Tags: [] }), DeletionPolicy: 'Retain' };
    expect(changes(before, after)).toEqual([
      { attribute: 'Tags', source: 'DirectModification', before: '[{"Key":"a","Value":"1"}]', after: '[]' },
      { attribute: 'DeletionPolicy', source: 'DirectModification', after: 'Retain' },
    ]);
  });

  it.each([
    [undefined, 'Delete'],
    ['Delete', 'Delete'],
    ['Retain', 'Retain'],
    ['RetainExceptOnCreate', 'Retain'],
    ['Snapshot', 'Snapshot'],
  ] as const)('says what becomes of a resource that goes: %s', (DeletionPolicy, policyAction) => {
    const gone = { ...queue({}), ...(DeletionPolicy !== undefined && { DeletionPolicy }) };
    expect(compareTemplates(template({ A: gone }), template({}))).toEqual([
      { logicalId: 'A', type: 'AWS::SQS::Queue', action: 'Remove', policyAction, properties: [] },
    ]);
  });

  it('takes another type under the same id for a resource that goes and one that comes', () => {
    const topic = template({ A: { Type: 'AWS::SNS::Topic' } });
    expect(
      compareTemplates(template({ A: queue({}) }), topic).map(({ type, action }) => [type, action]),
    ).toEqual([
      ['AWS::SQS::Queue', 'Remove'],
      ['AWS::SNS::Topic', 'Add'],
    ]);
  });
});

describe('compareStacks', () => {
  const stack = (version: string): CompiledStack => ({
    name: 's',
    kind: 'dbnode',
    template: template({
      A: queue({ Version: { Ref: 'Version' }, Vpc: { Ref: 'Vpc' }, List: [{ Ref: 'Version' }] }),
    }),
    body: '',
    sha256: '',
    parameters: {
      Version: { kind: 'literal', value: version },
      Vpc: { kind: 'output', stack: 'f', output: 'Vpc' },
    },
    dependsOn: [],
    capabilities: [],
    terminationProtection: false,
    sources: {},
  });

  it('follows parameters whose values the files set', () => {
    expect(compareStacks(stack('1'), stack('1'))).toEqual([]);
    expect(compareStacks(stack('1'), stack('2'))[0]?.properties).toMatchObject([
      { path: '/Properties/List', before: '["1"]', after: '["2"]' },
      { path: '/Properties/Version', before: '1', after: '2' },
    ]);
  });
});
