import { templateError } from '../errors.ts';
import { isList, isObject, scalarText, type Json, type JsonObject } from '../json.ts';
import { cidrBlocks } from './cidr.ts';
import { ifArguments, intrinsicOf, parseGetAtt, parseSub, subArguments } from './references.ts';

/** What AWS shows in a change set for a value that only exists once the change set has run. */
export const KNOWN_AFTER_APPLY = '{{changeSet:KNOWN_AFTER_APPLY}}';

/** Where the values of references come from. */
export interface ResolveScope {
  /** Parameters and pseudo-parameters; undefined: no such parameter. */
  parameter(name: string): Json | undefined;
  /** @throws AwsFault `ValidationError` when there is no such condition */
  condition(name: string): boolean;
  readonly mappings: JsonObject;
  /** Value of Ref; undefined: no such resource. */
  ref(logicalId: string): Json | undefined;
  /** Value of Fn::GetAtt; undefined: no such resource or attribute. */
  attribute(logicalId: string, attribute: string): Json | undefined;
  readonly zones: readonly string[];
}

/**
 * Replaces every intrinsic function of a value by its result; members that become AWS::NoValue disappear.
 * Text built from a value that is only known after the change set ran contains {@link KNOWN_AFTER_APPLY}.
 * @returns undefined for AWS::NoValue itself
 * @throws AwsFault `ValidationError` for wrong arguments and unknown names
 */
export function resolveValue(value: Json, scope: ResolveScope): Json | undefined {
  if (isList(value)) {
    return value.map((item) => resolveValue(item, scope)).filter((item) => item !== undefined);
  }
  if (!isObject(value)) return value;
  const intrinsic = intrinsicOf(value);
  if (intrinsic !== undefined && intrinsic.name !== 'Condition') {
    return resolveIntrinsic(intrinsic.name, intrinsic.argument, scope);
  }
  return resolveObject(value, scope);
}

/** Like {@link resolveValue}, for an object that is known to be no intrinsic function. */
export function resolveObject(value: JsonObject, scope: ResolveScope): JsonObject {
  const result: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    const resolved = resolveValue(item, scope);
    if (resolved !== undefined) result[key] = resolved;
  }
  return result;
}

function resolveIntrinsic(name: string, argument: Json, scope: ResolveScope): Json | undefined {
  switch (name) {
    case 'Ref':
      return resolveRef(argument, scope);
    case 'Fn::GetAtt': {
      const { logicalId, attribute } = parseGetAtt(argument);
      return resolveAttribute(logicalId, attribute, scope);
    }
    case 'Fn::Sub':
      return resolveSub(argument, scope);
    case 'Fn::Join':
      return resolveJoin(argument, scope);
    case 'Fn::Split':
      return resolveSplit(argument, scope);
    case 'Fn::Select':
      return resolveSelect(argument, scope);
    case 'Fn::If': {
      const { condition, whenTrue, whenFalse } = ifArguments(argument);
      return resolveValue(scope.condition(condition) ? whenTrue : whenFalse, scope);
    }
    case 'Fn::FindInMap':
      return resolveFindInMap(argument, scope);
    case 'Fn::Base64': {
      const text = textOf(argument, scope, 'Fn::Base64');
      return text.includes(KNOWN_AFTER_APPLY) ? KNOWN_AFTER_APPLY : Buffer.from(text).toString('base64');
    }
    case 'Fn::GetAZs':
      return scope.zones;
    case 'Fn::Cidr': {
      const [block, count, bits] = listOf(argument, scope, 'Fn::Cidr').map(scalarText);
      if (block?.includes(KNOWN_AFTER_APPLY) === true) return KNOWN_AFTER_APPLY;
      return cidrBlocks(block ?? '', Number(count), bits === undefined ? 8 : Number(bits));
    }
    case 'Fn::ImportValue':
      throw templateError(
        'the sandbox has no exports: pass values between stacks as parameters instead of Fn::ImportValue',
      );
    case 'Fn::Equals':
    case 'Fn::And':
    case 'Fn::Or':
    case 'Fn::Not':
      throw templateError(`Template error: ${name} is only allowed in the Conditions section`);
    default:
      throw templateError(`Template error: unsupported intrinsic function ${name}`);
  }
}

