import { templateError } from '../errors.ts';
import { isList, isObject, scalarText, type Json, type JsonObject } from '../json.ts';
import type { ParameterDeclaration } from './model.ts';

const MAX_PARAMETERS = 200;
const MEMBERS = [
  'Type',
  'Default',
  'AllowedValues',
  'AllowedPattern',
  'MinLength',
  'MaxLength',
  'MinValue',
  'MaxValue',
  'ConstraintDescription',
  'Description',
  'NoEcho',
];
const AWS_IDS =
  'AWS::EC2::(AvailabilityZone::Name|Image::Id|Instance::Id|KeyPair::KeyName|SecurityGroup::GroupName|SecurityGroup::Id|Subnet::Id|Volume::Id|VPC::Id)|AWS::Route53::HostedZone::Id';
const TYPES = [
  /^(String|Number|CommaDelimitedList|List<Number>|List<String>)$/,
  new RegExp(`^(${AWS_IDS})$`),
  new RegExp(`^List<(${AWS_IDS})>$`),
  /^AWS::SSM::Parameter::Name$/,
  new RegExp(`^AWS::SSM::Parameter::Value<(String|CommaDelimitedList|List<String>|(List<)?(${AWS_IDS})>?)>$`),
];

/**
 * Reads the section Parameters.
 * @throws AwsFault `ValidationError` for an unknown type or member, a malformed constraint, more than 200 parameters
 */
export function parseParameterDeclarations(section: JsonObject): ReadonlyMap<string, ParameterDeclaration> {
  const entries = Object.entries(section);
  if (entries.length > MAX_PARAMETERS) {
    throw templateError(
      `Template format error: Number of parameters, ${entries.length}, is greater than maximum allowed, ${MAX_PARAMETERS}`,
    );
  }
  return new Map(entries.map(([name, value]) => [name, declaration(name, value)]));
}

function declaration(name: string, value: Json): ParameterDeclaration {
  const at = `[/Parameters/${name}]`;
  if (!/^[A-Za-z0-9]{1,255}$/.test(name))
    throw templateError(`Template format error: Parameter name ${name} is non alphanumeric.`);
  if (!isObject(value)) throw templateError(`Template format error: ${at} parameter definition is malformed`);
  const unknown = Object.keys(value).find((key) => !MEMBERS.includes(key));
  if (unknown !== undefined) throw templateError(`Invalid template parameter property '${unknown}'`);
  const type = value['Type'];
  if (typeof type !== 'string')
    throw templateError(`Template format error: ${at} Every Parameters object must contain a Type member.`);
  if (!TYPES.some((pattern) => pattern.test(type)))
    throw templateError(`Template format error: Unrecognized parameter type: ${type}`);
  const allowed = value['AllowedValues'];
  if (allowed !== undefined && !isList(allowed))
    throw templateError(`Template format error: ${at} AllowedValues must be a list`);
  const defaultValue = value['Default'] === undefined ? undefined : scalarText(value['Default']);
  if (value['Default'] !== undefined && defaultValue === undefined) {
    throw templateError(`Template format error: Every Default member must be a string.`);
  }
  return {
    name,
    type,
    noEcho: value['NoEcho'] === true || value['NoEcho'] === 'true',
    ...optional('defaultValue', defaultValue),
    ...optional(
      'allowedValues',
      allowed?.map((item) => scalarText(item) ?? JSON.stringify(item)),
    ),
    ...optional('allowedPattern', scalarText(value['AllowedPattern'])),
    ...optional('minLength', numeric(value['MinLength'], `${at} MinLength`)),
    ...optional('maxLength', numeric(value['MaxLength'], `${at} MaxLength`)),
    ...optional('minValue', numeric(value['MinValue'], `${at} MinValue`)),
    ...optional('maxValue', numeric(value['MaxValue'], `${at} MaxValue`)),
    ...optional('constraintDescription', scalarText(value['ConstraintDescription'])),
    ...optional('description', scalarText(value['Description'])),
  };
}

function numeric(value: Json | undefined, at: string): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(scalarText(value) ?? Number.NaN);
  if (Number.isNaN(number)) throw templateError(`Template format error: ${at} must be numeric`);
  return number;
}

/** An object with the member when it has a value, without it otherwise (exactOptionalPropertyTypes). */
function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  const result: Partial<Record<K, V>> = {};
  if (value !== undefined) result[key] = value;
  return result;
}
