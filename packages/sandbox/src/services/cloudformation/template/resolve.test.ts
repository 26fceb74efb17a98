import { describe, expect, it } from '@jest/globals';
import type { Json } from '../json.ts';
import { conditionEvaluator } from './conditions.ts';
import { KNOWN_AFTER_APPLY, resolveValue, type ResolveScope } from './resolve.ts';

const parameters: Readonly<Record<string, Json>> = { Name: 'n', Ids: ['a', 'b'], 'AWS::Region': 'us-east-1' };
const mappings = { Map: { top: { second: ['x'], text: 'found' } } };
const zones = ['us-east-1a', 'us-east-1b', 'us-east-1c'];
const attributes: Readonly<Record<string, Json>> = {
  'Res.Arn': 'arn:res',
  'Res.Endpoint.Port': '3306',
  'New.Arn': KNOWN_AFTER_APPLY,
};
const references: Readonly<Record<string, Json>> = { Res: 'physical', New: KNOWN_AFTER_APPLY };
const scope: ResolveScope = {
  parameter: (name) => parameters[name],
  condition: (name) => name === 'Yes',
  mappings,
  ref: (logicalId) => references[logicalId],
  attribute: (logicalId, attribute) => attributes[`${logicalId}.${attribute}`],
  zones,
};

describe('an intrinsic function', () => {
  it.each<[Json, Json]>([
    [{ Ref: 'Name' }, 'n'],
    [{ Ref: 'Ids' }, ['a', 'b']],
    [{ Ref: 'Res' }, 'physical'],
    [{ Ref: 'AWS::Region' }, 'us-east-1'],
    [{ 'Fn::GetAtt': ['Res', 'Arn'] }, 'arn:res'],
    [{ 'Fn::GetAtt': 'Res.Endpoint.Port' }, '3306'],
    [{ 'Fn::Sub': '${Name}-${Res.Endpoint.Port}-${!Name}-$x-${AWS::Region}' }, 'n-3306-${Name}-$x-us-east-1'],
    [{ 'Fn::Sub': ['${A}/${Name}', { A: { Ref: 'Res' } }] }, 'physical/n'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'Name' }, 7]] }, 'a-n-7'],
    [{ 'Fn::Join': [',', { Ref: 'Ids' }] }, 'a,b'],
    [{ 'Fn::Split': ['|', 'a|b|'] }, ['a', 'b', '']],
    [{ 'Fn::Select': ['1', { Ref: 'Ids' }] }, 'b'],
    [{ 'Fn::Select': [0, { 'Fn::Split': [',', 'x,y'] }] }, 'x'],
    [{ 'Fn::If': ['Yes', 'then', 'else'] }, 'then'],
    [{ 'Fn::If': ['No', 'then', { Ref: 'Name' }] }, 'n'],
    [{ 'Fn::FindInMap': ['Map', 'top', 'text'] }, 'found'],
    [{ 'Fn::FindInMap': ['Map', { 'Fn::Join': ['', ['to', 'p']] }, 'second'] }, ['x']],
    [{ 'Fn::Base64': { 'Fn::Sub': 'hi ${Name}' } }, Buffer.from('hi n').toString('base64')],
    [{ 'Fn::GetAZs': '' }, zones],
    [{ 'Fn::Cidr': ['10.0.0.0/16', 3, 8] }, ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24']],
    [{ 'Fn::Select': [1, { 'Fn::Cidr': ['10.1.0.0/24', '4', '5'] }] }, '10.1.0.32/27'],
    [
      {
        A: { Ref: 'AWS::NoValue' },
        B: [1, { Ref: 'AWS::NoValue' }, { 'Fn::If': ['No', 1, { Ref: 'AWS::NoValue' }] }],
      },
      { B: [1] },
    ],
    [
      { StringEquals: { 'aws:x': 'y' }, Condition: { Bool: true } },
      { StringEquals: { 'aws:x': 'y' }, Condition: { Bool: true } },
    ],
  ])('%j becomes %j', (value, expected) => {
    expect(resolveValue(value, scope)).toEqual(expected);
  });

  it.each<[Json, Json]>([
    [{ 'Fn::Sub': 'x-${New}' }, `x-${KNOWN_AFTER_APPLY}`],
    [{ 'Fn::Join': [':', ['a', { 'Fn::GetAtt': 'New.Arn' }]] }, `a:${KNOWN_AFTER_APPLY}`],
    [{ 'Fn::Select': [3, { 'Fn::Split': [':', { 'Fn::GetAtt': 'New.Arn' }] }] }, KNOWN_AFTER_APPLY],
    [{ 'Fn::Join': ['', { 'Fn::Split': [':', { Ref: 'New' }] }] }, KNOWN_AFTER_APPLY],
    [{ 'Fn::Base64': { Ref: 'New' } }, KNOWN_AFTER_APPLY],
    [{ 'Fn::Cidr': [{ Ref: 'New' }, 2, 8] }, KNOWN_AFTER_APPLY],
  ])('%j stays visibly unknown before the change set ran', (value, expected) => {
    expect(resolveValue(value, scope)).toEqual(expected);
  });

  it.each<[Json, string]>([
    [{ Ref: 'Nothing' }, 'Nothing'],
    [{ Ref: ['Name'] }, 'single String value'],
    [{ 'Fn::GetAtt': ['Res'] }, 'two non-empty parameters'],
    [{ 'Fn::GetAtt': ['Res', 'Nope'] }, 'Nope'],
    [{ 'Fn::Sub': ['${A}'] }, 'expected arguments'],
    [{ 'Fn::Sub': '${Ids}' }, 'variable Ids in Fn::Sub expression does not resolve to a string'],
    [{ 'Fn::Join': ['-', 'text'] }, 'list of strings'],
    [{ 'Fn::Join': ['-', [['nested']]] }, 'list of strings'],
    [{ 'Fn::Split': ['', 'x'] }, 'Fn::Split'],
    [{ 'Fn::Split': [',', ['x']] }, 'Fn::Split'],
    [{ 'Fn::Select': [2, ['a']] }, 'nonexistent value at index 2'],
    [{ 'Fn::Select': ['x', ['a']] }, 'integer index'],
    [{ 'Fn::If': ['Yes', 1] }, 'three parameters'],
    [{ 'Fn::FindInMap': ['None', 'a', 'b'] }, "Mapping named 'None' is not present"],
    [{ 'Fn::FindInMap': ['Map', 'top', 'none'] }, 'Unable to get mapping for Map::top::none'],
    [{ 'Fn::FindInMap': 'Map' }, 'list of arguments'],
    [{ 'Fn::Base64': ['x'] }, 'String-typed'],
    [{ 'Fn::Cidr': ['10.0.0.0/24', 2, 8] }, 'cannot cut 2 ranges'],
    [{ 'Fn::Cidr': ['300.0.0.0/24', 1, 4] }, 'CIDR block'],
    [{ 'Fn::ImportValue': 'x' }, 'no exports'],
    [{ 'Fn::Equals': ['a', 'a'] }, 'only allowed in the Conditions section'],
    [{ 'Fn::Transform': {} }, 'unsupported intrinsic function Fn::Transform'],
  ])('%j is refused', (value, message) => {
    expect(() => resolveValue(value, scope)).toThrow(
      expect.objectContaining({ code: 'ValidationError', message: expect.stringContaining(message) }),
    );
  });
});

