import { describe, expect, it } from '@jest/globals';
import type { Json } from '../json.ts';
import { checkTemplate } from './check.ts';
import { liveResources, resourceDependencies } from './graph.ts';
import { parseTemplate } from './parse.ts';

const types = {
  isSupported: (type: string) => type.startsWith('T::'),
  hasAttribute: (_type: string, attribute: string) => attribute === 'Arn',
};
const body = (sections: Readonly<Record<string, Json>>) =>
  JSON.stringify({ Resources: { A: { Type: 'T::A' } }, ...sections });
const check = (sections: Readonly<Record<string, Json>>) => {
  const template = parseTemplate(body(sections));
  checkTemplate(template, types);
  return template;
};

describe('a template', () => {
  it('is read with all of its parts', () => {
    const template = check({
      AWSTemplateFormatVersion: '2010-09-09',
      Description: 'd',
      Parameters: { P: { Type: 'String', Default: 7, NoEcho: true } },
      Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } },
      Resources: {
        A: { Type: 'T::A', DependsOn: 'B', DeletionPolicy: 'Retain', Condition: 'C' },
        B: { Type: 'T::B', DependsOn: [] },
      },
      Outputs: { O: { Value: { 'Fn::GetAtt': 'A.Arn' }, Condition: 'C' } },
    });
    expect(template.description).toBe('d');
    expect(template.parameters.get('P')).toMatchObject({ defaultValue: '7', noEcho: true });
    expect(template.resources.get('A')).toMatchObject({
      dependsOn: ['B'],
      deletionPolicy: 'Retain',
      condition: 'C',
    });
  });

  it.each<[string, Readonly<Record<string, Json>>, string]>([
    ['an unknown section', { Foo: {} }, 'Invalid template property or properties [Foo]'],
    ['a transform', { Transform: 'x' }, 'Transform'],
    ['another version', { AWSTemplateFormatVersion: '2009' }, 'AWSTemplateFormatVersion'],
    ['no resources', { Resources: {} }, 'At least one Resources member must be defined'],
    [
      'too many resources',
      { Resources: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`R${i}`, { Type: 'T::A' }])) },
      'Number of resources, 501, is greater than maximum allowed, 500',
    ],
    [
      'too many outputs',
      { Outputs: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`O${i}`, { Value: 'x' }])) },
      'Number of outputs, 201',
    ],
    [
      'too many parameters',
      {
        Parameters: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`P${i}`, { Type: 'String' }])),
      },
      'Number of parameters, 201',
    ],
    ['a bad logical id', { Resources: { 'a-b': { Type: 'T::A' } } }, 'Resource name a-b is non alphanumeric'],
    [
      'a resource without type',
      { Resources: { A: {} } },
      '[/Resources/A] Every Resources object must contain a Type member',
    ],
    [
      'an unknown member',
      { Resources: { A: { Type: 'T::A', Depends: 'B' } } },
      "Invalid template resource property 'Depends'",
    ],
    [
      'an unknown policy',
      { Resources: { A: { Type: 'T::A', UpdateReplacePolicy: 'RetainExceptOnCreate' } } },
      'UpdateReplacePolicy',
    ],
    ['an unsupported type', { Resources: { A: { Type: 'X::A' } } }, 'Unrecognized resource types: [X::A]'],
    [
      'a reference to nothing',
      { Resources: { A: { Type: 'T::A', Properties: { X: { Ref: 'Gone' } } } } },
      'Template format error: Unresolved resource dependencies [Gone] in the Resources block of the template',
    ],
    [
      'a dependency on nothing',
      { Resources: { A: { Type: 'T::A', DependsOn: 'Gone' } } },
      'Unresolved resource dependencies [Gone]',
    ],
    [
      'a Sub of nothing',
      { Resources: { A: { Type: 'T::A', Properties: { X: { 'Fn::Sub': '${Gone.Arn}' } } } } },
      'Unresolved resource dependencies [Gone]',
    ],
    [
      'an output of nothing',
      { Outputs: { O: { Value: { Ref: 'Gone' } } } },
      'Unresolved resource dependencies [Gone] in the Outputs block',
    ],
    [
      'an output without value',
      { Outputs: { O: {} } },
      '[/Outputs/O] Every Outputs member must contain a Value object',
    ],
    ['an export', { Outputs: { O: { Value: 'x', Export: { Name: 'n' } } } }, 'exports'],
    [
      'an attribute that the type lacks',
      { Outputs: { O: { Value: { 'Fn::GetAtt': ['A', 'Nope'] } } } },
      'resource A does not support attribute type Nope in Fn::GetAtt',
    ],
    [
      'an unknown condition',
      { Resources: { A: { Type: 'T::A', Condition: 'C' } } },
      'Unresolved condition dependency C',
    ],
    [
      'an unknown condition in If',
      { Resources: { A: { Type: 'T::A', Properties: { X: { 'Fn::If': ['C', 1, 2] } } } } },
      'Unresolved condition dependency C',
    ],
    [
      'a condition on a resource',
      { Conditions: { C: { 'Fn::Equals': [{ Ref: 'A' }, 'x'] } } },
      'Cannot reference resources in the Conditions block',
    ],
    [
      'an unknown parameter type',
      { Parameters: { P: { Type: 'Text' } } },
      'Unrecognized parameter type: Text',
    ],
    [
      'an unknown parameter member',
      { Parameters: { P: { Type: 'String', Min: 1 } } },
      "Invalid template parameter property 'Min'",
    ],
    [
      'too many dynamic references',
      { Metadata: Array.from({ length: 61 }, () => '{{resolve:ssm:a}}') },
      '61 dynamic references',
    ],
  ])('is refused with %s', (_name, sections, message) => {
    expect(() => check(sections)).toThrow(
      expect.objectContaining({ code: 'ValidationError', message: expect.stringContaining(message) }),
    );
  });

  it.each([
    ['{', 'JSON not well-formed'],
    ['[]', 'unsupported structure'],
    ['"x"', 'unsupported structure'],
  ])('is refused as %s', (text, message) => {
    expect(() => parseTemplate(text)).toThrow(message);
  });
});

