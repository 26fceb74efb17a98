import type { PropertyChange, ResourceChange } from '@syncops/aws';

/** Ids, ARNs and names of a resource stay what they are as long as it is not recreated; versions, say, do not. */
const IDENTITY = /(Arn|Id|Name|Address)$/;

/**
 * The resources that would, or might, be recreated. CloudFormation calls a replacement conditional where a property that
 * cannot be changed takes its value from a resource that changes in any way at all, its tags included. Such
 * a replacement remains only a possibility if the other resource is not replaced, so it is left out.
 */
export function findReplacements(
  changes: readonly ResourceChange[],
): ReadonlyMap<string, 'True' | 'Conditional'> {
  const byId = new Map(changes.map((change) => [change.logicalId, change]));
  const found = new Map<string, 'True' | 'Conditional'>();
  for (const { logicalId, replacement } of changes) if (replacement === 'True') found.set(logicalId, 'True');
  for (let grows = true; grows; ) {
    grows = false;
    for (const { logicalId, replacement, properties } of changes) {
      if (replacement !== 'Conditional' || found.has(logicalId)) continue;
      const causes = properties.filter(
        ({ requiresRecreation }) => requiresRecreation !== undefined && requiresRecreation !== 'Never',
      );
      const isReal =
        causes.length === 0 || causes.some((property) => !isOnlyReference(property, byId, found));
      if (!isReal) continue;
      found.set(logicalId, 'Conditional');
      grows = true;
    }
  }
  return found;
}

/** Whether a property changes only because the resource that it names changes, and keeps its value all the same. */
export function isOnlyReference(
  { evaluation, source, causedBy = '' }: PropertyChange,
  changes: ReadonlyMap<string, ResourceChange>,
  replacements: ReadonlyMap<string, 'True' | 'Conditional'>,
): boolean {
  if (evaluation !== 'Dynamic') return false;
  const [cause = '', ...attribute] = causedBy.split('.');
  const action = changes.get(cause)?.action;
  if (action !== 'Modify' || replacements.has(cause)) return false;
  switch (source) {
    case 'ResourceReference':
      return true;
    case 'ResourceAttribute':
      return IDENTITY.test(attribute.join('.'));
    case undefined:
    default:
      return false;
  }
}
