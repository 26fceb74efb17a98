import { describe, expect, it } from '@jest/globals';
import type { Json } from '../json.ts';
import { parseParameterDeclarations } from './parameter-declarations.ts';
import { resolveParameters, type GivenParameter } from './parameter-values.ts';

const ssm = (name: string) => ({ '/ami': 'ami-1', '/list': 'a,b' })[name];
const resolve = (declaration: Readonly<Record<string, Json>>, given?: string) =>
  resolveParameters(
    parseParameterDeclarations({ P: declaration }),
    given === undefined ? [] : [{ key: 'P', value: given, usePreviousValue: false }],
    new Map(),
    ssm,
  ).get('P');

describe('the value of a parameter', () => {
  it.each<[string, Readonly<Record<string, Json>>, string | undefined, Json]>([
    ['its text', { Type: 'String' }, 'x', 'x'],
    ['its default', { Type: 'Number', Default: 7 }, undefined, '7'],
    ['given rather than default', { Type: 'String', Default: 'd' }, 'x', 'x'],
    ['a list', { Type: 'CommaDelimitedList' }, 'a, b', ['a', 'b']],
    ['an empty list', { Type: 'CommaDelimitedList', Default: '' }, undefined, []],
    ['a list of ids', { Type: 'List<AWS::EC2::Subnet::Id>' }, 's-1,s-2', ['s-1', 's-2']],
    ['one id', { Type: 'AWS::EC2::VPC::Id' }, 'vpc-1', 'vpc-1'],
    ["an SSM parameter's name", { Type: 'AWS::SSM::Parameter::Name' }, '/ami', '/ami'],
    [
      "an SSM parameter's value",
      { Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: '/ami' },
      undefined,
      'ami-1',
    ],
    ["an SSM parameter's list", { Type: 'AWS::SSM::Parameter::Value<List<String>>' }, '/list', ['a', 'b']],
  ])('is %s', (_name, declaration, given, expected) => {
    expect(resolve(declaration, given)?.resolved).toEqual(expected);
  });

  it.each<[string, Readonly<Record<string, Json>>, string | undefined, string]>([
    ['absent', { Type: 'String' }, undefined, 'Parameters: [P] must have values'],
    [
      'none of the allowed',
      { Type: 'String', AllowedValues: ['a', 'b'] },
      'c',
      "Parameter 'P' must be one of AllowedValues",
    ],
    [
      'against the pattern',
      { Type: 'String', AllowedPattern: '[a-z]+' },
      'aB',
      "Parameter 'P' must match pattern [a-z]+",
    ],
    [
      'in a list against the pattern',
      { Type: 'CommaDelimitedList', AllowedPattern: '[a-z]+' },
      'a,B',
      'must match pattern',
    ],
    [
      'against a described constraint',
      { Type: 'String', AllowedPattern: 'x', ConstraintDescription: 'say x' },
      'y',
      "Parameter 'P' failed to satisfy constraint: say x",
    ],
    ['too short', { Type: 'String', MinLength: 2 }, 'a', 'at least 2 characters'],
    ['too long', { Type: 'String', MaxLength: '2' }, 'abc', 'at most 2 characters'],
    ['no number', { Type: 'Number' }, 'ten', 'must be a number'],
    ['an empty number', { Type: 'Number' }, '', 'must be a number'],
    ['too small', { Type: 'Number', MinValue: 3 }, '2', 'not less than 3'],
    ['too large', { Type: 'List<Number>', MaxValue: 3 }, '2,4', 'not greater than 3'],
    ['above 4096 bytes', { Type: 'String' }, 'x'.repeat(4097), '4096 bytes'],
    [
      'an SSM parameter that does not exist',
      { Type: 'AWS::SSM::Parameter::Value<String>' },
      '/none',
      'Unable to fetch parameters [/none]',
    ],
  ])('is refused when it is %s', (_name, declaration, given, message) => {
    expect(() => resolve(declaration, given)).toThrow(
      expect.objectContaining({ code: 'ValidationError', message: expect.stringContaining(message) }),
    );
  });

  it.each<[string, GivenParameter, string]>([
    [
      'for no declared parameter',
      { key: 'Q', value: 'x', usePreviousValue: false },
      'Parameters: [Q] do not exist in the template',
    ],
    ['as both new and previous', { key: 'P', value: 'x', usePreviousValue: true }, 'non empty value'],
    ['as previous where there is none', { key: 'P', usePreviousValue: true }, 'not in the previous template'],
  ])('is refused %s', (_name, given, message) => {
    const declarations = parseParameterDeclarations({ P: { Type: 'String', Default: 'd' } });
    expect(() => resolveParameters(declarations, [given], new Map(), ssm)).toThrow(message);
  });

  it('is the previous one on request', () => {
    const declarations = parseParameterDeclarations({ P: { Type: 'String' } });
    const previous = resolveParameters(
      declarations,
      [{ key: 'P', value: 'old', usePreviousValue: false }],
      new Map(),
      ssm,
    );
    expect(
      resolveParameters(declarations, [{ key: 'P', usePreviousValue: true }], previous, ssm).get('P')?.text,
    ).toBe('old');
  });
});
