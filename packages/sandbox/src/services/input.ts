import { isRecord } from '../protocol/model.ts';

/** Typed views of inputs that are validated already: absent members are undefined, required ones have their type. */

export function text(input: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = input[name];
  return typeof value === 'string' ? value : undefined;
}

/** A required string. @throws Error where the schema does not require it */
export function needText(input: Readonly<Record<string, unknown>>, name: string): string {
  const value = text(input, name);
  if (value === undefined) throw new Error(`${name} is not a required string of this operation`);
  return value;
}

export function flag(input: Readonly<Record<string, unknown>>, name: string): boolean {
  return input[name] === true;
}

export function numeric(input: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = input[name];
  return typeof value === 'number' ? value : undefined;
}

export function bytes(input: Readonly<Record<string, unknown>>, name: string): Uint8Array | undefined {
  const value = input[name];
  return value instanceof Uint8Array ? value : undefined;
}

export function texts(input: Readonly<Record<string, unknown>>, name: string): readonly string[] | undefined {
  const value = input[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

export function records(
  input: Readonly<Record<string, unknown>>,
  name: string,
): readonly Record<string, unknown>[] | undefined {
  const value = input[name];
  return Array.isArray(value) ? value.filter(isRecord) : undefined;
}

/** A list of `{Key, Value}` as an object; undefined where it is not given. */
export function tagsOf(
  input: Readonly<Record<string, unknown>>,
  name = 'Tags',
): Record<string, string> | undefined {
  const list = records(input, name);
  return list && Object.fromEntries(list.map((tag) => [text(tag, 'Key') ?? '', text(tag, 'Value') ?? '']));
}