describe('a condition', () => {
  const evaluate = (conditions: Readonly<Record<string, Json>>) =>
    conditionEvaluator(conditions, { parameter: scope.parameter.bind(scope), mappings, zones })('C');
  const [yes, no] = [{ 'Fn::Equals': ['a', 'a'] }, { 'Fn::Equals': ['a', 'b'] }];

  it.each<[Json, boolean]>([
    [{ 'Fn::Equals': [{ Ref: 'Name' }, 'n'] }, true],
    [{ 'Fn::Equals': [{ Ref: 'Name' }, 'm'] }, false],
    [{ 'Fn::Equals': [1, '1'] }, true],
    [{ 'Fn::Not': [yes] }, false],
    [{ 'Fn::And': [yes, yes] }, true],
    [{ 'Fn::And': [yes, no] }, false],
    [{ 'Fn::Or': [no, yes] }, true],
    [{ 'Fn::Or': [no, no] }, false],
    [{ Condition: 'Other' }, true],
    [{ 'Fn::Not': [{ Condition: 'Other' }] }, false],
  ])('%j is %j', (expression, expected) => {
    expect(evaluate({ C: expression, Other: yes })).toBe(expected);
  });

  it.each<[Json, string]>([
    ['text', 'boolean operations'],
    [{ Ref: 'Name' }, 'boolean operations'],
    [{ Condition: 'None' }, 'None'],
    [{ Condition: 'C' }, 'Circular dependency between conditions'],
    [{ 'Fn::And': [yes] }, '2 to 10'],
    [{ 'Fn::Not': [yes, yes] }, 'list of 1'],
    [{ 'Fn::Equals': ['a'] }, 'list of 2'],
  ])('%j is refused', (expression, message) => {
    expect(() => evaluate({ C: expression })).toThrow(message);
  });
});
