import { templateError } from '../errors.ts';
import type { Json } from '../json.ts';
import type { ParameterDeclaration } from './model.ts';

/** A parameter of a request. */
export interface GivenParameter {
  readonly key: string;
  readonly value?: string;
  readonly usePreviousValue: boolean;
}

/** A parameter of a stack: its text as given and the value that Ref yields. */
export interface ParameterValue {
  readonly text: string;
  readonly resolved: Json;
  readonly noEcho: boolean;
  /** The parameter names an SSM parameter whose value is taken. */
  readonly fromSsm: boolean;
}

/** What DescribeStacks shows for the value of a NoEcho parameter. */
export const NO_ECHO_MASK = '****';
const MAX_VALUE_BYTES = 4096;
const SSM_VALUE = /^AWS::SSM::Parameter::Value<(.+)>$/;

/**
 * Values of a template's parameters: given, previous, or default.
 * @param previous - values of the stack that is updated
 * @param ssmParameter - value of an SSM parameter, undefined where there is none
 * @throws AwsFault `ValidationError` in CloudFormation's words
 */
export function resolveParameters(
  declarations: ReadonlyMap<string, ParameterDeclaration>,
  given: readonly GivenParameter[],
  previous: ReadonlyMap<string, ParameterValue>,
  ssmParameter: (name: string) => string | undefined,
): ReadonlyMap<string, ParameterValue> {
  const unknown = given.filter(({ key }) => !declarations.has(key)).map(({ key }) => key);
  if (unknown.length > 0)
    throw templateError(`Parameters: [${unknown.join(', ')}] do not exist in the template`);
  const texts = new Map<string, string>();
  for (const parameter of given) texts.set(parameter.key, givenText(parameter, previous));
  const missing = [...declarations.values()].filter(
    ({ name, defaultValue }) => !texts.has(name) && defaultValue === undefined,
  );
  if (missing.length > 0)
    throw templateError(`Parameters: [${missing.map(({ name }) => name).join(', ')}] must have values`);
  return new Map(
    [...declarations].map(([name, declaration]) => {
      const text = texts.get(name) ?? declaration.defaultValue ?? '';
      return [name, parameterValue(declaration, text, ssmParameter)];
    }),
  );
}

function givenText(parameter: GivenParameter, previous: ReadonlyMap<string, ParameterValue>): string {
  const { key, value, usePreviousValue } = parameter;
  if (!usePreviousValue) return value ?? '';
  if (value !== undefined && value !== '') {
    throw templateError(
      `Invalid input for parameter key ${key}. Cannot specify usePreviousValue as true and non empty value for a parameter`,
    );
  }
  const before = previous.get(key);
  if (before === undefined) {
    throw templateError(
      `Invalid input for parameter key ${key}. Cannot specify usePreviousValue as true for a parameter key not in the previous template`,
    );
  }
  return before.text;
}

function parameterValue(
  declaration: ParameterDeclaration,
  text: string,
  ssmParameter: (name: string) => string | undefined,
): ParameterValue {
  const { name, type, noEcho } = declaration;
  if (Buffer.byteLength(text) > MAX_VALUE_BYTES)
    throw templateError(`Parameter '${name}' must not be longer than ${MAX_VALUE_BYTES} bytes`);
  const ssmType = SSM_VALUE.exec(type)?.[1];
  if (ssmType === undefined) {
    checkConstraints(declaration, text);
    return { text, resolved: typedValue(type, text), noEcho, fromSsm: false };
  }
  checkConstraints(declaration, text);
  const stored = ssmParameter(text);
  if (stored === undefined) {
    throw templateError(`Unable to fetch parameters [${text}] from parameter store for this account.`);
  }
  return { text, resolved: typedValue(ssmType, stored), noEcho, fromSsm: true };
}

function typedValue(type: string, text: string): Json {
  const isListType = type === 'CommaDelimitedList' || type.startsWith('List<');
  return isListType ? listItems(text) : text;
}

function listItems(text: string): readonly string[] {
  return text === '' ? [] : text.split(',').map((item) => item.trim());
}

function checkConstraints(declaration: ParameterDeclaration, text: string): void {
  const { name, type, allowedValues, allowedPattern, minLength, maxLength } = declaration;
  const isListType = type === 'CommaDelimitedList' || type.startsWith('List<');
  const items = isListType ? listItems(text) : [text];
  const fail = (rule: string): never => {
    throw templateError(
      `Parameter '${name}' ${declaration.constraintDescription === undefined ? rule : `failed to satisfy constraint: ${declaration.constraintDescription}`}`,
    );
  };
  if (allowedValues !== undefined && !items.every((item) => allowedValues.includes(item)))
    fail('must be one of AllowedValues');
  if (
    allowedPattern !== undefined &&
    !items.every((item) => new RegExp(`^(?:${allowedPattern})$`).test(item))
  ) {
    fail(`must match pattern ${allowedPattern}`);
  }
  if (minLength !== undefined && text.length < minLength)
    fail(`must contain at least ${minLength} characters`);
  if (maxLength !== undefined && text.length > maxLength)
    fail(`must contain at most ${maxLength} characters`);
  if (type === 'Number' || type === 'List<Number>') checkNumbers(declaration, items, fail);
}

function checkNumbers(
  declaration: ParameterDeclaration,
  items: readonly string[],
  fail: (rule: string) => never,
): void {
  const { minValue = -Infinity, maxValue = Infinity } = declaration;
  for (const item of items) {
    const number = Number(item);
    if (item.trim() === '' || Number.isNaN(number)) fail('must be a number.');
    if (number < minValue) fail(`must be a number not less than ${minValue}`);
    if (number > maxValue) fail(`must be a number not greater than ${maxValue}`);
  }
}