function resolveRef(argument: Json, scope: ResolveScope): Json | undefined {
  if (typeof argument !== 'string')
    throw templateError('Template error: every Ref object must have a single String value.');
  if (argument === 'AWS::NoValue') return undefined;
  const value = scope.parameter(argument) ?? scope.ref(argument);
  if (value === undefined) {
    throw templateError(
      `Template format error: Unresolved resource dependencies [${argument}] in the Resources block of the template`,
    );
  }
  return value;
}

function resolveAttribute(logicalId: string, attribute: string, scope: ResolveScope): Json {
  const value = scope.attribute(logicalId, attribute);
  if (value === undefined)
    throw templateError(
      `Template error: instance of Fn::GetAtt references undefined resource ${logicalId} or attribute ${attribute}`,
    );
  return value;
}

function resolveSub(argument: Json, scope: ResolveScope): string {
  const { text, variables } = subArguments(argument);
  const parts = parseSub(text).map((part) => {
    if (part.kind === 'text') return part.text;
    const own = variables[part.name];
    const dot = part.name.indexOf('.');
    const value =
      own !== undefined
        ? resolveValue(own, scope)
        : dot < 0
          ? resolveRef(part.name, scope)
          : resolveAttribute(part.name.slice(0, dot), part.name.slice(dot + 1), scope);
    const result = scalarText(value);
    if (result === undefined) {
      throw templateError(
        `Template error: variable ${part.name} in Fn::Sub expression does not resolve to a string`,
      );
    }
    return result;
  });
  return parts.join('');
}

function resolveJoin(argument: Json, scope: ResolveScope): string {
  const [delimiter, items] = isList(argument) ? argument : [];
  const list = items === undefined ? undefined : resolveValue(items, scope);
  if (typeof delimiter !== 'string' || !isList(argument) || argument.length !== 2 || list === undefined) {
    throw templateError(
      'Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined',
    );
  }
  if (list === KNOWN_AFTER_APPLY) return KNOWN_AFTER_APPLY;
  const texts = isList(list) ? list.map(scalarText) : [undefined];
  return texts
    .map((text) => {
      if (text === undefined)
        throw templateError('Template error: every Fn::Join object requires a list of strings to be joined');
      return text;
    })
    .join(delimiter);
}

function resolveSplit(argument: Json, scope: ResolveScope): Json {
  const [delimiter, source] = isList(argument) ? argument : [];
  if (typeof delimiter !== 'string' || delimiter === '' || source === undefined) {
    throw templateError(
      'Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split',
    );
  }
  const text = textOf(source, scope, 'Fn::Split');
  return text.includes(KNOWN_AFTER_APPLY) ? KNOWN_AFTER_APPLY : text.split(delimiter);
}

function resolveSelect(argument: Json, scope: ResolveScope): Json {
  const [index, items] = isList(argument) ? argument : [];
  const position = index === undefined ? undefined : scalarText(resolveValue(index, scope));
  const list = items === undefined ? undefined : resolveValue(items, scope);
  if (list === KNOWN_AFTER_APPLY) return KNOWN_AFTER_APPLY;
  if (position === undefined || !/^\d+$/.test(position) || !isList(list)) {
    throw templateError(
      'Template error: every Fn::Select object requires two parameters, (1) an integer index and (2) a list of values',
    );
  }
  const selected = list[Number(position)];
  if (selected === undefined || selected === null) {
    throw templateError(`Template error: Fn::Select cannot select nonexistent value at index ${position}`);
  }
  return selected;
}

function resolveFindInMap(argument: Json, scope: ResolveScope): Json {
  const [map, first, second] = listOf(argument, scope, 'Fn::FindInMap').map(scalarText);
  const top = scope.mappings[map ?? ''];
  if (top === undefined)
    throw templateError(
      `Template error: Mapping named '${map ?? ''}' is not present in the 'Mappings' section of template.`,
    );
  const level = isObject(top) ? top[first ?? ''] : undefined;
  const value = isObject(level) ? level[second ?? ''] : undefined;
  if (value === undefined)
    throw templateError(
      `Template error: Unable to get mapping for ${map ?? ''}::${first ?? ''}::${second ?? ''}`,
    );
  return value;
}

function textOf(argument: Json, scope: ResolveScope, what: string): string {
  const text = scalarText(resolveValue(argument, scope));
  if (text === undefined)
    throw templateError(`Template error: every ${what} object must have a String-typed value.`);
  return text;
}

function listOf(argument: Json, scope: ResolveScope, what: string): readonly Json[] {
  const list = resolveValue(argument, scope);
  if (!isList(list)) throw templateError(`Template error: every ${what} object requires a list of arguments`);
  return list;
}
