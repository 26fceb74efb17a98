import type { Authorisation } from '@syncops/sandbox';
import type { BootstrapStack, Json } from '@syncops/topology';

/** An action that a role may do, and whether only CloudFormation may do it for the role. */
export type AllowedAction = `${'direct' | 'via'} ${string}`;

/** Everything that the policies of a role in the bootstrap stack allow, sorted. */
export function allowedActions({ template }: BootstrapStack, roleId: string): readonly AllowedAction[] {
  const properties = template.Resources[roleId]?.Properties ?? {};
  const inline = listOf(properties['Policies'] ?? []).map((policy) => member(policy, 'PolicyDocument'));
  const managed = listOf(properties['ManagedPolicyArns'] ?? []).map((reference) => {
    const id = member(reference, 'Ref');
    return template.Resources[typeof id === 'string' ? id : '']?.Properties?.['PolicyDocument'] ?? null;
  });
  const statements = [...inline, ...managed].flatMap((document) => listOf(member(document, 'Statement')));
  const actions = statements.flatMap((statement) => {
    const isVia = JSON.stringify(member(statement, 'Condition') ?? {}).includes('aws:CalledVia');
    return listOf(member(statement, 'Action')).flatMap((action): readonly AllowedAction[] =>
      typeof action === 'string' ? [`${isVia ? 'via' : 'direct'} ${action}`] : [],
    );
  });
  return [...new Set(actions)].toSorted();
}

/** The actions among them that none of the decisions used. */
export function unusedActions(
  allowed: readonly AllowedAction[],
  decisions: readonly Authorisation[],
): readonly AllowedAction[] {
  const used = new Set(
    decisions
      .filter(({ decision }) => decision === 'allowed')
      .map(({ action, viaCloudFormation }) => `${viaCloudFormation ? 'via' : 'direct'} ${action}`),
  );
  return allowed.filter((pattern) => {
    if (!pattern.endsWith('*')) return !used.has(pattern);
    return ![...used].some((action) => action.startsWith(pattern.slice(0, -1)));
  });
}

function listOf(value: Json): readonly Json[] {
  return isList(value) ? value : [value];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function member(value: Json, name: string): Json {
  if (typeof value !== 'object' || value === null || isList(value)) return null;
  return value[name] ?? null;
}
