import type { PolicyAction } from '@syncops/aws';
import { compileEnvironment, type Dbnode, type Environment, type TemplateResource } from '@syncops/topology';

import type { PlannedResource } from '../plan/plan.ts';

/**
 * What the stack of a dbnode without a file consists of: which resources these are depends neither on its size nor on its
 * capacity, so a file of any content compiles to them.
 */
export function removedResources(environment: Environment, dbnode: string): readonly PlannedResource[] {
  const compiled = compileEnvironment({ ...environment, dbnodes: [formerDbnode(environment, dbnode)] });
  const stack = compiled.find(({ kind }) => kind === 'dbnode');
  return Object.entries(stack?.template.Resources ?? {}).map(([logicalId, resource]) => ({
    logicalId,
    type: resource.Type,
    action: 'Remove',
    policyAction: fateOf(resource),
    properties: [],
  }));
}

/** A dbnode of which only the name is known. */
export function formerDbnode(environment: Pick<Environment, 'source'>, name: string): Dbnode {
  return {
    name,
    kind: 'rds',
    instanceClass: 'db.m7g.large',
    storageGiB: 100,
    engineVersion: '8.4',
    multiAz: false,
    backupRetentionDays: 7,
    capacity: 1,
    source: environment.source,
  };
}

/** Of a stack that was created as a whole `RetainExceptOnCreate` means `Retain`. */
const FATES = {
  Retain: 'Retain',
  RetainExceptOnCreate: 'Retain',
  Snapshot: 'Snapshot',
  Delete: 'Delete',
} as const satisfies Record<NonNullable<TemplateResource['DeletionPolicy']>, PolicyAction>;

function fateOf({ DeletionPolicy }: TemplateResource): PolicyAction {
  return FATES[DeletionPolicy ?? 'Delete'];
}
