import { templateError } from '../errors.ts';
import { isJson, isList, isObject, type Json, type JsonObject } from '../json.ts';

/** What an update does to a resource, in a stack policy's words. */
export type PolicyUpdate = 'Update:Modify' | 'Update:Replace' | 'Update:Delete';

const MAX_POLICY_BYTES = 16_384;

/**
 * Checks a stack policy's text.
 * @throws AwsFault `ValidationError` if the document is not a policy
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html
 */
export function parseStackPolicy(text: string): readonly JsonObject[] {
  const refuse = (detail: string): never => {
    throw templateError(`Error validating stack policy: ${detail}`);
  };
  if (Buffer.byteLength(text) > MAX_POLICY_BYTES) refuse('the policy is too large');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return refuse('Invalid stack policy');
  }
  const statements = isJson(document) && isObject(document) ? document['Statement'] : undefined;
  if (!isList(statements) || statements.length === 0) return refuse('Invalid stack policy');
  return statements.map((statement, index) => {
    if (!isObject(statement)) return refuse(`Statement [#${index + 1}] is not an object`);
    const { Effect: effect, Principal: principal } = statement;
    if (effect !== 'Allow' && effect !== 'Deny') return refuse(`Unknown Effect in Statement [#${index + 1}]`);
    if (principal !== '*') return refuse(`Statement [#${index + 1}] must have the Principal *`);
    const actions = texts(statement['Action'] ?? statement['NotAction']);
    if (
      actions.length === 0 ||
      !actions.every((action) => /^Update:(\*|Modify|Replace|Delete)$/.test(action))
    ) {
      return refuse(`Unknown Action in Statement [#${index + 1}]`);
    }
    const resources = texts(statement['Resource'] ?? statement['NotResource']);
    if (
      resources.length === 0 ||
      !resources.every((resource) => resource === '*' || resource.startsWith('LogicalResourceId/'))
    ) {
      return refuse(`Unknown Resource in Statement [#${index + 1}]`);
    }
    return statement;
  });
}

/** The reason why a stack policy denies an update of a resource; undefined where it is allowed. */
export function policyDenial(
  policy: string | undefined,
  update: PolicyUpdate,
  resource: { readonly logicalId: string; readonly type: string },
): string | undefined {
  if (policy === undefined) return undefined;
  const matching = parseStackPolicy(policy)
    .map((statement, index) => ({ statement, number: index + 1 }))
    .filter(({ statement }) => applies(statement, update, resource));
  const place = `for resource [LogicalResourceId/${resource.logicalId}]`;
  const denied = matching.find(({ statement }) => statement['Effect'] === 'Deny');
  if (denied !== undefined) {
    return `Action denied by stack policy: Statement [#${denied.number}] does not allow [${update}] ${place}`;
  }
  return matching.length > 0
    ? undefined
    : `Action denied by stack policy: No statement allows [${update}] ${place}`;
}

function applies(
  statement: JsonObject,
  update: PolicyUpdate,
  resource: { readonly logicalId: string; readonly type: string },
): boolean {
  const { Action: action, NotAction: notAction, Resource: target, NotResource: notTarget } = statement;
  const isAction = (value: Json | undefined): boolean => texts(value).some((text) => matches(text, update));
  const isTarget = (value: Json | undefined): boolean =>
    texts(value).some((text) => matches(text, `LogicalResourceId/${resource.logicalId}`));
  const actionApplies = action === undefined ? !isAction(notAction) : isAction(action);
  const targetApplies = target === undefined ? !isTarget(notTarget) : isTarget(target);
  return actionApplies && targetApplies && conditionApplies(statement['Condition'], resource.type);
}

function conditionApplies(condition: Json | undefined, type: string): boolean {
  if (!isObject(condition)) return true;
  return Object.entries(condition).every(([operator, test]) => {
    const wanted = isObject(test) ? texts(test['ResourceType']) : [];
    return operator === 'StringLike' ? wanted.some((text) => matches(text, type)) : wanted.includes(type);
  });
}

function texts(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

function matches(pattern: string, text: string): boolean {
  const escaped = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`).test(text);
}
