import type { Properties, World } from '../../../contract.ts';
import type { ResourceSpec } from './resource-spec.ts';

/** Their names are not unique: several records, or policies of several roles, may bear the same. */
const SHARED_NAMES = ['AWS::Route53::RecordSet', 'AWS::IAM::Policy'];

/**
 * The name that the template gives a resource, for types of which no second one of the same name can exist; undefined where the name is
 * left to CloudFormation.
 */
export function customName(spec: ResourceSpec, properties: Properties): string | undefined {
  if (SHARED_NAMES.includes(spec.type)) return undefined;
  if (spec.identifier.length > 1) {
    const parts = spec.identifier.map((name) => properties[name]).filter((part) => typeof part === 'string');
    return parts.length === spec.identifier.length ? parts.join('|') : undefined;
  }
  const candidates = [...spec.identifier, `${spec.type.split('::')[2] ?? ''}Name`, 'Name', 'GroupName'];
  for (const name of candidates) {
    const value = properties[name];
    if (typeof value === 'string' && spec.properties.get(name)?.replacement === 'yes') return value;
  }
  return undefined;
}

/** Something of the type lives under the name, no matter who made it. */
export function isNameTaken({ resources }: World, spec: ResourceSpec, name: string): boolean {
  if (resources.get(spec.type, name) !== undefined) return true;
  const [identifier] = spec.identifier;
  const isPhysicalId = identifier !== undefined && spec.properties.has(identifier);
  return (
    !isPhysicalId && resources.list(spec.type).some(({ properties }) => customName(spec, properties) === name)
  );
}
