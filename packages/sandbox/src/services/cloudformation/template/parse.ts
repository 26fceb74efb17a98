import { templateError } from '../errors.ts';
import { isJson, isList, isObject, scalarText, type Json, type JsonObject } from '../json.ts';
import type { OutputDeclaration, ParsedTemplate, RemovalPolicy, ResourceDeclaration } from './model.ts';
import { parseParameterDeclarations } from './parameter-declarations.ts';

/** Quotas of one template. @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
export const TEMPLATE_LIMITS = { resources: 500, outputs: 200, parameters: 200, mappings: 200 } as const;

const SECTIONS = [
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Mappings',
  'Conditions',
  'Rules',
  'Transform',
  'Resources',
  'Outputs',
];
const RESOURCE_MEMBERS = [
  'Type',
  'Properties',
  'DependsOn',
  'Condition',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'Metadata',
  'CreationPolicy',
  'UpdatePolicy',
];
const LOGICAL_ID = /^[A-Za-z0-9]{1,255}$/;

/**
 * Reads a template's text into its declarations.
 * @throws AwsFault `ValidationError` in CloudFormation's words: not JSON, unknown section or member, wrong shape, too many of something
 */
export function parseTemplate(body: string): ParsedTemplate {
  const root = parseJson(body);
  const unknown = Object.keys(root).filter((key) => !SECTIONS.includes(key));
  if (unknown.length > 0)
    throw templateError(`Invalid template property or properties [${unknown.join(', ')}]`);
  for (const refused of ['Transform', 'Rules']) {
    if (refused in root) throw templateError(`the sandbox does not process the section ${refused}`);
  }
  const version = root['AWSTemplateFormatVersion'];
  if (version !== undefined && version !== '2010-09-09') {
    throw templateError(
      `Template format error: ${JSON.stringify(version)} is not a supported value for AWSTemplateFormatVersion.`,
    );
  }
  const description = root['Description'];
  if (description !== undefined && typeof description !== 'string') {
    throw templateError('Template format error: Description must be a string.');
  }
  if (description !== undefined && Buffer.byteLength(description) > 1024) {
    throw templateError('Template format error: Description must not be longer than 1024 bytes.');
  }
  const mappings = section(root, 'Mappings');
  limit('mappings', Object.keys(mappings).length, TEMPLATE_LIMITS.mappings);
  return {
    body,
    ...(description === undefined ? {} : { description }),
    ...(root['Metadata'] === undefined ? {} : { metadata: root['Metadata'] }),
    parameters: parseParameterDeclarations(section(root, 'Parameters')),
    mappings,
    conditions: section(root, 'Conditions'),
    resources: parseResources(root),
    outputs: parseOutputs(section(root, 'Outputs')),
  };
}

function parseJson(body: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw templateError(`Template format error: JSON not well-formed. (${detail})`);
  }
  if (!isJson(value) || !isObject(value))
    throw templateError('Template format error: unsupported structure.');
  return value;
}

function section(root: JsonObject, name: string): JsonObject {
  const value = root[name];
  if (value === undefined) return {};
  if (!isObject(value)) throw templateError(`Template format error: ${name} must be an object.`);
  return value;
}

function limit(what: string, found: number, maximum: number): void {
  if (found > maximum) {
    throw templateError(
      `Template format error: Number of ${what}, ${found}, is greater than maximum allowed, ${maximum}`,
    );
  }
}

function parseResources(root: JsonObject): ReadonlyMap<string, ResourceDeclaration> {
  const entries = Object.entries(section(root, 'Resources'));
  if (entries.length === 0)
    throw templateError('Template format error: At least one Resources member must be defined.');
  limit('resources', entries.length, TEMPLATE_LIMITS.resources);
  return new Map(entries.map(([logicalId, value]) => [logicalId, parseResource(logicalId, value)]));
}

