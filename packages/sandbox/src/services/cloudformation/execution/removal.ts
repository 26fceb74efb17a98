import type { Removal } from '../changes/policy-action.ts';
import { isLive, type Garbage, type ResourceRecord } from '../state.ts';
import { reverse, type Dependencies } from '../template/graph.ts';
import { deletePhysical, recordResource, type ProvisionContext } from './provision.ts';
import { statusReason } from './resource-failure.ts';
import { walk } from './walk.ts';

/** What became of the resources that were to go; keys are logical ids. */
export interface RemovalResult {
  readonly failed: readonly string[];
}

/**
 * Removes physical resources, dependants before what they depend on, independent ones at the same time. One that fails keeps what it
 * depends on from being removed; the others go.
 * @param settle - gets the record after its last event
 */
export async function removeResources(
  context: ProvisionContext,
  garbage: readonly Garbage[],
  settle: (record: ResourceRecord) => void,
): Promise<RemovalResult> {
  const nodes = new Map(garbage.map((item, index) => [String(index), item]));
  const outcomes = await walk(reverse(nodeDependencies(nodes)), async (node) => {
    const item = nodes.get(node);
    if (item === undefined) return 'done';
    return removeOne(context, item.record, item.removal, settle);
  });
  const failed = [...nodes]
    .filter(([node]) => outcomes.get(node) === 'failed')
    .map(([, { record }]) => record.logicalId);
  return { failed };
}

function nodeDependencies(nodes: ReadonlyMap<string, Garbage>): Dependencies {
  const byLogicalId = Map.groupBy(nodes, ([, { record }]) => record.logicalId);
  return new Map(
    [...nodes].map(([node, { record }]) => {
      const needs = record.dependsOn.flatMap((logicalId) =>
        (byLogicalId.get(logicalId) ?? []).map(([id]) => id),
      );
      return [node, new Set(needs.filter((id) => id !== node))];
    }),
  );
}

async function removeOne(
  context: ProvisionContext,
  record: ResourceRecord,
  removal: Removal,
  settle: (record: ResourceRecord) => void,
): Promise<'done' | 'failed'> {
  if (!isLive(record)) return 'done';
  if (removal === 'Retain') {
    settle(recordResource(context, record, 'DELETE_SKIPPED'));
    return 'done';
  }
  let current = recordResource(context, record, 'DELETE_IN_PROGRESS');
  settle(current);
  await context.engine.pause();
  try {
    await deletePhysical(context, current, removal);
    current = recordResource(context, current, 'DELETE_COMPLETE');
    settle(current);
    return 'done';
  } catch (error) {
    settle(recordResource(context, current, 'DELETE_FAILED', statusReason(error)));
    return 'failed';
  }
}
