/** Types with a property of their own that keeps them from being deleted. */
const PROTECTING_PROPERTIES: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'DeletionProtectionEnabled',
  'AWS::RDS::DBCluster': 'DeletionProtection',
  'AWS::RDS::DBInstance': 'DeletionProtection',
};
const LOAD_BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const LOAD_BALANCER_KEY = 'deletion_protection.enabled';

/** What became of a template. */
export type Lifted =
  | { readonly kind: 'unprotected' }
  /** @property logicalIds - the resources that were protected */
  | { readonly kind: 'lifted'; readonly body: string; readonly logicalIds: readonly string[] }
  | { readonly kind: 'unreadable' };

/**
 * The template of a stack with its resources' deletion protection taken away, and nothing else changed. Protection that
 * hangs on a parameter counts as set.
 * @param body - JSON
 */
export function liftDeletionProtection(body: string): Lifted {
  const template = parse(body);
  if (!isObject(template) || !isObject(template['Resources'])) return { kind: 'unreadable' };
  const logicalIds: string[] = [];
  const resources = Object.entries(template['Resources']).map(([logicalId, resource]): [string, unknown] => {
    const unprotected = withoutProtection(resource);
    if (unprotected === undefined) return [logicalId, resource];
    logicalIds.push(logicalId);
    return [logicalId, unprotected];
  });
  if (logicalIds.length === 0) return { kind: 'unprotected' };
  const lifted = { ...template, Resources: Object.fromEntries(resources) };
  return { kind: 'lifted', body: JSON.stringify(lifted), logicalIds };
}

/** @returns nothing for a resource that is not protected */
function withoutProtection(resource: unknown): unknown {
  if (!isObject(resource) || !isObject(resource['Properties'])) return undefined;
  const { Type, Properties } = resource;
  const property = typeof Type === 'string' ? PROTECTING_PROPERTIES[Type] : undefined;
  if (property !== undefined) {
    const value = Properties[property];
    return isOff(value) ? undefined : { ...resource, Properties: { ...Properties, [property]: false } };
  }
  if (Type !== LOAD_BALANCER) return undefined;
  const attributes = Properties['LoadBalancerAttributes'];
  if (!isList(attributes) || !attributes.some(isProtectingAttribute)) return undefined;
  const LoadBalancerAttributes = attributes.map((attribute) =>
    isProtectingAttribute(attribute) ? { Key: LOAD_BALANCER_KEY, Value: 'false' } : attribute,
  );
  return { ...resource, Properties: { ...Properties, LoadBalancerAttributes } };
}

function isProtectingAttribute(attribute: unknown): boolean {
  return isObject(attribute) && attribute['Key'] === LOAD_BALANCER_KEY && !isOff(attribute['Value']);
}

function isOff(value: unknown): boolean {
  return value === undefined || value === false || value === 'false';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
}