function parseResource(logicalId: string, value: Json): ResourceDeclaration {
  const at = `[/Resources/${logicalId}]`;
  if (!LOGICAL_ID.test(logicalId))
    throw templateError(`Template format error: Resource name ${logicalId} is non alphanumeric.`);
  if (!isObject(value)) throw templateError(`Template format error: ${at} resource definition is malformed`);
  const unknown = Object.keys(value).find((key) => !RESOURCE_MEMBERS.includes(key));
  if (unknown !== undefined) throw templateError(`Invalid template resource property '${unknown}'`);
  const type = value['Type'];
  if (typeof type !== 'string')
    throw templateError(`Template format error: ${at} Every Resources object must contain a Type member.`);
  const properties = value['Properties'] ?? {};
  if (!isObject(properties))
    throw templateError(`Template format error: ${at} 'Properties' must be an object`);
  const condition = value['Condition'];
  if (condition !== undefined && typeof condition !== 'string')
    throw templateError(`Template format error: ${at} 'Condition' must be a string`);
  const deletionPolicy = removalPolicy(value['DeletionPolicy'], `${at} DeletionPolicy`, true);
  const updateReplacePolicy = removalPolicy(value['UpdateReplacePolicy'], `${at} UpdateReplacePolicy`, false);
  return {
    logicalId,
    type,
    properties,
    dependsOn: dependsOn(value['DependsOn'], at),
    ...(condition === undefined ? {} : { condition }),
    ...(deletionPolicy === undefined ? {} : { deletionPolicy }),
    ...(updateReplacePolicy === undefined ? {} : { updateReplacePolicy }),
    ...(value['Metadata'] === undefined ? {} : { metadata: value['Metadata'] }),
    ...(value['CreationPolicy'] === undefined ? {} : { creationPolicy: value['CreationPolicy'] }),
    ...(value['UpdatePolicy'] === undefined ? {} : { updatePolicy: value['UpdatePolicy'] }),
  };
}

function dependsOn(value: Json | undefined, at: string): readonly string[] {
  if (value === undefined) return [];
  const names = isList(value) ? value : [value];
  return names.map((name) => {
    if (typeof name !== 'string')
      throw templateError(`Template format error: ${at} DependsOn must be a string or a list of strings`);
    return name;
  });
}

function removalPolicy(value: Json | undefined, at: string, onDelete: boolean): RemovalPolicy | undefined {
  if (value === undefined) return undefined;
  if (value === 'Delete' || value === 'Retain' || value === 'Snapshot') return value;
  if (value === 'RetainExceptOnCreate' && onDelete) return value;
  throw templateError(`Template format error: Unrecognized ${at} ${JSON.stringify(value)}`);
}

function parseOutputs(outputs: JsonObject): ReadonlyMap<string, OutputDeclaration> {
  const entries = Object.entries(outputs);
  limit('outputs', entries.length, TEMPLATE_LIMITS.outputs);
  return new Map(entries.map(([key, value]) => [key, parseOutput(key, value)]));
}

function parseOutput(key: string, output: Json): OutputDeclaration {
  const at = `[/Outputs/${key}]`;
  if (!LOGICAL_ID.test(key))
    throw templateError(`Template format error: Output name ${key} is non alphanumeric.`);
  if (!isObject(output)) throw templateError(`Template format error: ${at} output definition is malformed`);
  if ('Export' in output)
    throw templateError(`${at} the sandbox has no exports: pass values between stacks as parameters`);
  const unknown = Object.keys(output).find((name) => !['Value', 'Description', 'Condition'].includes(name));
  if (unknown !== undefined)
    throw templateError(`Template format error: ${at} Invalid output property '${unknown}'`);
  const { Value: value, Description: description, Condition: condition } = output;
  if (value === undefined || value === null)
    throw templateError(`Template format error: ${at} Every Outputs member must contain a Value object`);
  if (condition !== undefined && typeof condition !== 'string')
    throw templateError(`Template format error: ${at} 'Condition' must be a string`);
  const text = scalarText(description);
  return {
    key,
    value,
    ...(text === undefined ? {} : { description: text }),
    ...(condition === undefined ? {} : { condition }),
  };
}
