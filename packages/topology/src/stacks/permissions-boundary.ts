import type { Environment } from '../environment.ts';
import type { Blueprint } from './blueprint.ts';
import { sub } from './intrinsics.ts';

/** Adds the environment's permissions boundary, if it has one, to every role of a stack, wherever the role is defined. */
export function boundRoles(
  { permissionsBoundary }: Pick<Environment, 'permissionsBoundary'>,
  blueprint: Blueprint,
): Blueprint {
  if (permissionsBoundary === undefined) return blueprint;
  const boundary = sub(`arn:\${AWS::Partition}:iam::\${AWS::AccountId}:policy/${permissionsBoundary}`);
  const resources = Object.entries(blueprint.resources).map(([id, resource]) => {
    if (resource.Type !== 'AWS::IAM::Role') return [id, resource] as const;
    return [
      id,
      { ...resource, Properties: { ...resource.Properties, PermissionsBoundary: boundary } },
    ] as const;
  });
  return { ...blueprint, resources: Object.fromEntries(resources) };
}
