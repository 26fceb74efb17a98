import type { NormalizedSchema } from '@smithy/core/schema';
import type { DecodedInput } from './decode-json.ts';
import { type InputProblem, MalformedInput, memberPath, unknownMember } from './input-problem.ts';
import { scalarFromText } from './scalar.ts';

/** Dotted parameter names as a tree: `Tags.member.1.Key=a`. */
interface Node {
  value?: string;
  readonly children: Map<string, Node>;
}

/** Parameters that belong to the protocol and not to the operation. */
const PROTOCOL_PARAMETERS = new Set(['Action', 'Version']);

/**
 * Reads form parameters as an operation's input.
 * @throws MalformedInput for a value of the wrong type
 * @see https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
export function decodeQuery(schema: NormalizedSchema, parameters: URLSearchParams): DecodedInput {
  const root = buildTree(parameters);
  const unknown: InputProblem[] = [];
  return { input: decodeStructure(schema, root, '', unknown), unknown };
}

function buildTree(parameters: URLSearchParams): Node {
  const root: Node = { children: new Map() };
  for (const [name, value] of parameters) {
    if (PROTOCOL_PARAMETERS.has(name)) continue;
    let node = root;
    for (const part of name.split('.')) {
      const child = node.children.get(part) ?? { children: new Map<string, Node>() };
      node.children.set(part, child);
      node = child;
    }
    if (node.value !== undefined) throw new MalformedInput(`the parameter ${name} is given twice`);
    node.value = value;
  }
  return root;
}

function decodeStructure(
  schema: NormalizedSchema,
  node: Node,
  path: string,
  unknown: InputProblem[],
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const known = new Set<string>();
  if (schema.isStructSchema()) {
    for (const [name, member] of schema.structIterator()) {
      const wireName = xmlName(member) ?? name;
      known.add(wireName);
      const child = node.children.get(wireName);
      if (child !== undefined) result[name] = decodeValue(member, child, memberPath(path, name), unknown);
    }
  }
  for (const name of node.children.keys()) {
    if (!known.has(name)) unknown.push(unknownMember(memberPath(path, name)));
  }
  return result;
}

function decodeValue(schema: NormalizedSchema, node: Node, path: string, unknown: InputProblem[]): unknown {
  if (schema.isStructSchema()) return decodeStructure(schema, node, path, unknown);
  if (schema.isListSchema()) return decodeList(schema, node, path, unknown);
  if (schema.isMapSchema()) return decodeMap(schema, node, path, unknown);
  if (node.children.size > 0 || node.value === undefined) {
    throw new MalformedInput(`${path} must be a single value`);
  }
  return scalarFromText(schema, node.value, path);
}

function decodeList(schema: NormalizedSchema, node: Node, path: string, unknown: InputProblem[]): unknown[] {
  const item = schema.getValueSchema();
  const flat = schema.getMergedTraits().xmlFlattened !== undefined;
  const name = xmlName(item) ?? 'member';
  const parent = flat ? node : node.children.get(name);
  if (!flat) reportOthers(node, name, path, unknown);
  if (parent === undefined) return [];
  return numbered(parent, path).map((child, index) =>
    decodeValue(item, child, `${path}.${index + 1}.member`, unknown),
  );
}

function decodeMap(
  schema: NormalizedSchema,
  node: Node,
  path: string,
  unknown: InputProblem[],
): Record<string, unknown> {
  const flat = schema.getMergedTraits().xmlFlattened !== undefined;
  if (!flat) reportOthers(node, 'entry', path, unknown);
  const parent = flat ? node : node.children.get('entry');
  const keyName = xmlName(schema.getKeySchema()) ?? 'key';
  const valueName = xmlName(schema.getValueSchema()) ?? 'value';
  const result: Record<string, unknown> = {};
  for (const entry of parent === undefined ? [] : numbered(parent, path)) {
    const key = entry.children.get(keyName)?.value;
    const value = entry.children.get(valueName);
    if (key === undefined || value === undefined)
      throw new MalformedInput(`${path} has an entry without key or value`);
    result[key] = decodeValue(schema.getValueSchema(), value, `${path}.${key}`, unknown);
  }
  return result;
}

function reportOthers(node: Node, expected: string, path: string, unknown: InputProblem[]): void {
  for (const name of node.children.keys()) {
    if (name !== expected) unknown.push(unknownMember(memberPath(path, name)));
  }
}

/** Children `1`, `2`, … in the order of their numbers. */
function numbered(node: Node, path: string): Node[] {
  const entries = [...node.children].map(([name, child]) => {
    if (!/^[1-9]\d*$/.test(name)) throw new MalformedInput(`${path} must be a numbered list`);
    return [Number(name), child] as const;
  });
  return entries.sort(([a], [b]) => a - b).map(([, child]) => child);
}

/** Wire name of a member, where it is not the member's own. */
function xmlName(schema: NormalizedSchema): string | undefined {
  return schema.getMergedTraits().xmlName;
}
