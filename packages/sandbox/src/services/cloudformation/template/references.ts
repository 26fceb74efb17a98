import { templateError } from '../errors.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';

/** Something outside of itself that a template's value speaks of. */
export type Reference =
  | { readonly kind: 'ref'; readonly name: string }
  | { readonly kind: 'attribute'; readonly logicalId: string; readonly attribute: string };

/** A piece of a Fn::Sub string. */
export type SubPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string };

const SUB_VARIABLE = /\$\{(!?)([^${}]+)\}/g;

/** Splits the string of Fn::Sub; `${!Literal}` comes out as the text `${Literal}`. */
export function parseSub(text: string): readonly SubPart[] {
  const parts: SubPart[] = [];
  let from = 0;
  for (const match of text.matchAll(SUB_VARIABLE)) {
    parts.push({ kind: 'text', text: text.slice(from, match.index) });
    const name = match[2] ?? '';
    parts.push(
      match[1] === '!' ? { kind: 'text', text: `\${${name}}` } : { kind: 'variable', name: name.trim() },
    );
    from = match.index + match[0].length;
  }
  parts.push({ kind: 'text', text: text.slice(from) });
  return parts.filter((part) => part.kind === 'variable' || part.text !== '');
}

/**
 * The logical id and the attribute of a Fn::GetAtt, in both its forms.
 * @throws AwsFault `ValidationError` when the argument has neither form
 */
export function parseGetAtt(argument: Json): { readonly logicalId: string; readonly attribute: string } {
  const text = isList(argument) ? argument : typeof argument === 'string' ? splitOnce(argument) : [];
  const [logicalId, attribute] = text;
  if (
    text.length !== 2 ||
    typeof logicalId !== 'string' ||
    typeof attribute !== 'string' ||
    attribute === ''
  ) {
    throw templateError(
      'Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute',
    );
  }
  return { logicalId, attribute };
}

function splitOnce(text: string): readonly string[] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}

/** The name and argument of an intrinsic function, or undefined for plain data. */
export function intrinsicOf(
  value: JsonObject,
): { readonly name: string; readonly argument: Json } | undefined {
  const entries = Object.entries(value);
  const [entry] = entries;
  if (entries.length !== 1 || entry === undefined) return undefined;
  const [name, argument] = entry;
  return name === 'Ref' || name === 'Condition' || name.startsWith('Fn::') ? { name, argument } : undefined;
}

/**
 * Every parameter, pseudo-parameter and resource that a value refers to.
 * @param isTrue - value of a condition: given, only the branch of each Fn::If that applies is walked; else both are
 */
export function collectReferences(
  value: Json,
  isTrue?: (condition: string) => boolean,
): readonly Reference[] {
  if (isList(value)) return value.flatMap((item) => collectReferences(item, isTrue));
  if (!isObject(value)) return [];
  const intrinsic = intrinsicOf(value);
  if (intrinsic === undefined) return Object.values(value).flatMap((item) => collectReferences(item, isTrue));
  const { name, argument } = intrinsic;
  switch (name) {
    case 'Ref':
      if (typeof argument !== 'string')
        throw templateError('Template error: every Ref object must have a single String value.');
      return [{ kind: 'ref', name: argument }];
    case 'Fn::GetAtt': {
      return [{ kind: 'attribute', ...parseGetAtt(argument) }];
    }
    case 'Fn::Sub':
      return subReferences(argument, isTrue);
    case 'Fn::If':
      return ifReferences(argument, isTrue);
    case 'Condition':
      return typeof argument === 'string' ? [] : collectReferences(argument, isTrue);
    default:
      return collectReferences(argument, isTrue);
  }
}

function subReferences(argument: Json, isTrue?: (condition: string) => boolean): readonly Reference[] {
  const { text, variables } = subArguments(argument);
  const own = parseSub(text).flatMap((part): Reference[] => {
    if (part.kind === 'text' || part.name in variables) return [];
    const [logicalId = '', attribute] = splitOnce(part.name);
    return attribute === undefined
      ? [{ kind: 'ref', name: logicalId }]
      : [{ kind: 'attribute', logicalId, attribute }];
  });
  return [...own, ...Object.values(variables).flatMap((item) => collectReferences(item, isTrue))];
}

/**
 * The string and the variables of a Fn::Sub, in both its forms.
 * @throws AwsFault `ValidationError` when the argument has neither form
 */
export function subArguments(argument: Json): { readonly text: string; readonly variables: JsonObject } {
  if (typeof argument === 'string') return { text: argument, variables: {} };
  if (isList(argument) && argument.length === 2) {
    const [text, variables] = argument;
    if (typeof text === 'string' && isObject(variables)) return { text, variables };
  }
  throw templateError(
    "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string",
  );
}

function ifReferences(argument: Json, isTrue?: (condition: string) => boolean): readonly Reference[] {
  const { condition, whenTrue, whenFalse } = ifArguments(argument);
  if (isTrue === undefined) return [...collectReferences(whenTrue), ...collectReferences(whenFalse)];
  return collectReferences(isTrue(condition) ? whenTrue : whenFalse, isTrue);
}

/**
 * The three arguments of Fn::If.
 * @throws AwsFault `ValidationError` if there are not exactly three or the first is not the name of a condition
 */
export function ifArguments(argument: Json): {
  readonly condition: string;
  readonly whenTrue: Json;
  readonly whenFalse: Json;
} {
  if (isList(argument) && argument.length === 3) {
    const [condition, whenTrue, whenFalse] = argument;
    if (typeof condition === 'string' && whenTrue !== undefined && whenFalse !== undefined) {
      return { condition, whenTrue, whenFalse };
    }
  }
  throw templateError('Template error: Fn::If requires a list argument with three parameters');
}
