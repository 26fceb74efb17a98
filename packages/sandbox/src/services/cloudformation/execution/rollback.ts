import { deletionOf } from '../changes/policy-action.ts';
import { jsonEquals } from '../json.ts';
import { isLive, type Garbage, type ResourceRecord, type RollbackBasis } from '../state.ts';
import type { Dependencies } from '../template/graph.ts';
import { setStackStatus } from './engine.ts';
import { recordResource, updatePhysical, type ProvisionContext } from './provision.ts';
import { removeResources } from './removal.ts';
import { statusReason } from './resource-failure.ts';
import { walk, type VisitOutcome } from './walk.ts';

/** Undoes a creation: everything that was made goes, except what its policy retains. */
export async function rollbackCreate(context: ProvisionContext, reason: string): Promise<void> {
  const { stack, engine, operation } = context;
  setStackStatus(engine, stack, operation, 'ROLLBACK_IN_PROGRESS', reason);
  await engine.pause();
  stack.outputs = [];
  const made: readonly Garbage[] = [
    ...stack.garbage,
    ...[...stack.resources.values()].map((record) => undoing(record)),
  ];
  const { failed } = await removeResources(context, made, (record) =>
    stack.resources.set(record.logicalId, record),
  );
  stack.garbage = [];
  if (failed.length > 0) {
    setStackStatus(
      engine,
      stack,
      operation,
      'ROLLBACK_FAILED',
      `The following resource(s) failed to delete: [${failed.join(', ')}]. `,
    );
    return;
  }
  stack.rollback = undefined;
  setStackStatus(engine, stack, operation, 'ROLLBACK_COMPLETE');
}

function undoing(record: ResourceRecord): Garbage {
  return {
    record,
    removal: deletionOf(record.type, record.properties, record.deletionPolicy, { undoesCreation: true }),
  };
}

/**
 * Takes an updated stack back to where it was: what was changed is changed back, what was replaced is used again, then what the update
 * had made goes. A resource that cannot be changed back leaves the stack in UPDATE_ROLLBACK_FAILED, to be continued.
 * @param skip - logical ids that are taken as they are
 */
export async function rollbackUpdate(
  context: ProvisionContext,
  basis: RollbackBasis,
  reason: string,
  skip: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { stack, engine, operation } = context;
  setStackStatus(engine, stack, operation, 'UPDATE_ROLLBACK_IN_PROGRESS', reason);
  await engine.pause();
  const superseded: Garbage[] = [];
  const failed: string[] = [];
  await walk(recordDependencies(basis.resources), async (logicalId): Promise<VisitOutcome> => {
    const before = basis.resources.get(logicalId);
    if (before === undefined) return 'done';
    const outcome = await revert(context, before, superseded, skip.has(logicalId));
    if (outcome === 'failed') failed.push(logicalId);
    return outcome;
  });
  if (failed.length > 0) {
    stack.garbage = [...stack.garbage, ...superseded];
    setStackStatus(
      engine,
      stack,
      operation,
      'UPDATE_ROLLBACK_FAILED',
      `The following resource(s) failed to update: [${failed.join(', ')}]. `,
    );
    return;
  }
  stack.deployed = basis.deployed;
  stack.outputs = basis.outputs;
  await removeLeftovers(context, basis, superseded);
}

async function removeLeftovers(
  context: ProvisionContext,
  basis: RollbackBasis,
  superseded: readonly Garbage[],
): Promise<void> {
  const { stack, engine, operation } = context;
  setStackStatus(engine, stack, operation, 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS');
  await engine.pause();
  const kept = new Set([...basis.resources.values()].map(({ physicalId }) => physicalId));
  const added = [...stack.resources.values()]
    .filter(({ logicalId }) => !basis.resources.has(logicalId))
    .map(undoing);
  const earlier = stack.garbage.filter(({ record }) => !kept.has(record.physicalId));
  await removeResources(context, [...superseded, ...earlier, ...added], (record) => {
    if (!basis.resources.has(record.logicalId)) stack.resources.set(record.logicalId, record);
  });
  for (const { record } of added) stack.resources.delete(record.logicalId);
  stack.garbage = [];
  stack.rollback = undefined;
  setStackStatus(engine, stack, operation, 'UPDATE_ROLLBACK_COMPLETE');
}

async function revert(
  context: ProvisionContext,
  before: ResourceRecord,
  superseded: Garbage[],
  isSkipped: boolean,
): Promise<VisitOutcome> {
  const { stack, engine } = context;
  const current = stack.resources.get(before.logicalId);
  if (current === undefined || current === before) return 'done';
  const isReplaced = current.physicalId !== before.physicalId;
  if (isSkipped || (!isReplaced && !isChanged(before, current))) {
    stack.resources.set(
      before.logicalId,
      isSkipped ? recordResource(context, before, 'UPDATE_COMPLETE') : before,
    );
    return 'done';
  }
  const started = recordResource(context, current, 'UPDATE_IN_PROGRESS');
  stack.resources.set(before.logicalId, started);
  await engine.pause();
  if (isReplaced) {
    if (isLive(current)) superseded.push({ record: current, removal: 'Delete' });
    stack.resources.set(before.logicalId, recordResource(context, before, 'UPDATE_COMPLETE'));
    return 'done';
  }
  try {
    const restored = await updatePhysical(context, started, before, {
      progress: () => undefined,
      attempting: () => undefined,
    });
    stack.resources.set(before.logicalId, recordResource(context, restored, 'UPDATE_COMPLETE'));
    return 'done';
  } catch (error) {
    stack.resources.set(
      before.logicalId,
      recordResource(context, started, 'UPDATE_FAILED', statusReason(error)),
    );
    return 'failed';
  }
}

/** What the failed update left different; that the template said something else of a policy is none of the provider's business. */
function isChanged(before: ResourceRecord, current: ResourceRecord): boolean {
  return (
    current.status === 'UPDATE_FAILED' ||
    !jsonEquals(before.applied, current.applied) ||
    !jsonEquals(before.tags, current.tags) ||
    !jsonEquals(before.metadata, current.metadata)
  );
}

function recordDependencies(records: ReadonlyMap<string, ResourceRecord>): Dependencies {
  return new Map(
    [...records.values()].map(({ logicalId, dependsOn }) => [
      logicalId,
      new Set(dependsOn.filter((name) => records.has(name))),
    ]),
  );
}
