import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CompiledStack, Template } from '../stack.ts';
import type { Blueprint } from './blueprint.ts';

/** Derives the compiled stack from its blueprint: template in canonical JSON, hash, dependencies and protection. */
export function finishStack(blueprint: Blueprint): CompiledStack {
  const { name, kind, dbnode, protect } = blueprint;
  const parameters = Object.entries(blueprint.parameters);
  const template: Template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: blueprint.description,
    ...(parameters.length === 0
      ? {}
      : { Parameters: Object.fromEntries(parameters.map(([key, { type }]) => [key, { Type: type }])) }),
    Resources: blueprint.resources,
    Outputs: Object.fromEntries(Object.entries(blueprint.outputs).map(([key, Value]) => [key, { Value }])),
  };
  const body = canonicalize(template) ?? '';
  const sources = parameters.map(([key, { source }]) => [key, source] as const);
  return {
    name,
    kind,
    ...(dbnode === undefined ? {} : { dbnode }),
    template,
    body,
    sha256: createHash('sha256').update(body).digest('hex'),
    parameters: Object.fromEntries(sources),
    dependsOn: [
      ...new Set(sources.flatMap(([, source]) => (source.kind === 'output' ? [source.stack] : []))),
    ],
    capabilities: blueprint.namesRoles === true ? ['CAPABILITY_NAMED_IAM'] : [],
    terminationProtection: protect.length > 0,
    ...(protect.length === 0 ? {} : { stackPolicy: stackPolicy(protect) }),
    sources: blueprint.sources,
  };
}

/** Renders a stack policy that allows every update except the replacement and the deletion of protected resources. */
function stackPolicy(protect: readonly string[]): string {
  return JSON.stringify({
    Statement: [
      { Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' },
      {
        Effect: 'Deny',
        Action: ['Update:Replace', 'Update:Delete'],
        Principal: '*',
        Resource: protect.map((logicalId) => `LogicalResourceId/${logicalId}`),
      },
    ],
  });
}
