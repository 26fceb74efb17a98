import type { NormalizedSchema } from '@smithy/core/schema';
import { isRecord } from './model.ts';
import { scalarToText, wrongType } from './scalar.ts';

/** Members of a structure as XML elements, in the order of the schema. @throws Error where the value does not fit */
export function encodeXmlMembers(
  schema: NormalizedSchema,
  value: Record<string, unknown>,
  skip: (member: NormalizedSchema) => boolean = () => false,
): string {
  if (schema.isUnitSchema()) return '';
  const members = new Map(schema.structIterator());
  for (const name of Object.keys(value)) {
    if (!members.has(name)) throw new Error(`the answer ${schema.getName() ?? ''} has no member ${name}`);
  }
  let xml = '';
  for (const [name, member] of members) {
    const item = value[name];
    if (item === undefined || item === null || skip(member)) continue;
    xml += element(member.getMergedTraits().xmlName ?? name, member, item);
  }
  return xml;
}

function element(name: string, schema: NormalizedSchema, value: unknown): string {
  if (schema.isListSchema()) return list(name, schema, value);
  if (schema.isMapSchema()) return map(name, schema, value);
  if (schema.isStructSchema()) {
    if (!isRecord(value)) throw wrongType(schema, 'a structure');
    return wrap(name, encodeXmlMembers(schema, value));
  }
  return wrap(name, escapeXml(scalarToText(schema, value)));
}

function list(name: string, schema: NormalizedSchema, value: unknown): string {
  if (!Array.isArray(value)) throw wrongType(schema, 'a list');
  const item = schema.getValueSchema();
  if (schema.getMergedTraits().xmlFlattened !== undefined) {
    return value.map((entry) => element(name, item, entry)).join('');
  }
  const itemName = item.getMergedTraits().xmlName ?? 'member';
  return wrap(name, value.map((entry) => element(itemName, item, entry)).join(''));
}

function map(name: string, schema: NormalizedSchema, value: unknown): string {
  if (!isRecord(value)) throw wrongType(schema, 'a map');
  const keyName = schema.getKeySchema().getMergedTraits().xmlName ?? 'key';
  const valueName = schema.getValueSchema().getMergedTraits().xmlName ?? 'value';
  const entries = Object.entries(value).map(
    ([key, item]) => wrap(keyName, escapeXml(key)) + element(valueName, schema.getValueSchema(), item),
  );
  const flat = schema.getMergedTraits().xmlFlattened !== undefined;
  if (flat) return entries.map((entry) => wrap(name, entry)).join('');
  return wrap(name, entries.map((entry) => wrap('entry', entry)).join(''));
}

/** One element around text that is already XML. */
export function wrap(name: string, inner: string): string {
  return inner === '' ? `<${name}/>` : `<${name}>${inner}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};

/** Text as XML character data; characters that XML 1.0 forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character)
      // eslint-disable-next-line no-control-regex -- these are exactly the characters that XML cannot carry
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
  );
}
