import { createHash } from 'node:crypto';
import type { PropertyChange, ResourceChange } from '../stack-changes.ts';

/**
 * sha256 over what decides what a change set would do: which resources, in which way, and every property with its cause and
 * the values that are known beforehand. Neither the order in which CloudFormation lists them nor ids, names and times of the
 * change set count; redacted values count as such.
 */
export function contentSha256(changes: readonly ResourceChange[]): string {
  const content = changes.map(decisivePart).sort();
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** `Modify Database (AWS::RDS::DBInstance), replaced`: what a change does, in a few words. */
export function describeChange(change: ResourceChange): string {
  const fate =
    change.replacement === 'True'
      ? ', replaced'
      : change.replacement === 'Conditional'
        ? ', perhaps replaced'
        : '';
  return `${change.action} ${change.logicalId} (${change.type})${fate}`;
}

function decisivePart(change: ResourceChange): string {
  const { logicalId, type, action, replacement, policyAction } = change;
  return JSON.stringify([
    ...[logicalId, type, action, replacement ?? '', policyAction ?? ''],
    [...new Set(change.properties.map(decisiveProperty))].sort(),
  ]);
}

function decisiveProperty(property: PropertyChange): string {
  const { attribute, path = '', requiresRecreation = '', source = '', causedBy = '' } = property;
  const { evaluation = '', before = null, after = null } = property;
  const known = evaluation === 'Dynamic' ? [] : [before, after];
  return JSON.stringify([attribute, path, requiresRecreation, source, causedBy, evaluation, ...known]);
}