describe('the order of resources', () => {
  const graph = (resources: Json, isTrue = true) =>
    resourceDependencies(parseTemplate(JSON.stringify({ Resources: resources })), () => isTrue);

  it('follows Ref, GetAtt, Sub and DependsOn', () => {
    const dependencies = graph({
      A: { Type: 'T::A' },
      B: { Type: 'T::A', Properties: { X: [{ Ref: 'A' }] } },
      C: { Type: 'T::A', Properties: { X: { 'Fn::GetAtt': ['B', 'Arn'] } } },
      D: {
        Type: 'T::A',
        Properties: { X: { 'Fn::Sub': ['${A.Arn} ${Y}', { Y: { Ref: 'C' } }] } },
        DependsOn: 'B',
      },
    });
    expect([...dependencies].map(([id, needs]) => `${id}: ${[...needs].sort().join(' ')}`)).toEqual([
      'A: ',
      'B: A',
      'C: B',
      'D: A B C',
    ]);
  });

  it('walks only the branch of Fn::If that applies, and leaves resources out whose condition does not hold', () => {
    const resources = {
      A: { Type: 'T::A', Condition: 'C' },
      B: { Type: 'T::A', Properties: { X: { 'Fn::If': ['C', { Ref: 'A' }, { Ref: 'D' }] } } },
      D: { Type: 'T::A' },
    };
    expect([...(graph(resources, false).get('B') ?? [])]).toEqual(['D']);
    expect([...(graph(resources, true).get('B') ?? [])]).toEqual(['A']);
    const live = liveResources(parseTemplate(JSON.stringify({ Resources: resources })), () => false);
    expect(live.map(({ logicalId }) => logicalId)).toEqual(['B', 'D']);
  });

  it('refuses a cycle with the names of those in it, and of no other', () => {
    const at = (...needs: string[]) => ({ Type: 'T::A', DependsOn: needs });
    expect(() =>
      graph({ A: at('B'), B: at('C'), C: at('A'), Before: at(), After: at('A'), On: at('After') }),
    ).toThrow('Circular dependency between resources: [A, B, C]');
    expect(() => graph({ Self: { Type: 'T::A', Properties: { X: { Ref: 'Self' } } } })).toThrow('[Self]');
  });
});
