import { AwsFault } from '../../../contract.ts';
import { templateError } from '../errors.ts';

/** An operation's deserialised input. */
export type Input = Readonly<Record<string, unknown>>;

/** A text member; undefined where it was not sent. */
export function text(input: Input, member: string): string | undefined {
  const value = input[member];
  return typeof value === 'string' ? value : undefined;
}

/** @throws AwsFault `ValidationError` when the member is missing */
export function requiredText(input: Input, member: string): string {
  const value = text(input, member);
  if (value !== undefined && value !== '') return value;
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  throw templateError(
    `1 validation error detected: Value null at '${name}' failed to satisfy constraint: Member must not be null`,
  );
}

/** A boolean member. */
export function flag(input: Input, member: string): boolean | undefined {
  const value = input[member];
  return typeof value === 'boolean' ? value : undefined;
}

/** A list of texts; undefined where it was not sent. */
export function texts(input: Input, member: string): readonly string[] | undefined {
  const value = input[member];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

/** A list of structures; undefined where it was not sent. */
export function structures(input: Input, member: string): readonly Input[] | undefined {
  const value = input[member];
  return Array.isArray(value) ? value.filter(isStructure) : undefined;
}

function isStructure(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checks a text against a pattern and a length. @throws AwsFault `ValidationError` */
export function assertMatches(value: string, member: string, pattern: RegExp, maxLength: number): void {
  const fail = (rule: string): never => {
    throw templateError(
      `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must ${rule}`,
    );
  };
  if (value.length > maxLength) fail(`have length less than or equal to ${maxLength}`);
  if (!pattern.test(value))
    fail(`satisfy regular expression pattern: ${pattern.source.replace(/^\^|\$$/g, '')}`);
}

const STACK_NAME = /^[a-zA-Z][-a-zA-Z0-9]*$/;
const TOKEN = /^[a-zA-Z0-9][-a-zA-Z0-9]*$/;

/** The name of a stack that may not exist yet. */
export function requiredStackName(input: Input): string {
  const name = requiredText(input, 'StackName');
  if (!name.startsWith('arn:')) assertMatches(name, 'stackName', STACK_NAME, 128);
  return name;
}

/** The name or ARN of a change set. */
export function requiredChangeSetName(input: Input): string {
  const name = requiredText(input, 'ChangeSetName');
  if (!name.startsWith('arn:')) assertMatches(name, 'changeSetName', STACK_NAME, 128);
  return name;
}

/**
 * The condition key of the operations on one change set: its name as the request has it, which may be an ARN.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudformation.html
 */
export function changeSetContext(input: Input): Readonly<Record<'cloudformation:ChangeSetName', string>> {
  return { 'cloudformation:ChangeSetName': requiredChangeSetName(input) };
}

/** An idempotency token. */
export function token(input: Input, member: 'ClientToken' | 'ClientRequestToken'): string | undefined {
  const value = text(input, member);
  if (value !== undefined) assertMatches(value, member.charAt(0).toLowerCase() + member.slice(1), TOKEN, 128);
  return value;
}

const MAX_TAGS = 50;

/** Tags of a request by key; undefined where none were sent. @throws AwsFault `ValidationError` */
export function tags(input: Input): ReadonlyMap<string, string> | undefined {
  const list = structures(input, 'Tags');
  if (list === undefined) return undefined;
  if (list.length > MAX_TAGS)
    throw templateError(
      `1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to ${MAX_TAGS}`,
    );
  const result = new Map<string, string>();
  for (const tag of list) {
    const key = requiredText(tag, 'Key');
    const value = text(tag, 'Value') ?? '';
    if (key.length > 128 || value.length > 256)
      throw templateError(`the tag ${key} is too long: 128 characters for a key, 256 for a value`);
    if (key.startsWith('aws:'))
      throw new AwsFault('ValidationError', `aws: prefixed tag key names are not allowed for external use.`);
    if (result.has(key)) throw templateError(`Duplicate tag keys found: ${key}`);
    result.set(key, value);
  }
  return result;
}
